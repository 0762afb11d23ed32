/**
 * Measures of states: three of them, with a citizen each, and what a test writes into their state.
 */
import { metricOf, queryOf } from '../../sim/metrics/index.ts';
import type { Outcome, Recipe, Scenario } from '../../sim/scenario/scenario.ts';
import type { World } from '../../sim/world/world.ts';
import { type Hand, handWorld } from './hand.ts';
import { country, mechanisms, recipe, scenario } from './scenario.ts';

export const THREE = ['aurelia', 'borealia', 'cassia'].map((id) => country(id, { share: 1 / 3 }));

/** Row 0 lives in Aurelia, 1 in Borealia, 2 in Cassia. */
export function threeStates(
  on: Parameters<typeof mechanisms>[0] = {},
  more: Partial<Scenario> = {},
  hand: Hand = {},
): { world: World; recipe: Recipe } {
  return handWorld({
    people: 3,
    recipe: recipe(scenario({ countries: THREE, mechanisms: mechanisms(on), ...more })),
    ...hand,
    set(agents) {
      agents.country.set([0, 1, 2]);
      hand.set?.(agents);
    },
  });
}

/** The values for each country and, last, for all. */
export function valuesOf(
  { world, recipe: of }: { world: World; recipe: Recipe },
  metric: string,
  asked: Partial<Pick<Outcome, 'of' | 'toward' | 'in'>> = {},
): number[] {
  const nothing = { of: null, toward: null, in: null, claim: null, issue: null, language: null };
  const values = new Float64Array(world.sizes.country + 1);
  metricOf(metric).start(queryOf(world, of, { metric, ...nothing, ...asked }))(
    values,
    new Float64Array(values.length),
  );
  return [...values];
}
