import { describe, expect, test } from 'vitest';
import { holm } from '../../../sim/experiment/holm.ts';

describe('Holm', () => {
  // The example of most textbooks; p.adjust(c(.01, .04, .03, .005), "holm") in R.
  test('raises four values as R does', () => {
    const found = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((expected, place) => {
      expect(found[place]).toBeCloseTo(expected, 14);
    });
  });

  test('never lowers a value, never goes beyond 1, keeps the order', () => {
    expect(holm([0.6, 0.9, 0.5])).toEqual([1, 1, 1]);
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([0, 1])).toEqual([0, 1]);
  });

  test('counts only comparisons that have a value', () => {
    expect(holm([null, 0.02, null, 0.01])).toEqual([null, 0.02, null, 0.02]);
    expect(holm([])).toEqual([]);
  });
});
