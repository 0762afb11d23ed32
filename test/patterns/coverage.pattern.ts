/**
 * How often the intervals of an experiment hold the truth: simulated experiments with a known
 * effect, in which pairs of runs on the same network share a part of their noise. Prints, for each
 * kind of experiment, how many of 1,000 intervals of 95 % held it.
 *
 * A pair's difference is effect + b_network + e_pair. Noise is normal, or lognormal about its own
 * mean (sigma 1, a skew of 6); the spread of b is nothing, half, or all of that of e. With 1,000
 * experiments the share itself is known to about .014.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { clusteredMean, intervalOf } from '../../sim/experiment/clustered.ts';
import { robustMiddle, TRIM } from '../../sim/experiment/robust.ts';
import type { Draws } from '../../sim/random/draws.ts';
import { Random } from '../../sim/random.ts';
import { printTable } from './table.ts';

const EXPERIMENTS = 1000;
const EFFECT = 0.3;

/** Pairs, and the networks that they take in turn. */
const DESIGNS = [
  [100, 20],
  [20, 20],
  [30, 20],
  [10, 10],
] as const;

/** Spread between networks, as a part of that within. */
const SPREADS = [0, 0.5, 1] as const;

/** Noise with mean 0 and standard deviation 1, and the shares that its intervals must reach. */
const NOISES = {
  normal: { draw: (draws: Draws) => draws.normal(), bounds: [0.92, 0.98] },
  lognormal: {
    draw: (draws: Draws) =>
      (draws.lognormal(1, 1) - Math.exp(0.5)) / Math.sqrt((Math.E - 1) * Math.E),
    bounds: [0.9, 1],
  },
} as const;
type Noise = keyof typeof NOISES;

/** The pairs of one experiment. */
function experiment(
  noise: Noise,
  spread: number,
  [pairs, count]: readonly [number, number],
  at: number,
) {
  const stream = new Random(`coverage ${noise} ${spread} ${pairs} ${count}`).stream('pairs');
  const draws = stream.sequence(at);
  const { draw } = NOISES[noise];
  const shared = Array.from({ length: count }, () => spread * draw(draws));
  const networks = Array.from({ length: pairs }, (_, pair) => String(pair % count));
  const values = networks.map((network) => EFFECT + (shared[Number(network)] ?? 0) + draw(draws));
  return { values, networks };
}

const holds = ([low, high]: readonly [number | null, number | null], truth: number) =>
  low !== null && high !== null && low <= truth && truth <= high;

const rows: string[][] = [];

function coverage(noise: Noise, spread: number, design: readonly [number, number]): number {
  let covered = 0;
  let width = 0;
  for (let at = 0; at < EXPERIMENTS; at++) {
    const { values, networks } = experiment(noise, spread, design, at);
    const interval = intervalOf(clusteredMean(values, networks));
    covered += holds(interval, EFFECT) ? 1 : 0;
    width += (interval[1] ?? 0) - (interval[0] ?? 0);
  }
  const share = covered / EXPERIMENTS;
  rows.push([
    ...[noise, String(spread), String(design[0]), String(design[1]), share.toFixed(3)],
    (width / EXPERIMENTS).toFixed(3),
  ]);
  return share;
}

describe.each(['normal', 'lognormal'] as const)(
  'the 95 %% interval of a mean, %s noise',
  (noise) => {
    const [least, most] = NOISES[noise].bounds;
    for (const spread of SPREADS) {
      test(`with ${spread} of the spread between 20 networks of 5 pairs`, () => {
        const share = coverage(noise, spread, DESIGNS[0]);
        expect(share).toBeGreaterThanOrEqual(least);
        expect(share).toBeLessThanOrEqual(most);
      });
    }
    for (const design of DESIGNS.slice(1)) {
      test(`with ${design[0]} pairs on ${design[1]} networks is printed, and not far off`, () => {
        expect(coverage(noise, 0.5, design)).toBeGreaterThan(0.85);
      });
    }
  },
);

const EXPERIMENTS_BY_BOOTSTRAP = 300;

test.each([
  ['median', 0.5],
  ['trimmed mean', TRIM],
] as const)(
  'the bootstrap of the %s covers nearly as often, which is why it is called rough',
  (name, cut) => {
    let covered = 0;
    for (let at = 0; at < EXPERIMENTS_BY_BOOTSTRAP; at++) {
      const { values, networks } = experiment('normal', 0.5, DESIGNS[0], at);
      const found = robustMiddle(values, networks, cut, String(at), 500);
      covered += found !== null && holds(found.ci95, EFFECT) ? 1 : 0;
    }
    const share = covered / EXPERIMENTS_BY_BOOTSTRAP;
    rows.push([`${name}, bootstrap`, '0.5', '100', '20', share.toFixed(3), '']);
    expect(share).toBeGreaterThan(0.85);
  },
);

afterAll(() => {
  printTable(['noise', 'between/within', 'pairs', 'networks', 'covered', 'mean width'], rows);
});
