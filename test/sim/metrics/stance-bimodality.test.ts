import { describe, expect, it } from 'vitest';
import { ofStances, saidOf, worldOfStances } from '../../worlds/stances.ts';

describe('the bimodality of stances', () => {
  it('is 1 for any two points, in whatever numbers', () => {
    expect(ofStances('stance-bimodality', [-1, 1])).toBeCloseTo(1, 9);
    expect(ofStances('stance-bimodality', [-0.5, -0.5, -0.5, 0.25])).toBeCloseTo(1, 9);
  });

  it('is five ninths for stances spread evenly', () => {
    const evenly = Array.from({ length: 2001 }, (_, n) => n / 1000 - 1);
    expect(ofStances('stance-bimodality', evenly)).toBeCloseTo(5 / 9, 5);
  });

  it('of three equal points is 2/3: kurtosis 3/2, no skewness', () => {
    expect(ofStances('stance-bimodality', [-0.75, 0, 0.75])).toBeCloseTo(2 / 3, 9);
  });

  it('has no value where all agree', () => {
    expect(ofStances('stance-bimodality', [0.3, 0.3, 0.3])).toBeNaN();
    expect(saidOf(worldOfStances({ people: [[0, 1]] }), 'stance-bimodality')[1]).toBeNaN();
  });
});
