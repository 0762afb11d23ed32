import { describe, expect, test } from 'vitest';
import { robustMiddle } from '../../../sim/experiment/robust.ts';

const many = Array.from({ length: 50 }, (_, place) => String(place));

describe('medians and trimmed means by bootstrap of networks', () => {
  test('the interval of two networks is what enumeration gives', () => {
    // Means of aa, ab, ba, bb are 0, 1, 1, 2: the ends of the middle 95 % are 0 and 2.
    const found = robustMiddle([0, 2], ['a', 'b'], 0, 'seed');
    expect(found).toEqual({ value: 1, ci95: [0, 2], rough: true });
  });

  test('the interval of a mean is as wide as the normal one where networks are many', () => {
    // Of the numbers 1 to 50: sd / sqrt(50) by bootstrap is sqrt((50^2 - 1) / 12 / 50).
    const values = many.map((_, place) => place + 1);
    const { ci95 } = robustMiddle(values, many, 0, 'seed', 20_000) ?? { ci95: [0, 0] };
    const width = 2 * 1.96 * Math.sqrt((50 * 50 - 1) / 12 / 50);
    expect(Math.abs((ci95[1] ?? 0) - (ci95[0] ?? 0) - width) / width).toBeLessThan(0.03);
  });

  test('networks are drawn whole: values that repeat on them make nothing sharper', () => {
    const values = [0, 0, 0, 0, 1, 1, 1, 1];
    const networks = ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b'];
    expect(robustMiddle(values, networks, 0.5, 'seed')?.ci95).toEqual([0, 1]);
  });

  test('one wild value moves a mean and not a median or a trimmed mean', () => {
    const values = many.map((_, place) => (place === 0 ? 1e6 : place / 50));
    for (const cut of [0.2, 0.5]) {
      expect(robustMiddle(values, many, cut, 'seed')?.ci95[1]).toBeLessThan(1);
    }
    expect(robustMiddle(values, many, 0, 'seed')?.value).toBeGreaterThan(1000);
  });

  test('is called rough below 40 networks', () => {
    const rough = (n: number) =>
      robustMiddle(many.slice(0, n).map(Number), many.slice(0, n), 0.5, 's')?.rough;
    expect([rough(39), rough(40)]).toEqual([true, false]);
  });

  test('same seed, same interval; another seed, another', () => {
    const values = many.map((_, place) => (place * 37) % 50);
    const [one, same, other] = ['1', '1', '2'].map((seed) => robustMiddle(values, many, 0.5, seed));
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  test('of nothing is nothing; of one network it has no interval', () => {
    expect(robustMiddle([null], ['a'], 0.5, 's')).toBeNull();
    expect(robustMiddle([1, 3, null], ['a', 'a', 'b'], 0.5, 's')).toEqual({
      ...{ value: 2, ci95: [null, null], rough: true },
    });
  });
});
