import { describe, expect, it } from 'vitest';
import { type Draws, Random, shuffle, uniform32 } from '../../../sim/random.ts';
import {
  CHI_SQUARE,
  chiSquare,
  KOLMOGOROV,
  kolmogorov,
  moments,
  normalDistribution,
} from '../fit.ts';

/** A fresh sequence; its seed is fixed, so a test either always passes or never does. */
const sequence = (name: string): Draws => new Random('test').stream(name).sequence(1);

describe('uniform numbers', () => {
  it('lie in [0, 1) and use all 53 bits', () => {
    const draws = sequence('uniform');
    let odd = 0;
    for (let i = 0; i < 1000; i++) {
      const x = draws.uniform();
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(1);
      if ((x * 9007199254740992) % 2 === 1) odd++;
    }
    expect(odd).toBeGreaterThan(430);
    expect(odd).toBeLessThan(570);
  });

  it('of 32 bits never reach 0 or 1', () => {
    expect(uniform32(0)).toBe(2 ** -33);
    expect(uniform32(0xffffffff)).toBe(1 - 2 ** -33);
    expect(uniform32(-1)).toBe(uniform32(0xffffffff));
    expect(uniform32(0x80000000)).toBe(0.5 + 2 ** -33);
  });
});

describe('below(n)', () => {
  const counts = (n: number, buckets: number, count: number): Uint32Array => {
    const draws = sequence(`below ${n}`);
    const result = new Uint32Array(buckets);
    for (let i = 0; i < count; i++) {
      const bucket = Math.floor((draws.below(n) * buckets) / n);
      result[bucket] = (result[bucket] as number) + 1;
    }
    return result;
  };
  const equal = (buckets: number): number[] => new Array<number>(buckets).fill(1 / buckets);

  it('gives every number from 0 to n - 1 as often', () => {
    for (const n of [2, 6, 7, 100]) {
      expect(chiSquare(counts(n, n, 30_000), equal(n)), `n = ${n}`).toBeLessThan(CHI_SQUARE);
    }
  });

  it('has no bias where n does not divide 2^32', () => {
    // With 3/4 of 2^32, plain remainders would give the first third half of the draws, and plain
    // products would give every third number twice as often.
    const n = 3221225472;
    expect(chiSquare(counts(n, 3, 30_000), equal(3))).toBeLessThan(CHI_SQUARE);
    const draws = sequence('thirds');
    const thirds = new Uint32Array(3);
    for (let i = 0; i < 30_000; i++) {
      const third = draws.below(n) % 3;
      thirds[third] = (thirds[third] as number) + 1;
    }
    expect(chiSquare(thirds, equal(3))).toBeLessThan(CHI_SQUARE);
  });

  it('is 0 for 1, takes 2^32, and refuses everything else', () => {
    const draws = sequence('ends');
    expect(draws.below(1)).toBe(0);
    expect(chiSquare(counts(2 ** 32, 16, 16_000), equal(16))).toBeLessThan(CHI_SQUARE);
    for (const n of [0, -1, 1.5, 2 ** 32 + 1, NaN, Number.POSITIVE_INFINITY]) {
      expect(() => draws.below(n), String(n)).toThrow(RangeError);
    }
  });
});

describe('bernoulli', () => {
  it('never happens at 0, always at 1, and as often as it says between', () => {
    const draws = sequence('bernoulli');
    const share = (p: number): number => moments(() => Number(draws.bernoulli(p)), 10_000).mean;
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
    // Four standard errors.
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 10_000));
  });
});

describe('normal and lognormal', () => {
  it('follow their laws', () => {
    const draws = sequence('normal');
    expect(kolmogorov(() => draws.normal(), normalDistribution)).toBeLessThan(KOLMOGOROV);
    const logs = (x: number): number => normalDistribution(Math.log(x / 3) / 0.8);
    expect(kolmogorov(() => draws.lognormal(3, 0.8), logs)).toBeLessThan(KOLMOGOROV);
    expect(draws.lognormal(3, 0)).toBe(3);
  });
});

