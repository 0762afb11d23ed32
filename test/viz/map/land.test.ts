import { polygonContains } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { seeded } from '../../../viz/charts/chance.ts';
import { fictionalLand, type Land } from '../../../viz/map/land.ts';
import { valueNoise } from '../../../viz/map/noise.ts';

const THREE = [
  { id: 'aurelia', share: 0.6 },
  { id: 'borealia', share: 0.3 },
  { id: 'cassia', share: 0.1 },
];

type Loop = [number, number][];

/** The loops of path data that has only M, L and Z. */
const loopsOf = (path: string): Loop[] =>
  path
    .split('Z')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number) as [number, number]),
    );

function areaOf(loops: readonly Loop[]): number {
  let sum = 0;
  for (const loop of loops) {
    loop.forEach(([x0, y0], i) => {
      const [x1, y1] = loop[(i + 1) % loop.length] as [number, number];
      sum += x0 * y1 - x1 * y0;
    });
  }
  return Math.abs(sum) / 2;
}

describe('drawn land', () => {
  let land: Land;
  beforeAll(() => {
    land = fictionalLand(THREE, 'a seed');
  });

  test('is the same for the same seed and another for another', () => {
    expect(fictionalLand(THREE, 'a seed')).toEqual(land);
    expect(fictionalLand(THREE, 'b seed').coast).not.toBe(land.coast);
  });

  test('gives every country a part, the larger the more people it has', () => {
    const areas = land.countries.map(({ path }) => areaOf(loopsOf(path)));
    expect(areas[0]).toBeGreaterThan(areas[1] as number);
    expect(areas[1]).toBeGreaterThan(areas[2] as number);
    expect(areas[2]).toBeGreaterThan(5_000);
  });

  test('is all the countries have together: no land is nobody’s or two countries’', () => {
    const whole = areaOf(loopsOf(land.coast));
    const parts = land.countries.reduce((sum, { path }) => sum + areaOf(loopsOf(path)), 0);
    expect(parts / whole).toBeCloseTo(1, 3);
  });

  test('has every capital in its own country', () => {
    for (const { path, x, y } of land.countries) {
      const inside = loopsOf(path).filter((loop) => polygonContains(loop, [x, y])).length;
      expect(inside % 2).toBe(1);
    }
  });

  test('lies in its box, away from the edges', () => {
    expect(land.left).toBeGreaterThan(5);
    expect(land.top).toBeGreaterThan(5);
    expect(land.right).toBeLessThan(995);
    expect(land.bottom).toBeLessThan(595);
  });

  test('is there for one country and for twelve', () => {
    expect(fictionalLand([{ id: 'only', share: 1 }], 's').countries[0]?.path).toMatch(/^M.*Z$/);
    const many = Array.from({ length: 12 }, (_, i) => ({ id: `c${i}`, share: 1 / 12 }));
    for (const { path } of fictionalLand(many, 's').countries) expect(path).toMatch(/^M.*Z$/);
  });
});

describe('the noise under it', () => {
  test('is even chance, the same for the same text', () => {
    const draws = Array.from({ length: 10_000 }, seeded('x'));
    expect(draws.slice(0, 3)).toEqual(Array.from({ length: 3 }, seeded('x')));
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    // Within five standard errors of a half.
    expect(Math.abs(mean - 0.5)).toBeLessThan((5 * 0.2887) / 100);
  });

  test('stays between -1 and 1 and has no jumps', () => {
    const noise = valueNoise(seeded('n'), 4);
    for (let i = 0; i < 500; i++) {
      const here = noise(i / 7, i / 11);
      expect(Math.abs(here)).toBeLessThanOrEqual(1);
      expect(Math.abs(noise(i / 7 + 1e-4, i / 11) - here)).toBeLessThan(0.01);
    }
  });
});
