import { describe, expect, test } from 'vitest';
import { latinHypercube } from '../../../sim/experiment/latin-hypercube.ts';

describe('a Latin hypercube', () => {
  const points = latinHypercube(12, ['a', 'b', 'c'], 'seed');

  test('has one point in each part of each dimension', () => {
    for (const dimension of [0, 1, 2]) {
      const parts = points.map((point) => Math.floor((point[dimension] ?? -1) * 12));
      expect(parts.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    }
  });

  test('has no correlation to speak of between dimensions', () => {
    const many = latinHypercube(2000, ['a', 'b'], 'seed');
    const product = many.reduce((sum, [x = 0, y = 0]) => sum + (x - 0.5) * (y - 0.5), 0);
    expect(Math.abs((12 * product) / 2000)).toBeLessThan(0.07);
  });

  test('a dimension more leaves the others as they were', () => {
    const fewer = latinHypercube(12, ['a', 'c'], 'seed');
    expect(fewer).toEqual(points.map(([a, , c]) => [a, c]));
  });

  test('is another for another seed, and empty without points', () => {
    expect(latinHypercube(12, ['a', 'b', 'c'], 'other')).not.toEqual(points);
    expect(latinHypercube(0, ['a'], 'seed')).toEqual([]);
    expect(latinHypercube(2, [], 'seed')).toEqual([[], []]);
  });
});
