/**
 * Every number that a mechanism can be set to has an outcome that it is there for, tried on pairs
 * of runs by `npm run patterns`, or a reason why a small world cannot show it.
 */
import { describe, expect, it } from 'vitest';
import type { Field, Quantity } from '../../sim/fields.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import { EXCUSED, LINES } from '../patterns/parameters/index.ts';

const QUANTITIES: ReadonlyMap<string, Quantity> = new Map(
  MECHANISMS.flatMap(({ name, parameters }) =>
    Object.entries(parameters as Readonly<Record<string, Field>>).flatMap(([parameter, field]) =>
      field.type === 'quantity' ? [[`${name}.${parameter}`, field as Quantity] as const] : [],
    ),
  ),
);
const tried = new Set(LINES.map(({ parameter }) => parameter));
const excused = new Set(EXCUSED.map(({ parameter }) => parameter));

describe('every quantity of a mechanism', () => {
  it('has an outcome that it moves, or a reason why none can be shown', () => {
    const bare = [...QUANTITIES.keys()].filter((name) => !tried.has(name) && !excused.has(name));
    expect(bare).toEqual([]);
  });

  it('has one or the other, and is one', () => {
    expect([...excused].filter((name) => tried.has(name))).toEqual([]);
    expect([...tried, ...excused].filter((name) => !QUANTITIES.has(name))).toEqual([]);
  });

  it('is tried within its limits, from low to high', () => {
    for (const { parameter, low, high } of LINES) {
      const [least = 0, most = 0] = QUANTITIES.get(parameter)?.limits ?? [];
      expect([parameter, low >= least && low < high && high <= most]).toEqual([parameter, true]);
    }
  });

  it('is excused in so many words', () => {
    for (const { because } of EXCUSED) expect(because.length).toBeGreaterThan(30);
  });
});
