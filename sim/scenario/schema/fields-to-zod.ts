/** The bridge from declared fields (parameters, settings) to the schema of their values. */
import { z } from 'zod';
import type { Field, Fields, Quantity } from '../../fields.ts';
import { carry } from './carry.ts';
import { duration, flag, list, name, number, oneOf, whole } from './pieces.ts';
import { CERTAINTIES } from './words.ts';

/** A schema by name of field; what has a default may be left out. */
export function fieldsToZod(fields: Fields): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [key, field] of Object.entries(fields)) {
    const schema = fieldToZod(field);
    shape[key] = isRequired(field) ? schema : schema.optional();
  }
  return shape;
}

export function isRequired(field: Field): boolean {
  if (field.type === 'reference') return field.required;
  return field.default === null;
}

function fieldToZod(field: Field): z.ZodType {
  const meaning = field.meaning.en;
  switch (field.type) {
    case 'quantity':
      return quantityToZod(field);
    case 'choice':
      return oneOf(field.options, meaning).meta({ default: field.default });
    case 'flag':
      return flag(meaning).meta({ default: field.default });
    case 'duration':
      return duration(meaning);
    case 'reference': {
      const one = field.to === 'agent' ? agent : name(`a ${field.to}`);
      return field.many ? list(one, MOST_AGENTS).describe(meaning) : one.describe(meaning);
    }
  }
}

/** Agents that a setting may name one by one. */
const MOST_AGENTS = 10_000;

/** Ids of agents are text; those of generated networks are numbers, and may be written so. */
const agent = z.union([name('an agent'), whole(0, 1e9, 'an agent of a generated network')], {
  error: carry({ expected: 'numberOrText' }),
});

function quantityToZod(field: Quantity): z.ZodType {
  const [low, high] = field.limits;
  const [from, to] = field.range;
  const { default: initial, unit, source, certainty } = field;
  const known = `${source}; ${CERTAINTIES[certainty].en}`;
  const meaning = `${field.meaning.en} (${unit}; ${known}; worth exploring: ${from} to ${to})`;
  const data = { unit, from, to, source, certainty };
  const schema = (field.integer ? whole : number)(low, high, meaning, {
    ...data,
    ...(initial !== null && { default: initial }),
  });
  return initial === null ? schema : schema.meta({ default: initial });
}

/** A map chosen among several by the word under `key`, each with its own settings. */
export function chosenBy(
  key: string,
  code: 'action-unknown' | 'inject-unknown' | 'generator-unknown' | 'model-unknown',
  kinds: readonly { readonly name: string; readonly summary: { readonly en: string } }[],
  shape: (name: string) => z.ZodObject,
): z.ZodType {
  const error = carry({ code, expected: 'map', known: kinds.map((kind) => kind.name) });
  const options = kinds.map((kind) =>
    shape(kind.name).meta({ title: kind.name, description: kind.summary.en }),
  );
  const [first, ...rest] = options;
  // An empty catalogue leaves nothing to choose, and says so of whatever is asked for.
  if (first === undefined) return z.looseObject({ [key]: z.never({ error }) }, { error });
  return z.discriminatedUnion(key, [first, ...rest], { error });
}
