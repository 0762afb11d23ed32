/**
 * Rates are an hour and times lie inside the tick, so the length of the tick hardly matters:
 * outcomes agree within 5 % between a quarter of an hour and an hour, and what luck adds.
 */
import { describe, expect, it } from 'vitest';
import { defaults } from '../../sim/fields.ts';
import { followerParameters } from '../../sim/network/index.ts';
import { createPopulation } from '../../sim/population/population.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { run } from '../worlds/running.ts';
import { actor, country, outcome, recipe, scenario } from '../worlds/scenario.ts';

const DAYS = 3;
const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const worldOf = (tickHours: number): Scenario =>
  scenario({
    time: { tickHours, ticks: (DAYS * 24) / tickHours },
    population: { citizens: 1200 },
    network: {
      generator: 'follower',
      settings: defaults(followerParameters),
      edges: null,
      nodes: null,
    },
    countries: [country('aurelia', { access: 0.9 }), country('borealia', { access: 0.7 })],
    actors: [
      actor('paper', {
        kind: 'media',
        postsPerDay: 10,
        accounts: [{ kind: 'media', count: 1, host: 'aurelia', language: 'en', followers: 0.15 }],
      }),
    ],
    outcomes: [outcome('reach', { of: 'paper', in: 'aurelia' })],
  });

interface Seen {
  readonly sessions: number;
  readonly posts: number;
  /** A post. */
  readonly impressions: number;
  readonly deliveries: number;
  readonly shares: number;
  readonly reach: number;
}

/** The same people over three days, seed by seed. */
function seen(tickHours: number): Seen[] {
  const of = worldOf(tickHours);
  const people = createPopulation(of, 'network');
  return SEEDS.map((seed) => {
    const simulation = run(recipe(of, { seed }), { population: people });
    const { sessions = 0, posts = 0, ...counts } = simulation.counts();
    const each = (name: string) => (counts[name] ?? Number.NaN) / posts;
    return {
      sessions,
      posts,
      impressions: each('impressions'),
      deliveries: each('deliveries'),
      shares: each('shares'),
      reach: simulation.outcomes()['reach'] ?? Number.NaN,
    };
  });
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** The variance of the mean of these. */
const variance = (values: readonly number[]) =>
  mean(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);

describe('a tick of a quarter of an hour against one of an hour', () => {
  const [short, long] = [seen(0.25), seen(1)];

  it.each(['sessions', 'posts', 'impressions', 'deliveries', 'shares', 'reach'] as const)(
    'has the same %s within 5 %% and two standard errors of the seeds',
    (name) => {
      const [one, other] = [short, long].map((runs) => runs.map((each) => each[name]));
      const [before = Number.NaN, after = Number.NaN] = [mean(one ?? []), mean(other ?? [])];
      const luck = Math.sqrt(variance(one ?? []) + variance(other ?? []));
      expect(Math.abs(after - before)).toBeLessThan(0.05 * before + 2 * luck);
      // Luck must not hide what is asked: it stays below 6 %, for the two rarest below 20 %.
      expect(2 * luck).toBeLessThan(
        name === 'reach' || name === 'shares' ? 0.2 * before : 0.06 * before,
      );
    },
  );
});
