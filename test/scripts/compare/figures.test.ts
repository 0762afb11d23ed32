import { describe, expect, test } from 'vitest';
import { chance, decimalsOf, scaleOf, show, showSigned } from '../../../scripts/compare/figures.ts';

describe('figures', () => {
  test('have the decimals that show half their interval with two figures', () => {
    expect([12, 1, 0.1, 0.034, 0.00042, 1e-12].map(decimalsOf)).toEqual([0, 1, 2, 3, 5, 6]);
    expect([0, Number.NaN, Number.POSITIVE_INFINITY].map(decimalsOf)).toEqual([2, 2, 2]);
    expect(scaleOf(5, [4, 6])).toBe(1);
    expect(scaleOf(-5, [null, null])).toBe(5);
    expect(scaleOf(5, [5, 5])).toBe(5);
  });

  test('have a sign and a comma where the language has one', () => {
    expect(showSigned(0.01234, 0.002, 'en')).toBe('+0.0123');
    expect(showSigned(-0.01234, 0.002, 'fr')).toBe('−0,0123');
    expect(show(null, 1, 'en')).toBe('–');
  });

  test('of chance are never rounded to certainty', () => {
    expect([0, 0.0004, 0.05, 0.9996, 1].map((p) => chance(p, 'en'))).toEqual([
      ...['< 0.001', '< 0.001', '0.050', '> 0.999', '1.000'],
    ]);
    expect(chance(null, 'fr')).toBe('–');
  });
});
