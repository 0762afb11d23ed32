import { describe, expect, it } from 'vitest';
import { others, type Reading, readersOf } from '../../worlds/sittings.ts';

const krause = (stances: readonly number[], confidence: number, more: Partial<Reading> = {}) =>
  readersOf({ settings: { model: 'hegselmann-krause', confidence }, stances, ...more });

const evenly = (n: number) => Array.from({ length: n }, (_, i) => i / (n - 1));

/** All read all, so many times. */
function played(n: number, confidence: number, rounds: number): number[] {
  const world = krause(evenly(n), confidence);
  for (let round = 0; round < rounds; round++) world.round(others(n));
  return world.stances();
}

describe("Hegselmann and Krause's model", () => {
  it('takes the mean of oneself and of those read within the bound', () => {
    const world = krause([0.1], 0.5);
    world.sit(0, [0.4, -0.3, 0.9, 0.6]);
    expect(world.stances()[0]).toBeCloseTo((0.1 + 0.4 - 0.3 + 0.6) / 4, 6);
  });

  it('counts those who think just the same', () => {
    const world = krause([0.25], 1);
    world.sit(0, [0.25, 0.25, 0.75]);
    expect(world.stances()[0]).toBeCloseTo((3 * 0.25 + 0.75) / 4, 6);
  });

  it('of six spread evenly over 0 to 1 with a bound of .2 makes two groups of three', () => {
    const stances = played(6, 0.2, 6);
    stances.forEach((stance, i) => {
      expect(stance).toBeCloseTo((i < 3 ? 577 : 1151) / 1728, 5);
    });
    expect(played(6, 0.2, 9)).toEqual(played(6, 0.2, 7));
  });

  it.each([
    [11, 0.2, 12],
    [21, 0.25, 8],
  ])('of %i with a bound of %f agrees on one half in %i rounds', (n, confidence, rounds) => {
    for (const stance of played(n, confidence, rounds)) expect(stance).toBeCloseTo(0.5, 5);
  });

  it('looks at the stance one sat down with: the order of reading is no matter', () => {
    const end = (said: readonly number[]) => {
      const world = krause([0], 0.4);
      world.sit(0, said);
      return world.stances()[0];
    };
    expect(end([0.4, 0.6, -0.2])).toBe(end([0.6, -0.2, 0.4]));
    expect(end([0.4, 0.6, -0.2])).toBeCloseTo((0 + 0.4 - 0.2) / 3, 6);
  });

  it('weighs sources as far as they are believed', () => {
    const world = krause([0], 2);
    world.sit(0, [0.6], 0.5);
    expect(world.stances()[0]).toBeCloseTo((0.5 * 0.6) / 1.5, 6);
    const distrusted = krause([0.2], 2);
    distrusted.sit(0, [0.6], 0);
    expect(distrusted.stances()).toEqual([Math.fround(0.2)]);
  });

  it('hears nobody else with a bound of 0, and half as far with a full identity', () => {
    const deaf = krause([0.2], 0);
    deaf.sit(0, [0.3, 0.1]);
    expect(deaf.stances()).toEqual([Math.fround(0.2)]);
    const proud = krause([0], 0.5, { identity: 1 });
    proud.sit(0, [0.25, 0.26]);
    expect(proud.stances()[0]).toBeCloseTo(0.125, 6);
  });
});
