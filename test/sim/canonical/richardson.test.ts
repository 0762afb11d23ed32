import { describe, expect, test } from 'vitest';
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
});
