import { describe, expect, test } from 'vitest';
import { kendall } from '../../../../sim/canonical/simsom/ranks.ts';
import { numbers, TEN } from '../cases.ts';

describe('kendall', () => {
  test('is 1 for the same order, -1 for the opposite, nothing for a constant', () => {
    const up = Float64Array.of(1, 2, 3, 4);
    expect(kendall(up, Float64Array.of(5, 6, 7, 9)).b).toBeCloseTo(1, 12);
    expect(kendall(up, Float64Array.of(9, 7, 6, 5)).b).toBeCloseTo(-1, 12);
    expect(kendall(up, Float64Array.of(2, 2, 2, 2))).toEqual({ b: null, legacy: 1 });
    expect(kendall(Float64Array.of(1), Float64Array.of(1))).toEqual({ b: null, legacy: null });
  });

  test.each(TEN)('counts all pairs as a double loop does, case %i', (number) => {
    const next = numbers(1300 + number);
    const size = 2 + 10 * number;
    const few = () => Math.floor(next() * (3 + number));
    const first = Float64Array.from({ length: size }, few);
    const second = Float64Array.from({ length: size }, few);
    let [agreeing, untiedFirst, untiedSecond, tiedSecond, pairs] = [0, 0, 0, 0, 0];
    first.forEach((a, i) => {
      for (let j = 0; j < i; j++) {
        const x = Math.sign(a - (first[j] ?? 0));
        const y = Math.sign((second[i] ?? 0) - (second[j] ?? 0));
        agreeing += x * y;
        untiedFirst += x === 0 ? 0 : 1;
        untiedSecond += y === 0 ? 0 : 1;
        tiedSecond += y === 0 ? 1 : 0;
        pairs++;
      }
    });
    const { b, legacy } = kendall(first, second);
    expect(b ?? 0).toBeCloseTo(agreeing / Math.sqrt(untiedFirst * untiedSecond) || 0, 12);
    expect(legacy).toBeCloseTo((agreeing + tiedSecond) / pairs, 12);
  });
});