describe('exponential and pareto', () => {
  it('follow their laws', () => {
    const draws = sequence('tails');
    const exponential = (x: number): number => 1 - Math.exp(-x / 2);
    expect(kolmogorov(() => draws.exponential(2), exponential)).toBeLessThan(KOLMOGOROV);
    for (const exponent of [0.8, 1.5, 3]) {
      const pareto = (x: number): number => 1 - x ** -exponent;
      expect(kolmogorov(() => draws.pareto(exponent), pareto)).toBeLessThan(KOLMOGOROV);
    }
  });

  it('are 0 for mean 0 and at least 1', () => {
    const draws = sequence('ends of tails');
    expect(Math.abs(draws.exponential(0))).toBe(0);
    for (let i = 0; i < 1000; i++) expect(draws.pareto(50)).toBeGreaterThanOrEqual(1);
  });
});

describe('beta', () => {
  it('follows the laws whose distribution function is elementary', () => {
    const draws = sequence('beta');
    const laws: [number, number, (x: number) => number][] = [
      [1, 1, (x) => x],
      [5, 1, (x) => x ** 5],
      [1, 0.2, (x) => 1 - (1 - x) ** 0.2],
      [0.5, 0.5, (x) => (2 / Math.PI) * Math.asin(Math.sqrt(x))],
      [2, 4, (x) => 1 - (1 - x) ** 5 - 5 * x * (1 - x) ** 4],
      [4, 3, (x) => x ** 6 + 6 * x ** 5 * (1 - x) + 15 * x ** 4 * (1 - x) ** 2],
      [5, 2, (x) => x ** 6 + 6 * x ** 5 * (1 - x)],
    ];
    for (const [a, b, law] of laws) {
      expect(
        kolmogorov(() => draws.beta(a, b), law),
        `${a}, ${b}`,
      ).toBeLessThan(KOLMOGOROV);
    }
  });

  it('has the known mean and deviation for large and for tiny shapes', () => {
    const draws = sequence('beta moments');
    for (const [a, b] of [
      [200, 300],
      [0.01, 0.02],
      [30, 0.5],
      [0.001, 0.001],
    ] as const) {
      const { mean, sd } = moments(() => draws.beta(a, b));
      const expected = a / (a + b);
      const deviation = Math.sqrt((expected * (1 - expected)) / (a + b + 1));
      // Four standard errors of a mean of 20,000.
      expect(Math.abs(mean - expected)).toBeLessThan((4 * deviation) / Math.sqrt(20_000));
      expect(Math.abs(sd / deviation - 1)).toBeLessThan(0.05);
    }
  });

  it('stays in [0, 1] and refuses shapes that are not above 0', () => {
    const draws = sequence('beta ends');
    for (let i = 0; i < 2000; i++) {
      const x = draws.beta(i % 2 === 0 ? 1e-9 : 1e9, i % 3 === 0 ? 1e-9 : 2);
      expect(x >= 0 && x <= 1).toBe(true);
    }
    expect(() => draws.beta(0, 1)).toThrow(RangeError);
    expect(() => draws.beta(1, -1)).toThrow(RangeError);
    expect(() => draws.beta(1, NaN)).toThrow(RangeError);
  });
});

describe('shuffle', () => {
  it('gives every order as often', () => {
    const draws = sequence('shuffle');
    const orders = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = shuffle([1, 2, 3, 4], draws).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    const shares = new Array<number>(24).fill(1 / 24);
    expect(chiSquare([...orders.values()], shares)).toBeLessThan(CHI_SQUARE);
  });

  it('works in place, on typed arrays and on next to nothing', () => {
    const draws = sequence('places');
    const typed = Uint32Array.from({ length: 100 }, (_, i) => i);
    expect(shuffle(typed, draws)).toBe(typed);
    expect([...typed].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(typed[0] === 0 && typed[1] === 1 && typed[2] === 2).toBe(false);
    expect(shuffle([], draws)).toEqual([]);
    expect(shuffle(['a'], draws)).toEqual(['a']);
  });
});
