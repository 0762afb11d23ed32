import { describe, expect, it } from 'vitest';
import { poissonQuantile, Random } from '../../../sim/random.ts';
import { CHI_SQUARE, chiSquare, moments } from '../fit.ts';

const PLACES = 120n;

/**
 * P(X <= k) for all k where it matters, without exp or log: probabilities relative to the mode by
 * their ratios, in whole numbers, divided by their sum. `mean` is a whole number of 1/64.
 */
function distribution(mean: number): { from: number; below: bigint[]; total: bigint } {
  const units = BigInt(mean * 64);
  const mode = Math.floor(mean);
  const down: bigint[] = [];
  for (let k = mode, p = 1n << PLACES; k >= 0 && p > 0n; k--) {
    down.push(p);
    p = (p * BigInt(k) * 64n) / units;
  }
  const probabilities = down.reverse();
  const from = mode + 1 - probabilities.length;
  for (let k = mode + 1, p = 1n << PLACES; ; k++) {
    p = (p * units) / (BigInt(k) * 64n);
    if (p === 0n) break;
    probabilities.push(p);
  }
  let total = 0n;
  const below = probabilities.map((p) => {
    total += p;
    return total;
  });
  return { from, below, total };
}

describe('the Poisson quantile', () => {
  it('is the smallest k with P(X <= k) > u, for means from 1/64 to a million', () => {
    for (const mean of [0.015625, 0.5, 3, 23.984375, 24, 24.015625, 100, 5000.5, 1000000]) {
      const { from, below, total } = distribution(mean);
      // Just beneath and just above steps of the distribution function: by a part in 10^11.
      const stride = Math.max(1, Math.floor(below.length / 400));
      for (let i = 0; i < below.length - 1; i += stride) {
        const step = Number(((below[i] as bigint) << 60n) / total) / 2 ** 60;
        const upper = Number(((total - (below[i] as bigint)) << 100n) / total) / 2 ** 100;
        if (step < 1e-200 || upper < 1e-12) continue;
        const slack = Math.min(step, upper) * 1e-11 + 2 ** -53;
        if (step > slack) expect(poissonQuantile(step - slack, mean)).toBeLessThanOrEqual(from + i);
        expect(poissonQuantile(step + slack, mean)).toBeGreaterThan(from + i);
      }
    }
  });

  it('never falls when the mean rises, nor when u rises', () => {
    const draws = new Random('test').stream('poisson').sequence(1);
    const falls: string[] = [];
    for (let i = 0; i < 200; i++) {
      const tail = draws.uniform() * 2 ** -draws.below(53);
      const u = i % 2 === 0 ? tail : Math.min(1 - tail, 1 - 2 ** -53);
      let before = 0;
      for (let mean = 0.001; mean < 60; mean *= 1.04) {
        const k = poissonQuantile(u, mean);
        if (k < before) falls.push(`u ${u}, mean ${mean}`);
        before = k;
      }
      const mean = draws.uniform() * 100;
      const other = draws.uniform();
      const low = poissonQuantile(Math.min(u, other), mean);
      if (low > poissonQuantile(Math.max(u, other), mean)) falls.push(`mean ${mean}, u ${u}`);
    }
    expect(falls).toEqual([]);
  });

  it('is 0 for mean 0 and for u 0, and comes to an end at every other end', () => {
    for (const u of [0, 0.5, 1 - 2 ** -53]) expect(poissonQuantile(u, 0)).toBe(0);
    for (const mean of [0.1, 30, 1e6]) expect(poissonQuantile(0, mean)).toBe(0);
    for (const u of [Number.MIN_VALUE, 1e-300, 1e-100, 1 - 2 ** -53]) {
      for (const mean of [Number.MIN_VALUE, 1e-100, 1, 23.9, 24, 500, 1e6]) {
        expect(Number.isInteger(poissonQuantile(u, mean))).toBe(true);
      }
    }
  });

  it('refuses a mean or a u outside its range', () => {
    for (const mean of [-1, NaN, Number.POSITIVE_INFINITY]) {
      expect(() => poissonQuantile(0.5, mean)).toThrow(RangeError);
    }
    for (const u of [-0.1, 1, NaN]) expect(() => poissonQuantile(u, 3)).toThrow(RangeError);
    for (const u of [-0.1, 1, NaN]) expect(() => poissonQuantile(u, 300)).toThrow(RangeError);
  });
});

describe('poisson draws', () => {
  it('have the probabilities e^-m m^k / k!', () => {
    const draws = new Random('test').stream('counts').sequence(1);
    for (const mean of [0.05, 0.9, 6]) {
      const shares: number[] = [];
      for (let k = 0, p = Math.exp(-mean); k < 12; k++, p *= mean / k) shares.push(p);
      shares.push(1 - shares.reduce((sum, share) => sum + share, 0));
      const counts = new Uint32Array(13);
      for (let i = 0; i < 20_000; i++) {
        const k = Math.min(12, draws.poisson(mean));
        counts[k] = (counts[k] as number) + 1;
      }
      // Too few of a kind would spoil the chi-square: gather them.
      let last = 12;
      while (last > 1 && (shares[last] as number) * 20_000 < 5) {
        shares[last - 1] = (shares[last - 1] as number) + (shares[last] as number);
        counts[last - 1] = (counts[last - 1] as number) + (counts[last] as number);
        last--;
      }
      const fit = chiSquare(counts.subarray(0, last + 1), shares.slice(0, last + 1));
      expect(fit, `mean ${mean}`).toBeLessThan(CHI_SQUARE);
    }
  });

  it('have their mean for a variance where the mean is large', () => {
    const draws = new Random('test').stream('large').sequence(1);
    for (const mean of [30, 1234.5]) {
      const { mean: found, sd } = moments(() => draws.poisson(mean), 5000);
      // Four standard errors of the mean; 4 % is four of the deviation.
      expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(mean / 5000));
      expect(Math.abs(sd / Math.sqrt(mean) - 1)).toBeLessThan(0.04);
    }
  });
});
