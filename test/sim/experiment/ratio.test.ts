import { describe, expect, test } from 'vitest';
import { clusteredMean, intervalOf } from '../../../sim/experiment/clustered.ts';
import { exceedance, ratioOfMeans } from '../../../sim/experiment/ratio.ts';

const networks = ['a', 'b', 'c', 'd'];

describe('a ratio of means', () => {
  test('with the same cost in all pairs is the effect and its interval, divided', () => {
    const effects = [1, 2, 4, 5];
    const plain = intervalOf(clusteredMean(effects, networks));
    const priced = intervalOf(ratioOfMeans(effects, [10, 10, 10, 10], networks));
    expect(priced[0]).toBeCloseTo((plain[0] ?? 0) / 10, 14);
    expect(priced[1]).toBeCloseTo((plain[1] ?? 0) / 10, 14);
  });

  test('is exact, without an interval to speak of, where effect is so much a unit', () => {
    const found = ratioOfMeans([2, 4, 6, 8], [1, 2, 3, 4], networks);
    expect(found).toMatchObject({ mean: 2, error: 0 });
  });

  test('has Cochran’s standard error', () => {
    // Cochran 1977, (6.13) without the finite correction: sqrt(sum (y - R x)^2 / (n (n - 1))) /
    // mean x
    const y = [3, 5, 4, 8];
    const x = [1, 2, 2, 3];
    const ratio = 20 / 8;
    const squares = y.reduce((sum, value, i) => sum + (value - ratio * (x[i] ?? 0)) ** 2, 0);
    const found = ratioOfMeans(y, x, networks);
    expect(found?.mean).toBe(2.5);
    expect(found?.error).toBeCloseTo(Math.sqrt(squares / 12) / 2, 14);
  });

  test('there is none where nothing is spent, or no pair has both', () => {
    expect(ratioOfMeans([1, 2], [0, 0], networks)).toBeNull();
    expect(ratioOfMeans([1, 2], [-1, -1], networks)).toBeNull();
    expect(ratioOfMeans([1, null], [null, 1], networks)).toBeNull();
  });

  test('pairs that lack one or the other count for neither', () => {
    expect(ratioOfMeans([2, 100, 4, null], [1, null, 2, 9], networks)).toMatchObject({
      ...{ mean: 2, n: 2 },
    });
  });
});

describe('an acceptability curve', () => {
  test('is one half at the estimate and .975 at the lower end of the interval', () => {
    const found = clusteredMean([1, 2, 4, 5], networks);
    const [low] = intervalOf(found);
    expect(found && exceedance(found, 3)).toBeCloseTo(0.5, 14);
    expect(found && exceedance(found, low ?? 0)).toBeCloseTo(0.975, 12);
  });

  test('is a step where there is no doubt, and nothing on one network', () => {
    const sure = { mean: 2, error: 0, freedom: 3, n: 4 };
    expect([1, 2, 3].map((worth) => exceedance(sure, worth))).toEqual([1, 0.5, 0]);
    expect(exceedance({ ...sure, error: null }, 1)).toBeNull();
  });
});
