import { describe, expect, test } from 'vitest';
import { clusteredMean } from '../../../sim/experiment/clustered.ts';
import { components, isSharp, replicatesNeeded } from '../../../sim/experiment/needed.ts';

describe('components of variance', () => {
  test('of equal numbers are those of the textbook', () => {
    // Means 2, 7, 9: mean square within 4, between 26, so (26 - 4) / 2 = 11.
    const found = components([1, 3, 5, 9, 8, 10], ['a', 'a', 'b', 'b', 'c', 'c']);
    expect(found?.between).toBeCloseTo(11, 12);
    expect(found?.within).toBeCloseTo(4, 12);
  });

  test('of unequal numbers as well', () => {
    // Means 3 and 8: within 10 / 3, between 30, size (5 - 13 / 5) / 1 = 2.4.
    const found = components([1, 3, 5, 7, 9], ['a', 'a', 'a', 'b', 'b']);
    expect(found?.within).toBeCloseTo(10 / 3, 12);
    expect(found?.between).toBeCloseTo((30 - 10 / 3) / 2.4, 12);
  });

  test('are never below zero, and all between where each network has one value', () => {
    expect(components([0, 2, 1, 1], ['a', 'a', 'b', 'b'])?.between).toBe(0);
    expect(components([0, 2], ['a', 'b'])).toEqual({ between: 2, within: 0 });
    expect(components([1, 2], ['a', 'a'])).toBeNull();
  });
});

describe('replicates that are needed', () => {
  test('with noise alone are those of the t interval with 19 degrees of freedom', () => {
    // 2.0930240544 * sqrt(1 / N) <= .1 from N = 438.08 on.
    const found = replicatesNeeded({ between: 0, within: 1 }, 0.2, 20);
    expect(found).toEqual({ replicates: 439, networks: 20 });
  });

  test('below as many as there are networks have one each', () => {
    // t_(N-1) / sqrt(N) <= 1 / 2: 2.0930 / 4.4721 = .468 at 20, 2.1098 / 4.2426 = .4973 at 18.
    const found = replicatesNeeded({ between: 0, within: 1 }, 1, 20);
    expect(found).toEqual({ replicates: 18, networks: 18 });
  });

  test('where networks differ too much more of them are needed, not more runs on them', () => {
    // 2.093 / sqrt(20) * 1 = .468 > .25; t_(N-1) / sqrt(N) <= .25 from N = 64 on.
    const found = replicatesNeeded({ between: 1, within: 0 }, 0.5, 20);
    expect(found).toEqual({ replicates: 64, networks: 64 });
  });

  test('of pairs that are all alike two do', () => {
    expect(replicatesNeeded({ between: 0, within: 0 }, 0.1, 20)).toEqual({
      ...{ replicates: 2, networks: 2 },
    });
  });

  test('for an effect of nothing there are never enough', () => {
    expect(replicatesNeeded({ between: 1, within: 1 }, 0, 20)).toBeNull();
  });
});

describe('the rule to stop', () => {
  const estimate = clusteredMean([1, 2, 3, 6], ['a', 'b', 'c', 'd']);

  test('holds once the half-width is below half the effect', () => {
    // Half-width 3.4374...
    expect(isSharp(estimate, 6.8)).toBe(false);
    expect(isSharp(estimate, 6.9)).toBe(true);
  });

  test('never holds without an interval', () => {
    expect(isSharp(null, 1)).toBe(false);
    expect(isSharp(clusteredMean([1, 1], ['a', 'a']), 1)).toBe(false);
  });
});
