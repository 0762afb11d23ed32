import { describe, expect, test } from 'vitest';
import { differences, pairing } from '../../../sim/experiment/pairing.ts';

describe('pairing', () => {
  // numpy.corrcoef, and (var a + var b) / var(a - b)
  test('agrees with numpy on correlation and on what it is worth', () => {
    const { correlation, worth } = pairing([0.2, 0.5, 0.9, 0.4, 0.7], [0.1, 0.45, 0.7, 0.5, 0.6]);
    expect(correlation).toBeCloseTo(0.9170338058401885, 12);
    expect(worth).toBeCloseTo(10.416666666666664, 10);
  });

  test('is worth five times the runs at a correlation of .8 and equal spread', () => {
    // By hand: both variances 100 / 3, covariance 80 / 3.
    const a = [1, 7, -1, -7];
    const b = [5, 5, -5, -5];
    const { correlation, worth } = pairing(a, b);
    expect(correlation).toBeCloseTo(0.8, 12);
    expect(worth).toBeCloseTo(5, 12);
  });

  test('with the opposite luck it would be worth less than nothing', () => {
    expect(pairing([1, 2, 3], [3, 2, 1])).toEqual({ correlation: -1, worth: 0.5 });
  });

  test('equal arms differ by exactly zero: no number of unpaired runs would do', () => {
    const arm = [0.1, 0.2, 0.30000000000000004];
    expect(differences(arm, arm)).toEqual([0, 0, 0]);
    expect(pairing(arm, arm)).toEqual({ correlation: 1, worth: null });
  });

  test('what either arm lacks is no pair; what does not vary has no correlation', () => {
    expect(differences([1, null, 3], [0, 1, null])).toEqual([1, null, null]);
    expect(pairing([1, 1, 1], [1, 2, 3]).correlation).toBeNull();
    expect(pairing([1], [2])).toEqual({ correlation: null, worth: null });
  });
});
