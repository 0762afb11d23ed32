import { describe, expect, it } from 'vitest';
import { ofStances, saidOf, worldOfStances } from '../../worlds/stances.ts';

describe('the variance of stances', () => {
  it('is 1 for two equal camps at the ends, and 0 where all agree', () => {
    expect(ofStances('stance-variance', [-1, 1, 1, -1])).toBe(1);
    expect(ofStances('stance-variance', [0.3, 0.3, 0.3])).toBeCloseTo(0, 12);
    expect(ofStances('stance-variance', [0.3, 0.3, 0.3])).toBeGreaterThanOrEqual(0);
  });

  it('is the mean square of the distances from the mean', () => {
    // Mean 1/4: squares 9/16, 1/16, 1/16, 1/4 + ...
    const stances = [1, 0.5, 0, -0.5];
    const mean = 0.25;
    const expected = stances.reduce((sum, s) => sum + (s - mean) ** 2, 0) / 4;
    expect(ofStances('stance-variance', stances)).toBeCloseTo(expected, 12);
  });

  it('of all is that of all people, and not the mean of countries', () => {
    const made = worldOfStances({
      people: [
        [0, -1],
        [1, 1],
      ],
    });
    expect(saidOf(made, 'stance-variance')).toEqual([0, 0, 1]);
  });

  it('has no value for nobody', () => {
    expect(saidOf(worldOfStances({ people: [[0, 1]] }), 'stance-variance')[1]).toBeNaN();
  });
});
