/** The measures that outcomes and conditions may name. */
import type { Outcome, Recipe } from '../scenario/scenario.ts';
import type { World } from '../world/world.ts';
import { actorImpressions } from './actor-impressions.ts';
import { attitude } from './attitude.ts';
import { audienceRisk } from './audience-risk.ts';
import { awareness } from './awareness.ts';
import { falsehoodExposure } from './falsehood-exposure.ts';
import { foreignExposure } from './foreign-exposure.ts';
import { frequency } from './frequency.ts';
import { homeHostExposure } from './home-host-exposure.ts';
import { impressions } from './impressions.ts';
import { linguisticReach } from './linguistic-reach.ts';
import type { Metric, Query } from './metric.ts';
import { misperception } from './misperception.ts';
import { reach } from './reach.ts';
import { spent } from './spent.ts';
import { trust } from './trust.ts';
import { voiceGini } from './voice-gini.ts';
import { voiceShare } from './voice-share.ts';

export type { Metric, Query } from './metric.ts';

export const METRICS: readonly Metric[] = [
  attitude,
  reach,
  linguisticReach,
  audienceRisk,
  misperception,
  awareness,
  falsehoodExposure,
  trust,
  impressions,
  voiceShare,
  voiceGini,
  foreignExposure,
  homeHostExposure,
  actorImpressions,
  frequency,
  spent,
];

export function metricOf(name: string): Metric {
  const found = METRICS.find((metric) => metric.name === name);
  if (found === undefined) {
    throw new RangeError(`no metric is called ${name}`);
  }
  return found;
}

type Asked = Pick<Outcome, 'metric' | 'of' | 'toward' | 'in' | 'claim' | 'issue' | 'language'>;

/** Turns the names in an outcome or a condition into numbers. */
export function queryOf(world: World, recipe: Recipe, asked: Asked): Query {
  const metric = metricOf(asked.metric);
  const { names } = world;
  const find = (list: readonly string[], name: string | null) =>
    name === null ? -1 : list.indexOf(name);
  const country = metric.of === 'country' ? asked.of : asked.in;
  return {
    world,
    recipe,
    audience: find(names.countries, country),
    toward: find(names.countries, asked.toward),
    actor: metric.of === 'actor' ? find(names.actors, asked.of) : -1,
    claim: find(names.claims, asked.claim),
    issue: find(names.issues, asked.issue),
    language: find(names.languages, asked.language),
    senders: sendersOf(recipe),
  };
}

/** The actors that act in any strategy of the scenario, one bit each: the same for every arm. */
export function sendersOf({ scenario }: Recipe): number {
  let mask = 0;
  for (const { actions } of scenario.strategies) {
    for (const { actor } of actions) {
      mask |= 1 << scenario.actors.findIndex(({ id }) => id === actor);
    }
  }
  return mask;
}
