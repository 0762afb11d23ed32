/**
 * Approximate Bayesian computation by rejection: parameters are drawn from their priors by Latin
 * hypercube, the model is run with each draw, and the draws whose figures lie nearest to the
 * targets are kept: they are a sample of what the facts leave plausible.
 *
 * Source: Pritchard et al. 1999; Beaumont, Zhang & Balding 2002.
 */
import { latinHypercube } from '../../sim/index.ts';
import { meanOf, quantileOf } from '../scorecard/statistics.ts';
import type { Prior, Target } from './problem.ts';

/** Parameters by path, as `--set` takes them. */
export type Draw = Readonly<Record<string, number>>;

/** Figures of a draw in the order of the targets, one list a network. */
export type Figures = readonly (readonly number[])[];

const DIGITS = 6;

/** `samples` draws of the priors. */
export function drawPriors(priors: readonly Prior[], samples: number, seed: string): Draw[] {
  const paths = priors.map(({ path }) => path);
  return latinHypercube(samples, paths, seed).map((point) =>
    Object.fromEntries(
      priors.map(({ path, low, high }, n) => {
        const value = low + (point[n] ?? 0) * (high - low);
        return [path, Number(value.toPrecision(DIGITS))];
      }),
    ),
  );
}

/** What a figure counts that has no value or is farther off, so that the others still tell. */
const FARTHEST = 10;

function miss(value: number, { value: goal, log, scale }: Target): number {
  const off = Math.abs(log ? Math.log(value) - Math.log(goal) : value - goal) / scale;
  return off < FARTHEST ? off : FARTHEST;
}

/** Root mean square of the misses of the means over the networks, each in units of its scale. */
export function distanceOf(figures: Figures, targets: readonly Target[]): number {
  const squares = targets.map(
    (target, n) => miss(meanOf(figures.map((network) => network[n] ?? Number.NaN)), target) ** 2,
  );
  return Math.sqrt(meanOf(squares));
}

export interface Kept {
  readonly sample: number;
  readonly draw: Draw;
  readonly distance: number;
}

/** The nearest share of the draws, at least one, the nearest first. */
export function keepNearest(all: readonly Kept[], share: number): Kept[] {
  const count = Math.max(1, Math.round(share * all.length));
  return [...all].sort((a, b) => a.distance - b.distance || a.sample - b.sample).slice(0, count);
}

export interface Spread {
  readonly path: string;
  readonly prior: readonly [low: number, high: number];
  readonly mean: number;
  readonly sd: number;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
}

/** What is left of each prior. */
export function spreadOf(priors: readonly Prior[], kept: readonly Kept[]): Spread[] {
  return priors.map(({ path, low, high }) => {
    const values = kept.map(({ draw }) => draw[path] ?? Number.NaN);
    const mean = meanOf(values);
    const sd = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
    const [q05 = low, q50 = mean, q95 = high] = [0.05, 0.5, 0.95].map((q) => quantileOf(values, q));
    return { path, prior: [low, high], mean, sd, q05, q50, q95 };
  });
}
