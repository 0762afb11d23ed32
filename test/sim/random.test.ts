import { describe, expect, it, vi } from 'vitest';
import { Threefry } from '../../sim/random/threefry.ts';
import {
  AliasTable,
  type Draws,
  hash32,
  mixKey,
  normalQuantile,
  Random,
  type Stream,
  shuffle,
  uniform32,
} from '../../sim/random.ts';
import { chanceBits } from './chance-sample.ts';
import { chiSquare, kolmogorov, moments } from './fit.ts';

/** A fresh sequence; its seed is fixed, so a test either always passes or never does. */
const sequence = (name: string): Draws => new Random('test').stream(name).sequence(1);

/** Limits that a true sample passes 999 times of 1000. */
const KOLMOGOROV = 1.95;
const CHI_SQUARE = 3.1;

describe('Threefry2x32-20', () => {
  const threefry = (key: [number, number], counter: [number, number]): string => {
    const source = new Threefry().setKey(...key);
    source.draw(...counter);
    return `${source.first.toString(16)} ${source.second.toString(16)}`;
  };

  it('gives the known answers of Random123', () => {
    expect(threefry([0, 0], [0, 0])).toBe('6b200159 99ba4efe');
    expect(threefry([0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff])).toBe('1cb996fc bb002be7');
    expect(threefry([0x13198a2e, 0x03707344], [0x243f6a88, 0x85a308d3])).toBe('c4923a9c 483df7a0');
  });
});

describe('a stream', () => {
  const pair = (stream: Stream, agent: number, item = 0): string => {
    stream.draw(agent, item);
    return `${stream.first} ${stream.second}`;
  };

  it('gives the same draw for the same seed, stream, tick, number, agent and item', () => {
    const a = new Random('x').stream('feed').at(5, 2);
    const b = new Random('x').stream('feed').at(5, 2);
    expect(pair(a, 9, 4)).toBe(pair(b, 9, 4));
    expect(a.uniform(9, 4)).toBe(b.uniform(9, 4));
    expect(a.sequence(9, 4).normal()).toBe(b.sequence(9, 4).normal());
  });

  it('gives another draw when any one of them differs', () => {
    const given: [string, string, number, number, number, number][] = [
      ['x', 'feed', 5, 2, 9, 4],
      ['y', 'feed', 5, 2, 9, 4],
      ['x', 'post', 5, 2, 9, 4],
      ['x', 'feed', 6, 2, 9, 4],
      ['x', 'feed', 5, 3, 9, 4],
      ['x', 'feed', 2, 5, 9, 4],
      ['x', 'feed', 5, 2, 8, 4],
      ['x', 'feed', 5, 2, 9, 5],
      ['x', 'feed', 5, 2, 4, 9],
    ];
    const words = given.map(([seed, name, tick, number, agent, item]) =>
      pair(new Random(seed).stream(name).at(tick, number), agent, item),
    );
    expect(new Set(words).size).toBe(given.length);
  });

  it('is not moved by draws made elsewhere or before', () => {
    const random = new Random('x');
    const alone = random.stream('feed').at(3).uniform(7);
    const stream = random.stream('feed');
    const other = random.stream('other').at(3);
    stream.at(2).draw(7);
    stream.at(3);
    other.sequence(7).poisson(3);
    const draws = stream.sequence(8);
    draws.normal();
    stream.draw(1, 2);
    expect(stream.uniform(7)).toBe(alone);
    expect(draws.uniform()).toBe(afterOne(random.stream('feed').at(3).sequence(8)));
  });

  const afterOne = (draws: Draws): number => {
    draws.normal();
    return draws.uniform();
  };

  it('never comes back to a sub-key at another tick or number', () => {
    const stream = new Random('x').stream('feed');
    const ticks = [0, 1, 2, 3, 65535, 65536, 65537, 131072, 0x7ffffffe, 0x7fffffff];
    const seen = new Set<string>();
    for (const tick of ticks) {
      for (let number = 0; number < 65536; number += 73) seen.add(pair(stream.at(tick, number), 0));
    }
    expect(seen.size).toBe(ticks.length * 898);
  });

  it('begins at tick 0, and a sequence begins anew each time it is asked for', () => {
    const random = new Random('x');
    expect(random.stream('feed').uniform(1)).toBe(random.stream('feed').at(0).uniform(1));
    const stream = random.stream('feed');
    const first = stream.sequence(1).uniform();
    expect(stream.sequence(1).uniform()).toBe(first);
    expect(stream.sequence(2).uniform()).not.toBe(first);
  });

  it('is uniform over agents, over items and over ticks', () => {
    const stream = new Random('x').stream('feed');
    let i = 0;
    const identity = (x: number): number => x;
    expect(kolmogorov(() => stream.uniform(i++), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.uniform(1, i++), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.at(i++).uniform(1), identity)).toBeLessThan(KOLMOGOROV);
    expect(kolmogorov(() => stream.at(1, i++).uniform(1), identity)).toBeLessThan(KOLMOGOROV);
  });

  it('has neighbours without correlation', () => {
    const stream = new Random('x').stream('feed');
    const count = 20_000;
    let byAgent = 0;
    let byTick = 0;
    for (let i = 0; i < count; i++) {
      const here = stream.at(1).uniform(i) - 0.5;
      byAgent += here * (stream.uniform(i + 1) - 0.5);
      byTick += here * (stream.at(2).uniform(i) - 0.5);
    }
    // The product of two has standard deviation 1/12.
    const limit = (4 / 12) * Math.sqrt(count);
    expect(Math.abs(byAgent)).toBeLessThan(limit);
    expect(Math.abs(byTick)).toBeLessThan(limit);
  });
});

