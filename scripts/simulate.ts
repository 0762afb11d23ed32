/** Runs a recipe to its end, tick by tick, so that it can be watched and stopped. */
import { setImmediate } from 'node:timers/promises';
import {
  CanonicalRecorder,
  CanonicalSimulation,
  createCanonicalSimulation,
  createPopulation,
  createSimulation,
  type Detail,
  type ImportedNetwork,
  type NodeTable,
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
  readonly nodes?: NodeTable | null;
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

/** A run of the pipeline, or of a canonical model in its place. */
type AnyRun = Simulation | CanonicalSimulation;

function begin(recipe: Recipe, { imported = null, nodes = null, population }: Options): AnyRun {
  if (recipe.scenario.model !== null) {
    return createCanonicalSimulation(recipe, { imported, nodes });
  }
  return createSimulation(
    recipe,
    population ?? createPopulation(recipe.scenario, recipe.networkSeed, imported),
  );
}

function recorderOf(run: AnyRun, { sink, detail }: Recording, { imported = null }: Options) {
  return run instanceof CanonicalSimulation
    ? new CanonicalRecorder(run, sink, detail)
    : new Recorder(run, sink, { detail, attributes: imported?.attributes ?? new Map() });
}

/** Where the agents of a run are drawn. */
function positionsOf(run: AnyRun): Positions {
  const { networkSeed } = run.recipe;
  if (run instanceof CanonicalSimulation) {
    const { keys: key, graph } = run.agents();
    const country = new Uint8Array(graph.agents);
    return place({ agents: graph.agents, key, country, origin: country, graph }, networkSeed);
  }
  const { agents, agentCount } = run.world;
  const { key, country, origin } = agents;
  // The ties of the start, so that people stand in the same places in every run of a network.
  const { graph } = run.population;
  return place({ agents: agentCount, key, country, origin, graph }, networkSeed);
}

/** The run at its end. */
export async function simulate(recipe: Recipe, options: Options = {}): Promise<AnyRun> {
  const { recording = null, look } = options;
  const run = blaming(recipe, 0, () => begin(recipe, options));
  const recorder = recording === null ? null : recorderOf(run, recording, options);
  let looked = performance.now();
  while (!run.done) {
    const log = blaming(recipe, run.tick + 1, () => run.step());
    recorder?.tick(log);
    if (performance.now() - looked > MILLISECONDS_BETWEEN_LOOKS) {
      await setImmediate();
      look?.(run.tick);
      looked = performance.now();
    }
  }
  look?.(run.tick);
  recorder?.finish(recording?.places ? positionsOf(run) : null);
  return run;
}
