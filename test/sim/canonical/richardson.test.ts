import { describe, expect, test } from 'vitest';
import { numbers, TEN } from './cases.ts';
import { begin, finish } from './runs.ts';

const BOOK = { a: 0.3, b: 0.2, m: 0.5, n: 0.4, g: 0.1, h: 0.06, x0: 0, y0: 0, step: 1 };

describe('richardson', () => {
  test('ten steps from nothing end at (.3734832, .3163408)', () => {
    const { x, y } = finish(
      begin('richardson', { values: { ...BOOK, clip: false } }),
      10,
    ).outcomes();
    expect(x).toBeCloseTo(0.3734832, 6);
    expect(y).toBeCloseTo(0.3163408, 6);
  });

  test('comes to rest at the fixed point (.4142857143, .3571428571)', () => {
    // a y + g = m x and b x + h = n y: x = (a h + n g) / (m n - a b).
    const x = (0.3 * 0.06 + 0.4 * 0.1) / (0.5 * 0.4 - 0.3 * 0.2);
    const found = finish(begin('richardson', { values: BOOK }), 500).outcomes();
    expect(found['x']).toBeCloseTo(x, 9);
    expect(found['y']).toBeCloseTo((0.2 * x + 0.06) / 0.4, 9);
  });

  test('runs away where fear outweighs fatigue, unless it is clipped', () => {
    const wild = { ...BOOK, a: 0.9, b: 0.9, m: 0.1, n: 0.1 };
    const free = finish(begin('richardson', { values: { ...wild, clip: false } }), 60).outcomes();
    expect(free['x']).toBeGreaterThan(1e6);
    const kept = finish(begin('richardson', { values: { ...wild, clip: true } }), 60).outcomes();
    expect(kept).toMatchObject({ x: 1, y: 1 });
  });

  test.each(TEN)(
    'is at x* + M^t (x(0) - x*) after t steps, with M = I + step A, case %i',
    (number) => {
      const next = numbers(900 + number);
      const values = {
        a: next(),
        b: next(),
        m: 0.3 + next(),
        n: 0.3 + next(),
        g: next() - 0.5,
        h: next() - 0.5,
        x0: 4 * next() - 2,
        y0: 4 * next() - 2,
        step: 0.05 + 0.5 * next(),
        clip: false,
      };
      const { a, b, m, n, g, h, x0, y0, step } = values;
      const restX = (a * h + n * g) / (m * n - a * b);
      const restY = (b * g + m * h) / (m * n - a * b);
      // M^t by the eigenvalues r and s of M: M^t = ((r^t - s^t) M - (s r^t - r s^t) I) / (r - s).
      const [p, q, u, v] = [1 - step * m, step * a, step * b, 1 - step * n];
      const half = Math.sqrt(((p - v) / 2) ** 2 + q * u);
      const [r, s] = [(p + v) / 2 + half, (p + v) / 2 - half];
      const ticks = 1 + 3 * number;
      const one = (r ** ticks - s ** ticks) / (r - s);
      const two = (s * r ** ticks - r * s ** ticks) / (r - s);
      const [dx, dy] = [x0 - restX, y0 - restY];
      const found = finish(begin('richardson', { values }), ticks).outcomes();
      expect(found['x']).toBeCloseTo(restX + one * (p * dx + q * dy) - two * dx, 8);
      expect(found['y']).toBeCloseTo(restY + one * (u * dx + v * dy) - two * dy, 8);
    },
  );

  test('keeps its last finite values when nothing larger can be written', () => {
    const wild = { ...BOOK, a: 1e9, b: 1e9, x0: 1, y0: 1, clip: false };
    const run = finish(begin('richardson', { values: wild }), 1000);
    expect(run.tick).toBeLessThan(60);
    expect(Number.isFinite(run.outcomes()['x'])).toBe(true);
    expect(run.outcomes()['x']).toBeGreaterThan(1e290);
  });
});
