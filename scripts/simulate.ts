/** Runs a recipe to its end, tick by tick, so that it can be watched and stopped. */
import { setImmediate } from 'node:timers/promises';
import {
  createPopulation,
  createSimulation,
  type Detail,
  type ImportedNetwork,
  type Population,
  type Positions,
  place,
  type Recipe,
  Recorder,
  type Simulation,
  type Sink,
} from '../sim/index.ts';
import { EngineFault } from './faults.ts';

/** Time between looks at progress and at Ctrl-C. */
const MILLISECONDS_BETWEEN_LOOKS = 50;

export interface Recording {
  readonly sink: Sink;
  readonly detail: Detail;
  /** Whether to work out where agents are drawn. */
  readonly places: boolean;
}

interface Options {
  /** The network that the scenario names, null where it grows one. */
  readonly imported?: ImportedNetwork | null;
  /** The population, when it was made before. */
  readonly population?: Population;
  readonly recording?: Recording | null;
  /** Told now and then how many ticks are done; may throw to stop. */
  readonly look?: (ticks: number) => void;
}

/** Calls `act`; what it throws is a fault of ours, with the run that shows it. */
export function blaming<T>(recipe: Recipe, tick: number, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const { scenario, seed, networkSeed } = recipe;
    throw new EngineFault({ scenario: scenario.id, seed, networkSeed, tick }, error);
  }
}

/** Where the agents of a simulation are drawn. */
function positionsOf({ world, recipe }: Simulation): Positions {
  const { agents, agentCount, graph } = world;
  const { key, country, origin } = agents;
  return place({ agents: agentCount, key, country, origin, graph }, recipe.networkSeed);
}

/** The simulation at its end. */
export async function simulate(recipe: Recipe, options: Options = {}): Promise<Simulation> {
  const { imported = null, recording = null, look } = options;
  const simulation = blaming(recipe, 0, () => {
    const population =
      options.population ?? createPopulation(recipe.scenario, recipe.networkSeed, imported);
    return createSimulation(recipe, population);
  });
  const recorder =
    recording === null
      ? null
      : new Recorder(simulation, recording.sink, {
          detail: recording.detail,
          attributes: imported?.attributes ?? new Map(),
        });
  let looked = performance.now();
  while (simulation.tick < simulation.ticks) {
    const log = blaming(recipe, simulation.tick + 1, () => simulation.step());
    recorder?.tick(log);
    if (performance.now() - looked > MILLISECONDS_BETWEEN_LOOKS) {
      await setImmediate();
      look?.(simulation.tick);
      looked = performance.now();
    }
  }
  look?.(simulation.tick);
  recorder?.finish(recording?.places ? positionsOf(simulation) : null);
  return simulation;
}
