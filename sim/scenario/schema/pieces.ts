/** The small pieces of the schema: maps with known keys, texts, ids, lengths of time, shares. */
import { z } from 'zod';
import { DURATION } from '../duration.ts';
import { type Carried, carry } from './carry.ts';

// The page runs under a policy that forbids code made from text, which zod would otherwise try.
z.config({ jitless: true });

/** A map in which only these keys may stand. */
export const map = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  title?: string,
): z.ZodObject<Shape, z.core.$strict> => {
  const schema = z.strictObject(shape, {
    error: carry({ expected: 'map', known: Object.keys(shape) }),
  });
  return title === undefined ? schema : schema.meta({ title });
};

export const list = <Item extends z.ZodType>(item: Item, most = 1000): z.ZodArray<Item> =>
  z.array(item, { error: carry({ expected: 'list' }) }).max(most, {
    error: carry({ high: most }),
  });

const words = (most: number): z.ZodString =>
  z
    .string({ error: carry({ expected: 'text' }) })
    .regex(/\S/, { error: carry({ code: 'words-missing' }) })
    .max(most, { error: carry({ high: most }) });

/** A text in one language, for sources and seeds. */
export const line = (meaning: string, most = 2000): z.ZodString => words(most).describe(meaning);

/** A text that people read: one for both languages, or one in each. */
export const text = (meaning: string, most = 20_000) =>
  z
    .union(
      [
        words(most),
        z.strictObject(
          { en: words(most), fr: words(most) },
          { error: carry({ expected: 'languages', known: ['en', 'fr'] }) },
        ),
      ],
      { error: carry({ expected: 'languages' }) },
    )
    .describe(meaning);

const named = (pattern: RegExp, code: NonNullable<Carried['code']>): z.ZodString =>
  z.string({ error: carry({ expected: 'name' }) }).regex(pattern, { error: carry({ code }) });

/** What the scenario calls something. */
export const id = (meaning: string): z.ZodString =>
  named(/^[a-z][a-z0-9-]{0,39}$/, 'id-malformed').describe(meaning);

/** The name of something that the scenario or a catalogue has; whether it does is checked later. */
export const name = (meaning: string): z.ZodString =>
  z
    .string({ error: carry({ expected: 'name' }) })
    .max(200, { error: carry({ high: 200 }) })
    .describe(meaning);

export const language = (meaning: string): z.ZodString =>
  named(/^[a-z]{2,3}$/, 'language-malformed').describe(meaning);

export const duration = (meaning: string): z.ZodString =>
  z
    .string({ error: carry({ expected: 'duration' }) })
    .regex(DURATION, { error: carry({ code: 'duration-malformed' }) })
    .describe(meaning);

export const flag = (meaning: string): z.ZodBoolean =>
  z.boolean({ error: carry({ expected: 'flag' }) }).describe(meaning);

/** A number with its limits, ends included. */
export function number(
  low: number,
  high: number,
  meaning: string,
  data: Carried = {},
): z.ZodNumber {
  const error = carry({ expected: 'number', low, high, ...data });
  let schema = z.number({ error });
  if (Number.isFinite(low)) schema = schema.min(low, { error });
  if (Number.isFinite(high)) schema = schema.max(high, { error });
  return schema.describe(meaning);
}

export function whole(low: number, high: number, meaning: string, data: Carried = {}): z.ZodNumber {
  const error = carry({ expected: 'whole', low, high, ...data });
  return z.int({ error }).min(low, { error }).max(high, { error }).describe(meaning);
}

export const share = (meaning: string): z.ZodNumber => number(0, 1, meaning, { unit: 'share' });

/** One word of a fixed list. */
export const oneOf = <const Option extends string>(
  options: readonly Option[],
  meaning: string,
): z.ZodEnum<{ [K in Option]: K }> =>
  z.enum(options, { error: carry({ expected: 'name', known: options }) }).describe(meaning);

/** Values by a name: shares by language, attitudes by country. */
export const by = <Value extends z.ZodType>(
  key: z.ZodString,
  value: Value,
  meaning: string,
): z.ZodRecord<z.ZodString, Value> =>
  z.record(key, value, { error: carry({ expected: 'map' }) }).describe(meaning);
