/** Worlds in which only injects and decisions happen, tick by tick. */
import type { Recipe, Scenario } from '../../sim/scenario/scenario.ts';
import type { WorldEvent } from '../../sim/world/tick-events.ts';
import { type Hand, handWorld, stepOf } from './hand.ts';
import { recipe as recipeOf, scenario as scenarioOf } from './scenario.ts';

export function happenings(
  scenario: Partial<Scenario>,
  hand: Hand = {},
  recipe: Partial<Recipe> = {},
) {
  const made = handWorld({ ...hand, recipe: recipeOf(scenarioOf(scenario), recipe) });
  const { world } = made;
  const steps = ['decisions', 'injects'].map((name) => stepOf(world, made.recipe, name));
  return {
    ...made,
    /** What happened from one hour to another. */
    play(from: number, to: number): WorldEvent[] {
      for (let tick = from / world.tickHours; tick < to / world.tickHours; tick++) {
        for (const step of steps) step(tick);
      }
      return world.log.events.splice(0);
    },
    /** Rows of the messages that wait to be delivered. */
    posted(): number[] {
      const rows = [...world.outbox.rows.subarray(0, world.outbox.count)];
      world.outbox.count = 0;
      return rows;
    },
  };
}
