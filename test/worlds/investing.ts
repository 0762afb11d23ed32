/** Investments alone: what an action puts where. */
import { actionKindOf } from '../../sim/actions/index.ts';
import type { Settings } from '../../sim/scenario/scenario.ts';
import { inclusionState } from '../../sim/world/inclusion.ts';
import { handWorld, startOf } from './hand.ts';
import { actor, mechanisms, recipe as recipeOf, scenario } from './scenario.ts';

/** Networks, prices and courses, each in Aurelia and in Borealia, after `kind` was done once. */
export function invested(kind: string, settings: Settings): number[][] {
  const recipe = recipeOf(
    scenario({ actors: [actor('ministry')], mechanisms: mechanisms({ inclusion: {} }) }),
  );
  const { world } = handWorld({ recipe, accounts: [{ kind: 'ministry', actor: 0 }] });
  const performance = { actor: 0, values: settings, tick: 4, time: 2.25, interval: 6 };
  const message = actionKindOf(kind).start(startOf(world, recipe, 'actors'))(performance);
  if (message !== -1 || world.outbox.count > 0) throw new RangeError(`${kind} posts something`);
  const { broadband, affordability, training } = world.module(inclusionState);
  return [[...broadband], [...affordability], [...training]];
}
