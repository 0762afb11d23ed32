/**
 * How often the intervals of an experiment hold the truth: simulated experiments with a known
 * effect, in which pairs of runs on the same network share a part of their noise. Prints, for each
 * kind of experiment, how many of 1,000 intervals of 95 % held it.
 *
 * A pair's difference is effect + b_network + e_pair. The noise e is normal, or lognormal about its
 * own mean (sigma 1, a skew of 6); b is normal, with nothing, half, or all of the spread of e. The
 * hardest case, networks that are as skewed as the noise, is printed and misses .95 by .03 to .08.
 * With 1,000 experiments the share itself is known to about .014.
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
type Design = readonly [pairs: number, networks: number];

/** Spread between networks, as a part of that within. */
const SPREADS = [0, 0.5, 1] as const;

const normal = (draws: Draws) => draws.normal();
const lognormal = (draws: Draws) =>
  (draws.lognormal(1, 1) - Math.exp(0.5)) / Math.sqrt((Math.E - 1) * Math.E);

/** Noise with mean 0 and standard deviation 1, and the shares that its intervals must reach. */
const KINDS = {
  normal: { noise: normal, network: normal, bounds: [0.92, 0.98] },
  lognormal: { noise: lognormal, network: normal, bounds: [0.9, 1] },
  'lognormal, networks too': { noise: lognormal, network: lognormal, bounds: [0.85, 1] },
} as const;
type Kind = keyof typeof KINDS;

/** The pairs of one experiment. */
function experiment(kind: Kind, spread: number, [pairs, count]: Design, at: number) {
  const stream = new Random(`coverage ${kind} ${spread} ${pairs} ${count}`).stream('pairs');
  const draws = stream.sequence(at);
  const { noise, network } = KINDS[kind];
  const shared = Array.from({ length: count }, () => spread * network(draws));
  const networks = Array.from({ length: pairs }, (_, pair) => String(pair % count));
  const values = networks.map((name) => EFFECT + (shared[Number(name)] ?? 0) + noise(draws));
  return { values, networks };
}

const holds = ([low, high]: readonly [number | null, number | null], truth: number) =>
  low !== null && high !== null && low <= truth && truth <= high;

const rows: string[][] = [];

function coverage(kind: Kind, spread: number, design: Design): number {
  let covered = 0;
  let width = 0;
  for (let at = 0; at < EXPERIMENTS; at++) {
    const { values, networks } = experiment(kind, spread, design, at);
    const interval = intervalOf(clusteredMean(values, networks));
    covered += holds(interval, EFFECT) ? 1 : 0;
    width += (interval[1] ?? 0) - (interval[0] ?? 0);
  }
  const share = covered / EXPERIMENTS;
  rows.push([
    ...[kind, String(spread), String(design[0]), String(design[1]), share.toFixed(3)],
    (width / EXPERIMENTS).toFixed(3),
  ]);
  return share;
}

describe.each(Object.keys(KINDS) as Kind[])(
  'the interval of a mean with noise that is %s',
  (kind) => {
    const [least, most] = KINDS[kind].bounds;
    for (const spread of SPREADS) {
      test(`and ${spread} of its spread between 20 networks of 5 pairs covers as it should`, () => {
        const share = coverage(kind, spread, DESIGNS[0]);
        expect(share).toBeGreaterThanOrEqual(least);
        expect(share).toBeLessThanOrEqual(most);
      });
    }
    for (const design of DESIGNS.slice(1)) {
      test(`on ${design[1]} networks with ${design[0]} pairs is not far off`, () => {
        expect(coverage(kind, 0.5, design)).toBeGreaterThan(0.85);
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
