import { describe, expect, test } from 'vitest';
import { studentQuantile, summarise } from '../../scripts/replicates/statistics.ts';

describe('Student’s t', () => {
  // scipy.stats.t.ppf(0.975, df)
  test.each([
    [1, 12.706204736174694],
    [5, 2.5705818356363146],
    [19, 2.093024054408309],
    [30, 2.0422724563012373],
    [31, 2.039513446396408],
    [60, 2.0002978220142604],
    [99, 1.9842169515864174],
    [1000, 1.9623390808264083],
  ])('%i degrees of freedom', (freedom, quantile) => {
    expect(studentQuantile(freedom)).toBeCloseTo(quantile, 6);
  });
});

describe('a summary', () => {
  test('of runs on networks of their own is the t interval of the runs', () => {
    // scipy.stats.t.interval(0.95, 3, loc=mean, scale=sem)
    const { mean, sd, ci95, n } = summarise([1, 2, 3, 6], ['a', 'b', 'c', 'd']);
    expect([mean, n]).toEqual([3, 4]);
    expect(sd).toBeCloseTo(2.160246899469287, 12);
    expect(ci95[0]).toBeCloseTo(-0.4374348818583087, 6);
    expect(ci95[1]).toBeCloseTo(6.437434881858309, 6);
  });

  test('of as many runs on each network is the t interval of the networks’ means', () => {
    const runs = summarise([1, 3, 5, 9, 8, 10], ['a', 'a', 'b', 'b', 'c', 'c']);
    const means = summarise([2, 7, 9], ['a', 'b', 'c']);
    expect(runs.mean).toBe(means.mean);
    expect(runs.ci95[0]).toBeCloseTo(means.ci95[0] ?? Number.NaN, 12);
    expect(runs.ci95[1]).toBeCloseTo(means.ci95[1] ?? Number.NaN, 12);
  });

  test('of one network has no interval, of one run no spread, of none nothing', () => {
    expect(summarise([1, 2], ['a', 'a']).ci95).toEqual([null, null]);
    expect(summarise([1], ['a'])).toEqual({ mean: 1, sd: null, ci95: [null, null], n: 1 });
    expect(summarise([null], ['a'])).toEqual({ mean: null, sd: null, ci95: [null, null], n: 0 });
  });

  test('leaves out runs without a value', () => {
    expect(summarise([1, null, 3], ['a', 'b', 'c'])).toMatchObject({ mean: 2, n: 2 });
  });
});
