import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../sim/random.ts';
import { normalDistribution } from '../fit.ts';

describe('the normal distribution', () => {
  it('has the quantiles computed to sixty digits elsewhere', () => {
    const known = [
      [1e-300, -37.0471],
      [1e-10, -6.361340902404056],
      [0.001, -3.090232306167813],
      [0.025, -1.9599639845400543],
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.975, 1.9599639845400543],
      [0.9999, 3.719016485455709],
    ] as const;
    for (const [u, z] of known) {
      expect(Math.abs(normalQuantile(u) - z), String(u)).toBeLessThan(u < 1e-200 ? 1e-4 : 3e-15);
    }
  });

  it('is undone by its distribution function, in the tails too', () => {
    for (let u = 1e-14; u < 1; u = u < 0.01 ? u * 7 : u + 0.0173) {
      const back = normalDistribution(normalQuantile(u));
      expect(Math.abs(back / u - 1), String(u)).toBeLessThan(1e-11);
    }
  });

  it('is symmetric, infinite at the ends and undefined beyond', () => {
    for (const u of [0.25, 0.0625, 2 ** -20, 2 ** -50]) {
      expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
    }
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(NaN)).toBeNaN();
  });
});
