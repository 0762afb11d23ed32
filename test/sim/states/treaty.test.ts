import { describe, expect, it } from 'vitest';
import { benefitOf, medianOf, signProbability, supportOf } from '../../../sim/states/treaty.ts';

describe('a government', () => {
  it('signs what is worth -.5, 0 and .4 to it with .119, .5 and .832', () => {
    expect(signProbability(-0.5, 4)).toBeCloseTo(0.119, 3);
    expect(signProbability(0, 4)).toBe(0.5);
    expect(signProbability(0.4, 4)).toBeCloseTo(0.832, 3);
    expect(signProbability(0.4, 0)).toBe(0.5);
  });
});

describe('a person', () => {
  it('is for the treaty as far as its stance on the issue says', () => {
    expect(supportOf(0, 4)).toBe(0.5);
    expect(supportOf(1, 4)).toBeCloseTo(1 / (1 + Math.exp(-4)), 12);
    expect(supportOf(-0.5, 4) + supportOf(0.5, 4)).toBeCloseTo(1, 12);
    expect(supportOf(-1, 0)).toBe(0.5);
  });
});

describe('the benefit of a text', () => {
  it('is 1 where it is what is wanted and -1 where it is all that is not', () => {
    expect(benefitOf([0.3, 0.9], [0.3, 0.9], 2)).toBe(1);
    expect(benefitOf([0, 1], [1, 0], 2)).toBe(-1);
    expect(benefitOf([0.5], [0.25], 1)).toBe(0.5);
    // Only the articles that there are count: root mean square of .3 and .4.
    expect(benefitOf([0.3, 0.4, 9], [0, 0, 0], 2)).toBeCloseTo(1 - 2 * Math.sqrt(0.125), 12);
  });
});

describe('the median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(medianOf(Float64Array.of(0.9, 0.1, 0.4, 7), 3)).toBe(0.4);
    expect(medianOf(Float64Array.of(0.9, 0.1, 0.5, 0.25), 4)).toBe(0.375);
    expect(medianOf(Float64Array.of(0.9), 1)).toBe(0.9);
    expect(medianOf(new Float64Array(2), 0)).toBeNaN();
  });
});
