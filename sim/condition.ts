/**
 * Conditions: `when: { metric, of, toward, in, claim, issue, above | below, during }`, for injects,
 * actions and decision points. They are looked at once an hour.
 */
import { metricOf, type Query, queryOf } from './metrics/index.ts';
import type { Condition, Recipe } from './scenario/scenario.ts';
import type { World } from './world/world.ts';

/** Whether a condition is met at `now`, given since when it has held (-1: it did not). */
export type ConditionCheck = (now: number, since: number) => { since: number; met: boolean };

/** `sense` is how whoever looks at it perceives the value; without it, as it is. */
export function conditionCheck(
  world: World,
  recipe: Recipe,
  condition: Condition,
  sense: (value: number, now: number) => number = (value) => value,
): ConditionCheck {
  const { metric, of, toward, above, below, during } = condition;
  const query: Query = queryOf(world, recipe, {
    metric,
    of,
    toward,
    in: condition.in,
    claim: condition.claim ?? null,
    issue: condition.issue ?? null,
    language: null,
  });
  const measure = metricOf(metric).start(query);
  const values = new Float64Array(world.sizes.country + 1);
  const reached = new Float64Array(world.sizes.country + 1);
  return (now, since) => {
    measure(values, reached);
    const measured = values[query.audience < 0 ? world.sizes.country : query.audience];
    const value = sense(measured, now);
    const holds = (above !== null && value > above) || (below !== null && value < below);
    const from = holds ? (since < 0 ? now : since) : -1;
    return { since: from, met: holds && now - from >= during };
  };
}

/** Conditions are looked at in the first tick of every hour. */
export const looksAtConditions = (tick: number, tickHours: number): boolean =>
  tick % Math.max(1, Math.round(1 / tickHours)) === 0;
