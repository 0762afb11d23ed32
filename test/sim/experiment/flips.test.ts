import { describe, expect, test } from 'vitest';
import { flipCondition } from '../../../sim/experiment/flips.ts';

const worldsOf = (settings: readonly Record<string, number | string>[]) =>
  settings.map((each) => ({ settings: each, overrides: [] }));

/** Twelve worlds with a rule in three kinds, a number that rises, and one that goes up and down. */
const WORLDS = worldsOf(
  Array.from({ length: 12 }, (_, w) => ({
    rule: ['a', 'b', 'c'][w % 3] ?? '',
    rising: w / 10,
    waving: (w * 5) % 12,
  })),
);
const where = (holds: (w: number) => boolean) => WORLDS.map((_, w) => holds(w));

describe('where an answer flips', () => {
  test('is the rule that all flipped worlds share and no other has', () => {
    expect(
      flipCondition(
        WORLDS,
        where((w) => w % 3 === 1),
      ),
    ).toEqual({
      ...{ path: 'rule', relation: 'is', value: 'b' },
    });
  });

  test('is a bound that tells them apart, between the two nearest worlds', () => {
    expect(
      flipCondition(
        WORLDS,
        where((w) => w >= 6),
      ),
    ).toEqual({
      ...{ path: 'rising', relation: 'above', value: 0.55 },
    });
    expect(
      flipCondition(
        WORLDS,
        where((w) => w < 4),
      ),
    ).toEqual({
      ...{ path: 'rising', relation: 'below', value: 0.35 },
    });
  });

  test('is not named where a condition would be found by chance', () => {
    // One flipped world of twelve is the highest or the lowest in something: 4 bounds / 12 worlds.
    expect(
      flipCondition(
        WORLDS,
        where((w) => w === 11),
      ),
    ).toBeNull();
    // 100 numbers: 200 bounds among C(12, 3) = 220.
    const many = worldsOf(
      WORLDS.map((_, w) =>
        Object.fromEntries(Array.from({ length: 100 }, (__, k) => [`n${k}`, k === 0 ? w : 0])),
      ),
    );
    expect(
      flipCondition(
        many,
        where((w) => w < 3),
      ),
    ).toBeNull();
    expect(
      flipCondition(
        many,
        where((w) => w < 6),
      ),
    ).toBeNull();
    expect(
      flipCondition(
        WORLDS,
        where((w) => w < 3),
      ),
    ).toMatchObject({ path: 'rising' });
  });

  test('is not named where nothing tells the worlds apart', () => {
    expect(
      flipCondition(
        WORLDS,
        where((w) => [0, 4, 7, 11].includes(w)),
      ),
    ).toBeNull();
  });

  test('there is none where all or none flip', () => {
    expect(
      flipCondition(
        WORLDS,
        where(() => false),
      ),
    ).toBeNull();
    expect(
      flipCondition(
        WORLDS,
        where(() => true),
      ),
    ).toBeNull();
    expect(flipCondition([], [])).toBeNull();
  });
});
