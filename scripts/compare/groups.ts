/**
 * Effects on groups of people: the headline by country, language and income group; what those bear
 * and believe whose government is passed over; and the harm of covert and coercive arms.
 */
import {
  clusteredMean,
  differences,
  type Interval,
  intervalOf,
  known,
  mean,
  PROTECTIVE,
  PUBLIC_METRICS,
  type Value,
} from '../../sim/index.ts';
import type { GroupEffect, Harm, PublicEffect } from './comparison.ts';
import { isRanked, sendersOf } from './effects.ts';
import type { Gathered } from './gathered.ts';
import { type Labels, measureOf, publicOf } from './labels.ts';
import type { Plan } from './plan.ts';

interface Contrast {
  readonly difference: Value;
  readonly ci95: Interval;
}

/** One arm less another, pair by pair. */
export function contrast(
  values: readonly Value[],
  other: readonly Value[],
  networks: readonly string[],
): Contrast {
  const estimate = clusteredMean(differences(values, other), networks);
  return { difference: estimate?.mean ?? null, ci95: intervalOf(estimate) };
}

const NOTHING: Contrast = { difference: null, ci95: [null, null] };

/** Level and difference of every arm in something that each run has a value of. */
function effectsOn(plan: Plan, gathered: Gathered, read: (arm: number) => Value[]) {
  const networks = gathered.replicates().map(gathered.networkOf);
  const baseline = read(0);
  return plan.arms.map(({ id }, arm) => {
    const values = arm === 0 ? baseline : read(arm);
    const against = arm === 0 ? NOTHING : contrast(values, baseline, networks);
    return { strategy: id, mean: mean(known(values)), ...against };
  });
}

/** The headline by group. */
export function equityOf(plan: Plan, gathered: Gathered, labels: Labels): GroupEffect[] {
  return plan.deciding.flatMap((outcome) =>
    gathered.groups.flatMap(({ measure, by, group }, place) => {
      if (measure !== measureOf(outcome)) {
        return [];
      }
      const own = gathered.shares.find((share) => share.by === by && share.group === group);
      const about = { outcome: outcome.name, by, group, groupName: labels.group(by, group) };
      const read = (arm: number) => gathered.groupValues(arm, place);
      return effectsOn(plan, gathered, read).map((effect) => ({
        ...about,
        share: own?.value ?? 0,
        ...effect,
      }));
    }),
  );
}

/** Countries that are not the senders' own; theirs, where there is no other. */
export function addressedOf({ prepared }: Plan): string[] {
  const { scenario } = prepared.recipe;
  const senders = sendersOf(scenario);
  const home = scenario.actors.filter(({ id }) => senders.includes(id)).map((own) => own.country);
  const all = scenario.countries.map(({ id }) => id);
  const abroad = all.filter((id) => !home.includes(id));
  return abroad.length > 0 ? abroad : all;
}

/** Risk, trust and misperception of those who are addressed. */
export function publicEffects(plan: Plan, gathered: Gathered, labels: Labels): PublicEffect[] {
  const addressed = addressedOf(plan);
  return gathered.groups.flatMap(({ measure, by, group }, place) => {
    const good = PROTECTIVE[measure];
    const isPublic = (PUBLIC_METRICS as readonly string[]).includes(measure);
    if (!isPublic || by !== 'country' || good === undefined || !addressed.includes(group)) {
      return [];
    }
    const label = labels.measure(measure, group);
    const about = { measure, label, country: group, countryName: labels.country(group), good };
    const read = (arm: number) => gathered.groupValues(arm, place);
    return effectsOn(plan, gathered, read).map((effect) => ({ ...about, ...effect }));
  });
}

interface Measured {
  readonly measure: string;
  readonly country: string;
  readonly good: 'up' | 'down';
  read(arm: number): Value[];
}

/** Harms and protections that were measured: outcomes, and what is measured of every public. */
function harmsOf({ prepared }: Plan, gathered: Gathered): Measured[] {
  const outcomes = prepared.recipe.scenario.outcomes.flatMap((outcome): Measured[] => {
    const good = PROTECTIVE[outcome.metric];
    const read = (arm: number) => gathered.values(arm, (run) => run.outcomes[outcome.name]);
    const about = { measure: measureOf(outcome), country: publicOf(outcome) };
    return good === undefined ? [] : [{ ...about, good, read }];
  });
  const publics = gathered.groups.flatMap(({ measure, by, group }, place): Measured[] => {
    const good = PROTECTIVE[measure];
    const isKnown = outcomes.some((own) => own.measure === measure && own.country === group);
    const read = (arm: number) => gathered.groupValues(arm, place);
    return by !== 'country' || good === undefined || isKnown
      ? []
      : [{ measure, country: group, good, read }];
  });
  return [...outcomes, ...publics];
}

/** For every arm that works covertly or by coercion: what it does, and what lowers it. */
export function harmOf(plan: Plan, gathered: Gathered, labels: Labels): Harm[] {
  const networks = gathered.replicates().map(gathered.networkOf);
  const numbers = plan.arms.map((_, arm) => arm);
  const open = numbers.filter((arm) => isRanked(plan, arm));
  const hidden = numbers.filter((arm) => !isRanked(plan, arm));
  return hidden.flatMap((arm) =>
    harmsOf(plan, gathered).map(({ measure, country, good, read }) => {
      const values = read(arm);
      const found = arm === 0 ? NOTHING : contrast(values, read(0), networks);
      return {
        strategy: plan.arms[arm]?.id ?? '',
        measure,
        label: labels.measure(measure, country),
        country,
        ...found,
        harmful: isWorse(found.ci95, good),
        against: open.map((other) => ({
          strategy: plan.arms[other]?.id ?? '',
          ...contrast(read(other), values, networks),
        })),
      };
    }),
  );
}

/** Whether an interval says that people are worse off; null where it says neither. */
function isWorse([low, high]: Interval, good: 'up' | 'down'): boolean | null {
  if (low === null || high === null) {
    return null;
  }
  const [worst, best] = good === 'up' ? [low, high] : [-high, -low];
  return best < 0 ? true : worst > 0 ? false : null;
}
