/** Runs, and what may be said of one whatever the rows of its agents: everything by key. */
import type { Population } from '../../sim/population/population.ts';
import type { TickLog } from '../../sim/record/tables.ts';
import type { Recipe } from '../../sim/scenario/scenario.ts';
import { createSimulation, type Simulation } from '../../sim/simulation.ts';
import type { World } from '../../sim/world/world.ts';

/** Does `ticks` ticks, or all. */
export function run(
  recipe: Recipe,
  options: {
    readonly population?: Population;
    readonly ticks?: number;
    readonly watch?: (simulation: Simulation, log: TickLog) => void;
  } = {},
): Simulation {
  const simulation = createSimulation(recipe, options.population);
  const ticks = options.ticks ?? simulation.ticks;
  while (simulation.tick < ticks) {
    const log = simulation.step();
    options.watch?.(simulation, log);
  }
  return simulation;
}

/** Every message of a tick in the order of delivery: what it is, by keys and not by rows. */
export function messagesOf(world: World, log: TickLog): string[] {
  const { messages, agents } = world;
  return [...log.messages.subarray(0, log.messageCount)].map((row) => {
    const root = messages.root[row] ?? 0;
    return [
      messages.time[row],
      messages.keyHigh[row],
      messages.keyLow[row],
      agents.key[messages.author[row] ?? 0],
      messages.keyHigh[root],
      messages.kind[row],
      messages.claim[row],
      messages.polarity[row],
      messages.stance[row],
      messages.valence[row],
      messages.languages[row],
      messages.appeal[row],
      messages.arousal[row],
    ].join(' ');
  });
}

/** All messages of a run, tick by tick, and the run. */
export function storyOf(recipe: Recipe, population?: Population, ticks?: number) {
  const messages: string[] = [];
  const simulation = run(recipe, {
    ...(population === undefined ? {} : { population }),
    ...(ticks === undefined ? {} : { ticks }),
    watch: ({ world }, log) => messages.push(...messagesOf(world, log)),
  });
  return { simulation, messages };
}
