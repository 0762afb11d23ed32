import { describe, expect, it } from 'vitest';
import {
  PRIORS,
  type Prior,
  settingsOf,
  TARGETS,
  type Target,
} from '../../../scripts/calibrate/problem.ts';
import {
  distanceOf,
  drawPriors,
  type Kept,
  keepNearest,
  spreadOf,
} from '../../../scripts/calibrate/rejection.ts';
import { factOf } from '../../../scripts/scorecard/facts/index.ts';
import { defaults } from '../../../sim/fields.ts';
import { Random } from '../../../sim/random.ts';
import { MECHANISMS } from '../../../sim/schedule.ts';

const prior = (path: string, low: number, high: number): Prior => ({ path, low, high });
const target = (value: number, changes: Partial<Target> = {}): Target => ({
  ...{ fact: 1, figure: 0, value, log: false, scale: 1 },
  ...changes,
});

/** Keeps `share` of `samples` draws of a model that gives one figure for a draw. */
function rejection(
  priors: readonly Prior[],
  samples: number,
  goal: number,
  share: number,
  model: (draw: Readonly<Record<string, number>>, sample: number) => number,
): Kept[] {
  const all = drawPriors(priors, samples, 'toy').map((draw, sample) => {
    const distance = distanceOf([[model(draw, sample)]], [target(goal)]);
    return { sample, draw, distance };
  });
  return keepNearest(all, share);
}

describe('draws of priors', () => {
  it('fill each prior evenly, and are the same again', () => {
    const priors = [prior('a', -5.6, -5.2), prior('b', 0, 10)];
    const draws = drawPriors(priors, 50, 'seed');
    expect(draws).toEqual(drawPriors(priors, 50, 'seed'));
    expect(draws).not.toEqual(drawPriors(priors, 50, 'other'));
    for (const { path, low, high } of priors) {
      const parts = draws.map((draw) =>
        Math.floor((50 * ((draw[path] ?? Number.NaN) - low)) / (high - low)),
      );
      // Six digits are kept, so a draw at the edge of its part may round into the next.
      expect(new Set(parts).size).toBeGreaterThan(47);
    }
  });
});

describe('rejection on problems whose posterior is known', () => {
  it('finds the mean of a normal: prior flat, one observation of variance 1', () => {
    const noise = new Random('toy').stream('noise').at(0);
    const kept = rejection([prior('mean', -8, 10)], 40_000, 1, 0.02, (draw, sample) => {
      return (draw['mean'] ?? Number.NaN) + noise.sequence(sample).normal();
    });
    const [spread] = spreadOf([prior('mean', -8, 10)], kept);
    // The posterior is N(1, 1); 800 draws tell its mean to .035 and its sd to .025.
    expect(Math.abs((spread?.mean ?? 9) - 1)).toBeLessThan(4 * 0.036);
    expect(Math.abs((spread?.sd ?? 9) - 1)).toBeLessThan(4 * 0.026);
    expect(Math.abs((spread?.q95 ?? 9) - 2.645)).toBeLessThan(0.35);
    expect(Math.abs((spread?.q05 ?? 9) + 0.645)).toBeLessThan(0.35);
  });

  it('narrows what the figure tells of, and leaves the rest of the priors as it was', () => {
    const priors = [prior('told', 0, 1), prior('untold', 0, 1)];
    const kept = rejection(priors, 4000, 0.3, 0.05, (draw) => draw['told'] ?? Number.NaN);
    expect(kept).toHaveLength(200);
    const [told, untold] = spreadOf(priors, kept);
    // The nearest 5 % of a flat prior are those within .025.
    expect(Math.abs((told?.mean ?? 9) - 0.3)).toBeLessThan(0.002);
    expect(told?.sd ?? 9).toBeCloseTo(0.05 / Math.sqrt(12), 3);
    expect(untold?.sd ?? 9).toBeCloseTo(1 / Math.sqrt(12), 1);
    expect(Math.abs((untold?.mean ?? 9) - 0.5)).toBeLessThan(4 * 0.0205);
  });

  it('finds the line on which two parameters trade off', () => {
    const priors = [prior('a', 0, 1), prior('b', 0, 1)];
    const kept = rejection(priors, 4000, 1, 0.05, ({ a = 0, b = 0 }) => a + b);
    for (const { draw } of kept) expect((draw['a'] ?? 0) + (draw['b'] ?? 0)).toBeCloseTo(1, 1);
    const [a] = spreadOf(priors, kept);
    expect(a?.sd ?? 0).toBeGreaterThan(0.25);
  });
});

describe('the distance', () => {
  it('is the root mean square of misses of the means over the networks', () => {
    const targets = [target(1, { scale: 2 }), target(0.01, { log: true, scale: Math.log(10) })];
    expect(
      distanceOf(
        [
          [4, 0.2],
          [6, 0],
        ],
        targets,
      ),
    ).toBeCloseTo(Math.sqrt((2 ** 2 + 1) / 2), 12);
    expect(distanceOf([[1, 0.01]], targets)).toBeCloseTo(0, 12);
  });

  it('counts what is missing as far off, and lets the others tell', () => {
    const targets = [target(1), target(0.01, { log: true })];
    const [near, far] = [1, 2].map((value) => distanceOf([[value, 0]], targets));
    expect(near).toBeCloseTo(10 / Math.sqrt(2), 12);
    expect(far).toBeGreaterThan(near ?? 99);
    expect(distanceOf([[Number.NaN, 0.01]], targets)).toBeCloseTo(10 / Math.sqrt(2), 12);
  });
});

describe('the question', () => {
  it('has priors about parameters that there are, around their defaults', () => {
    for (const { path, low, high } of PRIORS) {
      const [, name, parameter = ''] = path.split('.');
      const mechanism = MECHANISMS.find((one) => one.name === name);
      const initial = (defaults(mechanism?.parameters ?? {}) as Record<string, number>)[parameter];
      expect([path, initial !== undefined]).toEqual([path, true]);
      expect(initial).toBeGreaterThanOrEqual(low);
      expect(initial).toBeLessThanOrEqual(high);
    }
  });

  it('has targets within the bands of fitted facts alone', () => {
    for (const { fact, figure, value } of TARGETS) {
      const { role, figures } = factOf(fact);
      const [low = 0, high = 0] = figures[figure]?.band(10_000) ?? [];
      expect([fact, role]).toEqual([fact, 'fitted']);
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
    expect(TARGETS.map(({ fact }) => fact)).toEqual([1, 2, 3, 4, 5, 6, 7, 10, 13, 14]);
  });

  it('is answered in two worlds', () => {
    const worlds = settingsOf(TARGETS).map(({ setting, facts }) => [setting.world, facts]);
    expect(worlds).toEqual([
      ['world-news', [1, 2, 3, 4, 5, 10, 13, 14]],
      ['world-randomised', [6, 7]],
    ]);
  });
});
