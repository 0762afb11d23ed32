import { describe, expect, it } from 'vitest';
import { saltelliDesign, sobolIndices } from '../../../sim/experiment/sobol-indices.ts';

const ROWS = 4096;

function indicesOf(factors: number, f: (point: readonly number[]) => number, rows = ROWS) {
  const design = saltelliDesign(rows, factors);
  return sobolIndices(design, design.points.map(f), 'bootstrap') ?? [];
}
const at = (point: readonly number[], factor: number): number => point[factor] ?? Number.NaN;

/** Ishigami & Homma 1990 with a = 7 and b = .1, on the cube from -pi to pi. */
function ishigami(point: readonly number[]): number {
  const [x, y, z] = point.map((share) => Math.PI * (2 * share - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe('the Ishigami function', () => {
  // In closed form: V1 = (1 + b pi^4 / 5)^2 / 2, V2 = a^2 / 8, V13 = b^2 pi^8 (1/18 - 1/50).
  const v1 = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2;
  const v2 = 49 / 8;
  const v13 = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const v = v1 + v2 + v13;
  const exact = [
    { first: v1 / v, total: (v1 + v13) / v },
    { first: v2 / v, total: v2 / v },
    { first: 0, total: v13 / v },
  ];
  const found = indicesOf(3, ishigami);

  it.each([0, 1, 2])('has the indices of its factor %i', (factor) => {
    expect(found[factor]?.first.value).toBeCloseTo(exact[factor]?.first ?? Number.NaN, 1.7);
    expect(found[factor]?.total.value).toBeCloseTo(exact[factor]?.total ?? Number.NaN, 1.7);
  });

  it('has intervals that hold the exact values', () => {
    found.forEach(({ first, total }, factor) => {
      const { first: one, total: all } = exact[factor] ?? { first: 0, total: 0 };
      expect(first.interval[0]).toBeLessThan(one + 0.005);
      expect(first.interval[1]).toBeGreaterThan(one - 0.005);
      expect(total.interval[0]).toBeLessThan(all + 0.005);
      expect(total.interval[1]).toBeGreaterThan(all - 0.005);
    });
  });
});

describe('the g-function of Sobol', () => {
  const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const parts = a.map((own) => 1 / (3 * (1 + own) ** 2));
  const whole = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  const found = indicesOf(8, (point) =>
    a.reduce(
      (product, own, factor) => (product * (Math.abs(4 * at(point, factor) - 2) + own)) / (1 + own),
      1,
    ),
  );

  it('has first indices V_i / V and totals V_i prod_j (1 + V_j) / V', () => {
    parts.forEach((part, factor) => {
      const total = (part * (whole + 1)) / (1 + part) / whole;
      expect(found[factor]?.first.value).toBeCloseTo(part / whole, 1.5);
      expect(found[factor]?.total.value).toBeCloseTo(total, 1.5);
    });
  });
});

it('a sum of factors has first indices that are totals and add up to one', () => {
  const found = indicesOf(3, (point) => at(point, 0) + 2 * at(point, 1) + 3 * at(point, 2));
  const shares = [1 / 14, 4 / 14, 9 / 14];
  found.forEach(({ first, total }, factor) => {
    expect(first.value).toBeCloseTo(shares[factor] ?? 0, 2);
    expect(total.value).toBeCloseTo(shares[factor] ?? 0, 2);
  });
});

it('where nothing varies there are no indices', () => {
  const design = saltelliDesign(8, 2);
  expect(
    sobolIndices(
      design,
      design.points.map(() => 5),
      'bootstrap',
    ),
  ).toBeNull();
});

it('a design takes N (k + 2) evaluations, and mixes one column at a time', () => {
  const { points } = saltelliDesign(16, 3);
  expect(points).toHaveLength(16 * 5);
  const [a, b, mixed] = [points[2], points[18], points[2 + 16 * 3]];
  expect(mixed).toEqual([a?.[0], b?.[1], a?.[2]]);
});
