import { describe, expect, it } from 'vitest';
import {
  largestGap,
  meanOf,
  medianOfHistogram,
  quantileOf,
  shareHolding,
  topShare,
} from '../../../scripts/scorecard/statistics.ts';

describe('a quantile', () => {
  it('is a value of the list, whatever its order', () => {
    expect(quantileOf([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantileOf([5, 1, 3, 2, 4], 0.2)).toBe(1);
    expect(quantileOf([5, 1, 3, 2, 4], 0.21)).toBe(2);
    expect([0, 1].map((share) => quantileOf([5, 1, 3], share))).toEqual([1, 5]);
  });

  it('is no number where there is none', () => {
    expect(quantileOf([], 0.5)).toBeNaN();
  });
});

describe('concentration', () => {
  const counts = [0, 1, 80, 0, 10, 9, 0, 0, 0, 0];

  it('is what the largest hold', () => {
    expect(topShare(counts, 0.1)).toBe(0.8);
    expect(topShare(counts, 0.3)).toBeCloseTo(0.99, 12);
    expect(topShare(counts, 1)).toBe(1);
  });

  it('is how few hold so much', () => {
    expect(shareHolding(counts, 0.8)).toBe(0.1);
    expect(shareHolding(counts, 0.81)).toBe(0.2);
    expect(shareHolding(counts, 1)).toBe(0.4);
    expect(shareHolding([0, 0], 0.8)).toBeNaN();
  });
});

describe('the largest gap', () => {
  it.each([
    [[1, 2, 3], [1, 2, 3], 0],
    [[1, 2, 3], [4, 5], 1],
    [[1, 2, 3, 4], [3, 4, 5, 6], 0.5],
    [[1, 1, 1, 2], [1, 2, 2, 2], 0.5],
    [[2], [1, 2, 3], 1 / 3],
  ])('of %j and %j is %f', (a, b, expected) => {
    expect(largestGap(a, b)).toBeCloseTo(expected, 12);
    expect(largestGap(b, a)).toBeCloseTo(expected, 12);
  });
});

describe('the median of a histogram', () => {
  it('is where half is reached, within a part', () => {
    expect(medianOfHistogram(Float64Array.of(1, 2, 1), 1)).toBe(1.5);
    expect(medianOfHistogram(Float64Array.of(0, 0, 4), 10)).toBe(25);
    expect(medianOfHistogram(Float64Array.of(2, 0, 2), 1)).toBe(1);
    expect(medianOfHistogram(new Float64Array(3), 1)).toBeNaN();
  });
});

it('a mean is a sum over a count', () => {
  expect(meanOf([1, 2, 6])).toBe(3);
});
