import { describe, expect, it } from 'vitest';
import { gini } from '../../../sim/metrics/gini.ts';

const equal = (count: number) => Array(count).fill(1);

/** Half the mean absolute difference between two people drawn with replacement, over the mean. */
function byPairs(amounts: readonly number[], people: readonly number[]): number {
  const heads = people.flatMap((count, g) => Array(count).fill((amounts[g] ?? 0) / count));
  const mean = heads.reduce((sum, x) => sum + x, 0) / heads.length;
  const sum = heads.reduce((all, x) => all + heads.reduce((s, y) => s + Math.abs(x - y), 0), 0);
  return sum / heads.length ** 2 / 2 / mean;
}

describe('the Gini coefficient', () => {
  it.each([
    [[1, 1, 1, 1], 0],
    [[0, 0, 0, 1], 0.75],
    [[1, 2, 3, 4], 0.25],
    [[4, 1, 3, 2], 0.25],
    [[5], 0],
  ])('of %j among groups of one is %d', (amounts, expected) => {
    expect(gini(amounts, equal(amounts.length))).toBeCloseTo(expected, 12);
  });

  it('is half the relative mean difference between people, whatever the groups', () => {
    for (const [amounts, people] of [
      [
        [3, 5, 1],
        [4, 2, 7],
      ],
      [
        [0, 2, 9, 4],
        [10, 1, 3, 3],
      ],
    ] as const) {
      expect(gini(amounts, people)).toBeCloseTo(byPairs(amounts, people), 12);
    }
  });

  it('is 0 where all have the same a head, and does not know groups without people', () => {
    expect(gini([2, 6, 4], [1, 3, 2])).toBeCloseTo(0, 12);
    expect(gini([1, 5, 2], [1, 0, 2])).toBeCloseTo(gini([1, 2], [1, 2]), 12);
  });

  it('of nothing is no number', () => {
    expect(gini([0, 0], [1, 1])).toBeNaN();
    expect(gini([], [])).toBeNaN();
  });
});
