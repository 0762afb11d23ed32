/**
 * Morris screening: trajectories through the grid of a cube, each of which changes one factor at a
 * time; the effect of a step, by its length, is an elementary effect of that factor.
 *
 * Of its effects, mu is the mean, mu* the mean of the sizes (how much a factor matters), sigma the
 * deviation (how much that depends on the others, or bends). Source: Morris 1991; Campolongo,
 * Cariboni & Saltelli 2007 for mu*.
 */
import { Random, shuffle } from '../random.ts';
import { deviation, mean } from './centre.ts';

/** Levels of the grid, and the step of p / (2 (p - 1)), which gives all levels the same chance. */
const LEVELS = 4;
export const MORRIS_STEP = LEVELS / (2 * (LEVELS - 1));

/** A walk of k + 1 points; `order[n]` is the factor that step n changes. */
export interface Trajectory {
  readonly points: readonly (readonly number[])[];
  readonly order: readonly number[];
}

/** `count` walks through the cube of `factors` dimensions, each keyed by its number. */
export function morrisTrajectories(count: number, factors: number, seed: string): Trajectory[] {
  const stream = new Random(seed).stream('morris trajectories').at(0);
  return Array.from({ length: count }, (_, walk) => {
    const draws = stream.sequence(walk);
    const order = shuffle(
      Array.from({ length: factors }, (_, factor) => factor),
      draws,
    );
    const point = Array.from({ length: factors }, () => {
      // From the lower half the step leads up; whether it starts there or comes back is luck.
      const low = draws.below(LEVELS / 2) / (LEVELS - 1);
      return draws.bernoulli(0.5) ? low + MORRIS_STEP : low;
    });
    const points = [[...point]];
    for (const factor of order) {
      point[factor] += point[factor] < 0.5 ? MORRIS_STEP : -MORRIS_STEP;
      points.push([...point]);
    }
    return { points, order };
  });
}

export interface Screening {
  /** Null without trajectories. */
  readonly mu: number | null;
  readonly muStar: number | null;
  /** Null with fewer than two. */
  readonly sigma: number | null;
  /** Elementary effects that it rests on. */
  readonly effects: readonly number[];
}

/** By factor, from the values at the points of each trajectory, in their order. */
export function morrisScreening(
  trajectories: readonly Trajectory[],
  values: readonly (readonly number[])[],
): Screening[] {
  const factors = trajectories[0]?.order.length ?? 0;
  const effects: number[][] = Array.from({ length: factors }, () => []);
  trajectories.forEach(({ points, order }, walk) => {
    order.forEach((factor, step) => {
      const moved = points[step + 1][factor] - points[step][factor];
      effects[factor].push((values[walk][step + 1] - values[walk][step]) / moved);
    });
  });
  return effects.map((own) => ({
    mu: mean(own),
    muStar: mean(own.map(Math.abs)),
    sigma: deviation(own),
    effects: own,
  }));
}
