import { describe, expect, it } from 'vitest';
import {
  MORRIS_STEP,
  morrisScreening,
  morrisTrajectories,
} from '../../../sim/experiment/morris.ts';

const walks = morrisTrajectories(200, 4, 'a seed');
const screen = (f: (point: readonly number[]) => number) =>
  morrisScreening(
    walks,
    walks.map(({ points }) => points.map(f)),
  );
const at = (point: readonly number[], factor: number): number => point[factor] ?? Number.NaN;

describe('trajectories', () => {
  it('change each factor once, by two thirds, within the cube', () => {
    for (const { points, order } of walks) {
      expect([...order].sort()).toEqual([0, 1, 2, 3]);
      order.forEach((factor, step) => {
        const moved = points[step + 1]?.map((value, place) => value - (points[step]?.[place] ?? 0));
        const sizes = moved?.map((size) => Math.round(Math.abs(size) * 3));
        expect(sizes).toEqual([0, 1, 2, 3].map((place) => (place === factor ? 2 : 0)));
      });
      expect(points.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    expect(MORRIS_STEP).toBeCloseTo(2 / 3, 15);
  });

  it('start at every one of the four levels equally often', () => {
    const starts = morrisTrajectories(4000, 1, 'levels').map(({ points }) =>
      Math.round(at(points[0] ?? [], 0) * 3),
    );
    for (const level of [0, 1, 2, 3]) {
      const share = starts.filter((found) => found === level).length / starts.length;
      // Four standard errors of a share of a quarter among 4,000.
      expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 4000));
    }
  });

  it('are keyed by their number: more of them leave the first as they were', () => {
    expect(morrisTrajectories(300, 4, 'a seed').slice(0, 200)).toEqual(walks);
  });
});

describe('screening', () => {
  it('of a linear function finds its slopes and no spread', () => {
    const found = screen((x) => 3 * at(x, 0) - 2 * at(x, 1) + 0.5 * at(x, 2));
    const slopes = [3, -2, 0.5, 0];
    found.forEach(({ mu, muStar, sigma }, factor) => {
      const slope = slopes[factor] ?? 0;
      expect(mu).toBeCloseTo(slope, 12);
      expect(muStar).toBeCloseTo(Math.abs(slope), 12);
      expect(sigma).toBeCloseTo(0, 10);
    });
  });

  it('of a square between its ends finds the slope of the chord and a spread', () => {
    // Steps go 0 to 2/3 or 1/3 to 1: chords of 2/3 and 4/3, a mean of 1 and a deviation of 1/3.
    const [square] = screen((x) => at(x, 0) ** 2);
    expect(square?.mu).toBeCloseTo(1, 1);
    expect(square?.sigma).toBeCloseTo(1 / 3, 2);
  });

  it('of a product finds that effects depend on the other factor, though their mean is nil', () => {
    const [first] = screen((x) => (at(x, 0) - 0.5) * (at(x, 1) - 0.5));
    expect(first?.mu).toBeCloseTo(0, 1);
    // The other factor is 1/6 or 1/2 away from the middle, as often: a mean size of 1/3.
    expect(first?.muStar).toBeCloseTo(1 / 3, 1);
    expect(first?.sigma ?? 0).toBeGreaterThan(0.3);
  });
});
