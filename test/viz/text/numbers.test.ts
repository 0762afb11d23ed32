import { describe, expect, test } from 'vitest';
import {
  bytes,
  clock,
  count,
  decimal,
  decimalsFor,
  moment,
  percent,
  points,
  signed,
  span,
} from '../../../viz/text/numbers.ts';

describe('numbers', () => {
  test('have a comma between thousands in English, a narrow space in French', () => {
    expect(count(1412, 'en')).toBe('1,412');
    expect(count(1412, 'fr')).toBe('1\u202f412');
    expect(count(1234567, 'en')).toBe('1,234,567');
    expect(count(999, 'fr')).toBe('999');
  });

  test('have a point or a comma before decimals', () => {
    expect(decimal(0.34, 2, 'en')).toBe('0.34');
    expect(decimal(0.34, 2, 'fr')).toBe('0,34');
  });

  test('have a true minus, and none on what rounds to zero', () => {
    expect(signed(-0.34, 2, 'en')).toBe('\u22120.34');
    expect(signed(-0.004, 2, 'en')).toBe('0.00');
    expect(signed(0.004, 2, 'en')).toBe('0.00');
  });

  test('have a plus only where signs are asked for', () => {
    expect(signed(0.6, 2, 'en')).toBe('+0.60');
    expect(decimal(0.6, 2, 'en')).toBe('0.60');
  });

  test('of shares are whole percent, set close in English and spaced in French', () => {
    expect(percent(0.39, 'en')).toBe('39%');
    expect(percent(0.39, 'fr')).toBe('39\u202f%');
    expect(points(-0.27, 'en')).toBe('\u221227\u00a0pts');
  });

  test('of differences have as many decimals as give two figures, at most four', () => {
    expect(decimalsFor(0.5)).toBe(2);
    expect(decimalsFor(0.05)).toBe(3);
    expect(decimalsFor(0.0027)).toBe(4);
    expect(decimalsFor(0.00001)).toBe(4);
  });

  test('of bytes are in kB and MB, ko and Mo', () => {
    expect(bytes(14_000, 'en')).toBe('14\u00a0kB');
    expect(bytes(640_000, 'fr')).toBe('0,6\u00a0Mo');
  });
});

describe('moments', () => {
  test('say the day and the time of day', () => {
    expect(moment(13 * 24 + 6, 'en')).toBe('day\u00a013, 06:00');
    expect(moment(13 * 24 + 6, 'fr')).toBe('jour\u00a013, 06\u00a0h\u00a000');
  });

  test('are not a minute short of the hour by rounding', () => {
    expect(clock(0.1 + 0.2 + 0.7, 'en')).toBe('01:00');
    expect(moment(24 - 1e-9, 'en')).toBe('day\u00a01, 00:00');
  });

  test('and lengths of time agree in number with their language', () => {
    expect(span(24, 'en')).toBe('1\u00a0day');
    expect(span(36, 'fr')).toBe('36\u00a0h');
    expect(span(72, 'fr')).toBe('3\u00a0jours');
    expect(span(0.5, 'fr')).toBe('30\u00a0min');
  });
});
