import { describe, expect, test } from 'vitest';
import { brief, figure } from '../../../viz/model/figure.ts';

describe('a figure of a model', () => {
  test.each([
    [100, '100'],
    [12_345, '12,345'],
    [-0.321739, '−0.3217'],
    [0.5, '0.5000'],
    [12.3456, '12.35'],
    [1234.5, '1,235'],
    [0.0000123, '1.23\u00a0×\u00a010^−5'],
    [3e20, '3.00\u00a0×\u00a010^20'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('%d is written %s', (value, written) => {
    expect(figure(value, 'en')).toBe(written);
  });

  test('is written as French does', () => {
    expect(figure(-0.25, 'fr')).toBe('−0,2500');
    expect(figure(12_345, 'fr')).toBe('12\u202f345');
  });

  test('is short beside an axis', () => {
    expect(brief(0.25, 'en')).toBe('0.25');
    expect(brief(0.5, 'fr')).toBe('0,5');
    expect(brief(100, 'en')).toBe('100');
    expect(brief(1000, 'en')).toBe('1,000');
  });
});
