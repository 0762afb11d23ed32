/**
 * What other worlds say: in how many an arm does as in the scenario's own, and where it does not.
 */
import {
  dimensionsOf,
  flipCondition,
  known,
  mean,
  type Outcome,
  type PlausibleWorld,
  quantile,
  regrets,
  sorted,
  type Value,
} from '../../sim/index.ts';
import type { ArmOutcome, OtherWorld, Robustness, WorldAnswer } from './comparison.ts';
import { isRanked } from './effects.ts';
import type { Gathered } from './gathered.ts';
import { type Plan, WORLD_PAIRS } from './plan.ts';

/** An answer is robust when it holds in so many of the worlds, and in most under every rule. */
const ROBUST_SHARE = 0.8;

/** `arms` are the arms' outcomes in the scenario's own world. */
export function robustnessOf(
  plan: Plan,
  gathered: Gathered,
  arms: readonly Readonly<Record<string, ArmOutcome>>[],
): Robustness {
  const worlds = plan.worlds.map((world, place) => worldOf(plan, gathered, world, place + 1));
  return {
    examined: worlds.length,
    pairs: WORLD_PAIRS,
    posterior: plan.posterior.length > 0,
    dimensions: dimensionsOf(plan.prepared.recipe.scenario, plan.posterior).map(
      ({ path, field, own }) => ({
        path,
        meaning: field.meaning,
        own,
        options: field.type === 'choice' ? field.options : null,
        range: field.type === 'quantity' ? field.range : null,
      }),
    ),
    worlds,
    answers: plan.deciding.flatMap((outcome) =>
      plan.arms.flatMap((_, arm) =>
        arm === 0 || !isRanked(plan, arm)
          ? []
          : [answerOf(plan, worlds, outcome, arm, arms[arm]?.[outcome.name])],
      ),
    ),
    regret: plan.deciding.flatMap((outcome) => regretOf(plan, worlds, outcome)),
  };
}

function worldOf(
  { arms, deciding }: Plan,
  gathered: Gathered,
  { settings }: PlausibleWorld,
  number: number,
): OtherWorld {
  const means: Record<string, Value[]> = {};
  const differences: Record<string, Value[]> = {};
  for (const { name } of deciding) {
    const values = arms.map((_, arm) =>
      gathered.values(arm, ({ outcomes }) => outcomes[name], number),
    );
    means[name] = values.map((own) => mean(known(own)));
    differences[name] = values.map((own, arm) => {
      const pairs = own.map((value, pair) => {
        const other = values[0]?.[pair] ?? null;
        return value === null || other === null ? null : value - other;
      });
      return arm === 0 ? null : mean(known(pairs));
    });
  }
  return { number, settings, means, differences };
}

function answerOf(
  { arms, worlds: drawn }: Plan,
  worlds: readonly OtherWorld[],
  { name, good }: Outcome,
  arm: number,
  own: ArmOutcome | undefined,
): WorldAnswer {
  const found = worlds.map(({ differences }) => differences[name]?.[arm] ?? null);
  const here = own?.difference?.mean ?? 0;
  const direction = here > 0 ? 'up' : here < 0 ? 'down' : (good ?? 'up');
  const sign = direction === 'up' ? 1 : -1;
  const places = found.flatMap((value, place) => (value === null ? [] : [place]));
  const agrees = (place: number) => sign * (found[place] ?? 0) > 0;
  const agree = places.filter(agrees);
  const values = sorted(known(found));
  const rules = rulesOf(drawn, places).map(({ path, value }) => {
    const under = places.filter((place) => drawn[place]?.settings[path] === value);
    return { path, value, worlds: under.length, agree: under.filter(agrees).length };
  });
  const holds = agree.length >= ROBUST_SHARE * places.length && places.length > 0;
  const some = values.length > 0;
  return {
    outcome: name,
    arm,
    strategy: arms[arm]?.id ?? '',
    against: arms[0]?.id ?? '',
    direction,
    agree: agree.length,
    known: places.length,
    median: some ? quantile(values, 0.5) : null,
    low: values[0] ?? null,
    high: values.at(-1) ?? null,
    flipped: places.filter((place) => !agrees(place)).map((place) => place + 1),
    flip: flipCondition(
      places.map((place) => drawn[place] as PlausibleWorld),
      places.map((place) => !agrees(place)),
    ),
    rules,
    robust: holds && rules.every((rule) => 2 * rule.agree > rule.worlds),
  };
}

/** Rules that were tried, each with every kind of it. */
function rulesOf(drawn: readonly PlausibleWorld[], places: readonly number[]) {
  const seen = new Map<string, { path: string; value: string }>();
  for (const place of places) {
    for (const [path, value] of Object.entries(drawn[place]?.settings ?? {})) {
      if (typeof value === 'string') {
        seen.set(`${path}=${value}`, { path, value });
      }
    }
  }
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function regretOf(plan: Plan, worlds: readonly OtherWorld[], { name, good }: Outcome) {
  const ranked = plan.arms.map((_, arm) => arm).filter((arm) => isRanked(plan, arm));
  if (good === null || worlds.length === 0 || ranked.length < 2) {
    return [];
  }
  const values = ranked.map((arm) => worlds.map(({ means }) => means[name]?.[arm] ?? null));
  const arms = regrets(values, good).map(({ mean: average, most, worst }, place) => ({
    strategy: plan.arms[ranked[place] ?? 0]?.id ?? '',
    mean: average,
    most,
    worst: worst === null ? null : worst + 1,
  }));
  return [{ outcome: name, arms }];
}
