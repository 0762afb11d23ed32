import { describe, expect, it } from 'vitest';
import { metricOf } from '../../../sim/metrics/index.ts';
import { ofStances, saidOf, worldOfStances } from '../../worlds/stances.ts';

describe('polarisation', () => {
  it('of two equal camps at the ends is .4061262, of a half between two quarters .1840008', () => {
    expect(ofStances('polarisation', [-1, 1])).toBeCloseTo(0.4061262, 7);
    expect(ofStances('polarisation', [-1, 0, 0, 1])).toBeCloseTo(0.1840008, 7);
  });

  it('of those who all think alike is 0, whatever they think', () => {
    expect(ofStances('polarisation', [0.3, 0.3, 0.3])).toBe(0);
    expect(ofStances('polarisation', [-1])).toBe(0);
  });

  it('is the sum over pairs of bins, written out', () => {
    // Shares 1/5, 1/5, 3/5 at -.6, .2 and .9.
    const shares = [0.2, 0.2, 0.6];
    const places = [-0.6, 0.2, 0.9];
    let expected = 0;
    shares.forEach((one, i) => {
      shares.forEach((other, j) => {
        expected += one ** 2.3 * other * Math.abs((places[i] ?? 0) - (places[j] ?? 0));
      });
    });
    expect(ofStances('polarisation', [-0.6, 0.2, 0.9, 0.9, 0.9])).toBeCloseTo(expected, 9);
  });

  it('does not ask how many people there are, and grows as camps move apart', () => {
    const camps = (apart: number, times: number) =>
      ofStances('polarisation', Array(times).fill([-apart, apart]).flat()) ?? Number.NaN;
    expect(camps(0.7, 1)).toBeCloseTo(camps(0.7, 40), 12);
    expect(camps(0.8, 5)).toBeGreaterThan(camps(0.4, 5));
  });

  it('puts stances into 21 bins: what is nearer than their width is one', () => {
    expect(ofStances('polarisation', [0.31, 0.34])).toBe(0);
    expect(ofStances('polarisation', [0.34, 0.36])).toBeCloseTo(2 * 0.5 ** 3.3 * 0.1, 9);
  });

  it('is of each country, of all, and of the issue named or the mean over all', () => {
    const made = worldOfStances({
      people: [
        [0, -1, 0.5],
        [0, 1, 0.5],
        [1, 1, -1],
        [1, 1, 1],
      ],
    });
    const camps = 0.4061262;
    // Issue one over all: a quarter at -1, three quarters at 1.
    const all = (0.25 ** 2.3 * 0.75 + 0.75 ** 2.3 * 0.25) * 2;
    [camps, 0, all].forEach((value, n) => {
      expect(saidOf(made, 'polarisation', 'opening')[n]).toBeCloseTo(value, 6);
    });
    const second = saidOf(made, 'polarisation', 'visas')[2] ?? Number.NaN;
    [camps / 2, camps / 2, (all + second) / 2].forEach((value, n) => {
      expect(saidOf(made, 'polarisation')[n]).toBeCloseTo(value, 6);
    });
  });

  it('has no value for nobody, nor without an issue', () => {
    const made = worldOfStances({ people: [[0, 0.5]] });
    expect(saidOf(made, 'polarisation')).toEqual([0, Number.NaN, 0]);
    const none = worldOfStances({ people: [[0]] });
    expect(saidOf(none, 'polarisation')).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('has other measures of spread beside it', () => {
    for (const name of metricOf('polarisation').beside ?? [])
      expect(metricOf(name).name).toBe(name);
    expect(metricOf('polarisation').beside).toHaveLength(2);
  });
});
