/** Everything that a scenario can name says what it is, in both languages, and where it is from. */
import { describe, expect, test } from 'vitest';
import { ACTIONS } from '../../sim/actions/index.ts';
import type { Fields, Text } from '../../sim/fields.ts';
import { INJECTS } from '../../sim/injects/index.ts';
import { METRICS } from '../../sim/metrics/index.ts';
import { MECHANISMS } from '../../sim/schedule.ts';

interface Named {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
}

const CATALOGUES: readonly (readonly [
  kind: string,
  entries: readonly (Named & { readonly fields: Fields })[],
])[] = [
  ['mechanism', MECHANISMS.map((entry) => ({ ...entry, fields: entry.parameters }))],
  ['action', ACTIONS],
  ['inject', INJECTS],
  ['metric', METRICS.map((entry) => ({ ...entry, fields: {} }))],
];

const isSaid = ({ en, fr }: Text): boolean => en.trim() !== '' && fr.trim() !== '' && en !== fr;

describe.each(CATALOGUES)('every %s', (_kind, entries) => {
  test('has a name of its own, as scenarios write it', () => {
    const names = entries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9-]*$/.test(name))).toEqual([]);
  });

  test('says in both languages what it is, and names its source', () => {
    const silent = entries.filter(({ summary, source }) => !isSaid(summary) || source.trim() === '');
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  test('says in both languages what each of its settings means', () => {
    const silent = entries.flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([, field]) => !isSaid(field.meaning))
        .map(([setting]) => `${name}.${setting}`),
    );
    expect(silent).toEqual([]);
  });

  test('has numbers with a unit, a source, and a default and a range within their limits', () => {
    const odd = entries.flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([, field]) => {
          if (field.type !== 'quantity') return false;
          const [low, high] = field.limits;
          const inside = (value: number) => value >= low && value <= high;
          const [from, to] = field.range;
          const sound = inside(field.default ?? low) && inside(from) && inside(to) && from <= to;
          return !sound || field.unit.trim() === '' || field.source.trim() === '';
        })
        .map(([setting]) => `${name}.${setting}`),
    );
    expect(odd).toEqual([]);
  });
});

test('every mechanism gives its equation and what it reads and writes', () => {
  const silent = MECHANISMS.filter(
    ({ equation, reads, writes }) =>
      equation.trim() === '' || reads.length === 0 || writes.length === 0,
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});
