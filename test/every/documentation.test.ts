/**
 * Whatever a catalogue lists says what it is, in both languages, and where its numbers come from.
 */
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../sim/actions/index.ts';
import type { Field, Fields, Text } from '../../sim/fields.ts';
import { INJECTS } from '../../sim/injects/index.ts';
import { METRICS } from '../../sim/metrics/index.ts';
import { GENERATORS } from '../../sim/network/index.ts';
import { OPINION_MODELS } from '../../sim/opinion/index.ts';
import { RANKING_RULES } from '../../sim/ranking/index.ts';
import { setFrench } from '../../sim/scenario/diagnostics/french.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import { WORLD_TABLES } from '../../sim/world/catalogue.ts';
import type { ModuleState } from '../../sim/world/module.ts';

interface Entry {
  readonly name: string;
  readonly summary: Text;
  /** Null: entries of this catalogue give theirs field by field. */
  readonly source: string | null;
  readonly fields?: Fields;
}

const CATALOGUES: Readonly<Record<string, readonly Entry[]>> = {
  mechanisms: MECHANISMS.map((one) => ({ ...one, fields: one.parameters as Fields })),
  actions: ACTIONS,
  injects: INJECTS,
  metrics: METRICS,
  'ranking rules': RANKING_RULES,
  'opinion models': OPINION_MODELS,
  networks: GENERATORS.map((one) => ({ ...one, source: null, fields: one.parameters })),
};

/** A typewriter's apostrophe between letters. */
const TYPEWRITER = /\p{L}'\p{L}/u;
/**
 * High punctuation without its narrow no-break space, a colon without its no-break space, once the
 * text is set for print: in the sources these are plain blanks.
 */
const UNSPACED = /[^\u202f\s\d][;?!%»]|[ \u00a0][;?!%»]|[^\u00a0\d]:(?!\d)|«(?!\u202f)/u;

/** What is wrong with a text. */
function faultsOf({ en, fr }: Text): string[] {
  const faults: string[] = [];
  for (const [language, words] of [
    ['en', en],
    ['fr', fr],
  ]) {
    if (words === undefined || words.trim() !== words || words === '') {
      faults.push(`${language} is empty or has blanks around it`);
    } else if (TYPEWRITER.test(words)) {
      faults.push(`${language} has a typewriter’s apostrophe: ${words}`);
    } else if (/[.;:]$/.test(words)) {
      faults.push(`${language} ends like a sentence: ${words}`);
    }
  }
  if (UNSPACED.test(setFrench(fr))) faults.push(`French spacing: ${fr}`);
  return faults;
}

function faultsOfField(name: string, field: Field): string[] {
  const faults = faultsOf(field.meaning);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) faults.push('name is not camelCase');
  if (field.type === 'choice') {
    if (field.options.length === 0) faults.push('no options');
    if (!field.options.includes(field.default)) faults.push('default is no option');
  }
  if (field.type === 'quantity') {
    const [low, high] = field.limits;
    const [from, to] = field.range;
    if (!(low < high)) faults.push('limits are not in order');
    if (!(from <= to && from >= low && to <= high)) faults.push('range is not within the limits');
    if (field.unit === '') faults.push('no unit');
    if (field.source === '') faults.push('no source');
    if (!['checked', 'memory', 'design', 'prototype'].includes(field.certainty)) {
      faults.push('no certainty');
    }
    if (field.default !== null) {
      if (!(field.default >= low && field.default <= high)) faults.push('default out of limits');
      if (field.integer && !Number.isInteger(field.default)) faults.push('default is no integer');
    }
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

describe.each(Object.entries(CATALOGUES))(
  'every entry of the catalogue of %s',
  (_name, entries) => {
    it('has a name of its own in small letters', () => {
      const names = entries.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    });

    it('says what it is in English and French, and where it comes from', () => {
      const faults = entries.flatMap(({ name, summary, source }) =>
        [...faultsOf(summary), ...(source === '' ? ['no source'] : [])].map(
          (fault) => `${name}: ${fault}`,
        ),
      );
      expect(faults).toEqual([]);
    });

    it('says of each of its fields what it means, in which unit, and how sure we are', () => {
      const faults = entries.flatMap(({ name, fields }) =>
        Object.entries(fields ?? {}).flatMap(([field, declared]) =>
          faultsOfField(field, declared).map((fault) => `${name}.${fault}`),
        ),
      );
      expect(faults).toEqual([]);
    });
  },
);

describe('every mechanism', () => {
  it.each(MECHANISMS)('$name has an equation and says whether it is validated', (mechanism) => {
    expect(mechanism.equation.length).toBeGreaterThan(5);
    expect(typeof mechanism.validated).toBe('boolean');
  });
});

describe('every metric', () => {
  it.each(METRICS)('$name has a unit', ({ unit }) => {
    expect(unit).not.toBe('');
  });
});

const TABLES = [
  ...WORLD_TABLES,
  ...MECHANISMS.flatMap(({ owns }): readonly ModuleState[] => owns ?? []),
];

describe('every column', () => {
  it.each(TABLES)('of $name says what it holds and within which range', ({ columns: table }) => {
    for (const [name, { meaning, range }] of Object.entries(table)) {
      expect([name, meaning.length > 3, range[0] < range[1]]).toEqual([name, true, true]);
    }
  });
});
