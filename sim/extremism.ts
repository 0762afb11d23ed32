/**
 * What counts as propaganda, for those that recruit by it and for platforms that moderate it: items
 * by the actors that a scenario names, and hostile items by people who are radicals. An abstraction
 * without ideology or content.
 */
import type { Start } from './mechanism.ts';
import { propagandaState, RADICAL, radicalisationState } from './world/radicalisation.ts';

/** Hostility from which a radical's item recruits. */
const HOSTILE = 0.3;

/** Whether the message in a row is propaganda; null where nobody is recruited in this run. */
export function propagandaOf({ world, recipe }: Start<unknown>): ((row: number) => boolean) | null {
  if (!world.has(propagandaState)) {
    return null;
  }
  const { state } = world.module(radicalisationState);
  const named = recipe.scenario.mechanisms.propaganda?.propagandists ?? [];
  const recruits = world.names.actors.map((name) => (named as readonly string[]).includes(name));
  return (row) => {
    const { messages } = world;
    const actor = messages.actor[row];
    if (actor >= 0) {
      return recruits[actor];
    }
    const author = messages.author[row];
    return author < state.length && state[author] === RADICAL && messages.hostility[row] >= HOSTILE;
  };
}