describe('a seed', () => {
  const first = (seed: string): number => new Random(seed).stream('a').uniform(1);

  it('is any text, and different texts are different seeds', () => {
    const long = 'seed '.repeat(80);
    const texts = ['', ' ', '7', '77', '777', '07', '12', '1212', 'a', 'A', 'a\0', '\0', 'Ā', 'ā'];
    texts.push('s/1', 's/2', 's/n1', 'élan', 'e\u0301lan', '\ud800', '\ud801', long, `${long}.`);
    expect(new Set(texts.map(first)).size).toBe(texts.length);
  });

  it('uses no other source of chance', () => {
    const elsewhere = vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('Math.random was used');
    });
    const now = vi.spyOn(Date, 'now');
    expect(() => first('7')).not.toThrow();
    expect(now).not.toHaveBeenCalled();
    elsewhere.mockRestore();
    now.mockRestore();
  });
});

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

/** P(Z < z) to 1e-12: the series around 0, a continued fraction further out. */
function normalDistribution(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp(-x * x * 0.5) / Math.sqrt(2 * Math.PI);
  if (x < 4) {
    let term = x;
    let sum = x;
    for (let n = 3; term > 1e-17; n += 2) sum += term *= (x * x) / n;
    return 0.5 + Math.sign(z) * density * sum;
  }
  let fraction = x;
  for (let n = 60; n > 0; n--) fraction = x + n / fraction;
  return z < 0 ? density / fraction : 1 - density / fraction;
}

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

  it('is what normal() draws, and lognormal() its exponential', () => {
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

describe('an alias table', () => {
  const counts = (table: AliasTable, size: number, count = 50_000): Uint32Array => {
    const draws = sequence('alias');
    const result = new Uint32Array(size);
    for (let i = 0; i < count; i++) {
      const picked = table.pick(draws.uniform(), draws.uniform());
      result[picked] = (result[picked] as number) + 1;
    }
    return result;
  };
  const shares = (weights: readonly number[]): number[] => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };

  it('draws by weight, and what has weight 0 never', () => {
    for (const weights of [
      [1, 1, 1],
      [5, 0, 3, 0, 2, 90],
      [0, 0, 1e-6, 2e-6],
      Array.from({ length: 50 }, (_, i) => 1 / (i + 1)),
      Array.from({ length: 40 }, (_, i) => (i % 3 === 0 ? 0 : i * 1e200)),
    ]) {
      const table = new AliasTable(weights);
      expect(chiSquare(counts(table, weights.length), shares(weights))).toBeLessThan(CHI_SQUARE);
    }
  });

  it('has exactly the shares of its weights', () => {
    const weights = [0.1, 0.2, 0, 0.3, 1e-9, 0.4, 7];
    const table = new AliasTable(weights);
    const cells = 7 * 4000;
    const area = new Float64Array(7);
    for (let i = 0; i < cells; i++) {
      const column = Math.floor(i / 4000);
      const picked = table.pick((column + 0.5) / 7, ((i % 4000) + 0.5) / 4000);
      area[picked] = (area[picked] as number) + 1 / cells;
    }
    const expected = shares(weights);
    for (let i = 0; i < 7; i++) {
      expect(Math.abs((area[i] as number) - (expected[i] as number))).toBeLessThan(3e-4);
    }
    expect(area[2]).toBe(0);
  });

  it('picks the only one there is', () => {
    expect(counts(new AliasTable([3]), 1, 100)[0]).toBe(100);
    expect(counts(new AliasTable(new Float32Array([0, 3, 0])), 3, 100)[1]).toBe(100);
  });

  it('refuses weights that are no distribution, and says which', () => {
    expect(() => new AliasTable([])).toThrow('0 weights sum to 0');
    expect(() => new AliasTable([0, 0])).toThrow('2 weights sum to 0');
    expect(() => new AliasTable([1, -1])).toThrow('weight 1 is -1');
    expect(() => new AliasTable([NaN])).toThrow('weight 0 is NaN');
    expect(() => new AliasTable([1, Number.POSITIVE_INFINITY])).toThrow('sum to Infinity');
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

describe('hashes', () => {
  it('are MurmurHash3_x86_32 of the UTF-8 bytes, by published values', () => {
    expect(hash32('')).toBe(0);
    expect(hash32('', 1)).toBe(0x514e28b7);
    expect(hash32('', 0xffffffff)).toBe(0x81f16f39);
    expect(hash32('hello')).toBe(0x248bfa47);
    expect(hash32('hello, world')).toBe(0x149bbb7f);
    expect(hash32('The quick brown fox jumps over the lazy dog')).toBe(0x2e4ff723);
    expect(hash32('ππππππππ', 0x9747b28c)).toBe(0xd58063c1);
  });

  it('of two keys depend on both and on their order', () => {
    expect(mixKey(1, 2)).not.toBe(mixKey(2, 1));
    expect(mixKey(-1, 0)).toBe(mixKey(0xffffffff, 0));
    const seen = new Set<number>();
    for (let a = 0; a < 100; a++) for (let b = 0; b < 100; b++) seen.add(mixKey(a, b));
    // Of 10,000 keys of 32 bits, 0.01 pairs agree on average.
    expect(seen.size).toBeGreaterThan(9998);
    for (const key of seen) expect(key >= 0 && key <= 0xffffffff && key % 1 === 0).toBe(true);
  });
});

describe('the bits', () => {
  it('are those committed, which every engine must give', async () => {
    await expect(chanceBits()).toMatchFileSnapshot('../golden/chance-bits.txt');
  });
});
