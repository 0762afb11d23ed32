import { describe, expect, test } from 'vitest';
import {
  clusteredMean,
  estimateOf,
  halfWidth,
  intervalOf,
  pValue,
} from '../../../sim/experiment/clustered.ts';

describe('the mean of values on several networks', () => {
  const values = [1.2, 0.8, 1.9, 2.2, 0.1, -0.4];
  const networks = ['a', 'a', 'b', 'b', 'c', 'c'];

  // scipy.stats.t.interval(0.95, 2, loc, sem) and ttest_1samp of the networks' means 1, 2.05, -.15
  test('has the t interval and p-value of the networks’ means where all have as many', () => {
    const estimate = clusteredMean(values, networks);
    const [low, high] = intervalOf(estimate);
    expect(low).toBeCloseTo(-1.7668256155576771, 11);
    expect(high).toBeCloseTo(3.7001589488910107, 11);
    expect(estimate && pValue(estimate)).toBeCloseTo(0.26752261059005356, 12);
    expect(estimate).toMatchObject({ freedom: 2, n: 6 });
  });

  // scipy.stats.t.interval(0.95, 3, loc=3, scale=sem([1, 2, 3, 6]))
  test('is the t interval of the values where each has a network of its own', () => {
    const [low, high] = intervalOf(clusteredMean([1, 2, 3, 6], ['a', 'b', 'c', 'd']));
    expect(low).toBeCloseTo(-0.4374348818583087, 11);
    expect(high).toBeCloseTo(6.437434881858309, 11);
  });

  test('weighs every value alike where networks have unlike numbers', () => {
    // By hand: mean 3, residual sums -3 and 3, error sqrt(2 * 18) / 4.
    const estimate = clusteredMean([0, 4, 4, 4], ['a', 'b', 'b', 'b']);
    expect(estimate?.mean).toBe(3);
    expect(estimate?.error).toBeCloseTo(1.5, 14);
  });

  test('leaves out what has no value, and a network with nothing else', () => {
    const estimate = clusteredMean([1, null, 3, null], ['a', 'a', 'b', 'c']);
    expect(estimate).toMatchObject({ mean: 2, n: 2, freedom: 1 });
    expect(clusteredMean([null], ['a'])).toBeNull();
    expect(intervalOf(null)).toEqual([null, null]);
  });

  test('has no interval on one network', () => {
    const estimate = clusteredMean([1, 2, 3], ['a', 'a', 'a']);
    expect(estimate).toMatchObject({ mean: 2, error: null });
    expect(intervalOf(estimate)).toEqual([null, null]);
    expect(estimate && pValue(estimate)).toBeNull();
  });

  test('has no spread at all where all values are equal, whatever they are', () => {
    const estimate = clusteredMean(Array(7).fill(0.1), ['a', 'a', 'b', 'b', 'c', 'c', 'c']);
    expect(estimate).toMatchObject({ mean: 0.1, error: 0 });
    expect(estimate && pValue(estimate)).toBe(0);
    const nothing = clusteredMean([0, 0, 0], ['a', 'b', 'c']);
    expect(intervalOf(nothing)).toEqual([0, 0]);
    expect(nothing && pValue(nothing)).toBe(1);
  });

  test('is the same from the sums of networks as from the values', () => {
    const sums = [
      { n: 2, sum: 2 },
      { n: 2, sum: 4.1 },
      { n: 0, sum: 0 },
      { n: 2, sum: -0.3 },
    ];
    const [fromSums, fromValues] = [estimateOf(sums), clusteredMean(values, networks)];
    expect(fromSums?.mean).toBeCloseTo(fromValues?.mean ?? Number.NaN, 14);
    expect(fromSums?.error).toBeCloseTo(fromValues?.error ?? Number.NaN, 14);
  });

  test('has a longer interval for a higher level', () => {
    const estimate = clusteredMean(values, networks);
    const at = (level: number) => (estimate && halfWidth(estimate, level)) ?? Number.NaN;
    expect(at(0.99)).toBeGreaterThan(at(0.95));
    expect(at(0.95)).toBeGreaterThan(at(0.5));
  });
});
