import { describe, expect, test } from 'vitest';
import {
  deviation,
  known,
  mean,
  middle,
  quantile,
  sorted,
  variance,
} from '../../../sim/experiment/centre.ts';

const VALUES = [3.1, -2, 8, 4.4, 0.5, 12, 7, 1, 1, -30, 100];

describe('centre and spread', () => {
  // numpy.var(ddof=1), numpy.quantile
  test('agree with numpy', () => {
    expect(variance(VALUES)).toBeCloseTo(1018.9947272727273, 9);
    expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 14);
    const inOrder = sorted(VALUES);
    expect([0.025, 0.3, 0.975].map((share) => quantile(inOrder, share))).toEqual([-23, 1, 78]);
  });

  test('of nothing are nothing, and one value has no spread', () => {
    expect([mean([]), variance([1]), deviation([])]).toEqual([null, null, null]);
    expect(known([1, null, 0])).toEqual([1, 0]);
  });

  test('equal values have exactly no spread', () => {
    expect(variance(Array(10).fill(0.1))).toBe(0);
  });
});

describe('the middle', () => {
  // scipy.stats.trim_mean(values, 0.2), numpy.median
  test('is the trimmed mean, and with a cut of a half the median', () => {
    const inOrder = sorted(VALUES);
    expect(middle(inOrder, 0.2)).toBeCloseTo(3.5714285714285716, 14);
    expect(middle(inOrder, 0.5)).toBe(3.1);
    expect(middle([1, 2, 4, 100], 0.5)).toBe(3);
    expect(middle(inOrder, 0)).toBeCloseTo(105 / 11, 13);
    expect(middle([7], 0.2)).toBe(7);
  });

  test('of values that are there several times is that of the long list', () => {
    const times = [3, 0, 2, 1, 5];
    const values = [-1, 0, 2, 5, 9];
    const long = values.flatMap((value, place) => Array<number>(times[place] ?? 0).fill(value));
    for (const cut of [0, 0.1, 0.2, 0.5]) {
      expect(middle(values, cut, (place) => times[place] ?? 0)).toBeCloseTo(middle(long, cut), 14);
    }
  });
});
