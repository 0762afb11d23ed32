/** What a worker thread does: some replicates, from seeds to digest and outcomes. */
import { workerData } from 'piscina';
import {
  type CanonicalSimulation,
  createCanonicalSimulation,
  createPopulation,
  type ImportedNetwork,
  type NodeTable,
  type Population,
  type Recipe,
} from '../../sim/index.ts';
import { EngineFault } from '../faults.ts';
import { blaming, simulate } from '../simulate.ts';

export interface ReplicateTask {
  readonly replicate: number;
  readonly seed: string;
  readonly networkSeed: string;
}

export interface ReplicateResult {
  readonly digest: string;
  readonly outcomes: Readonly<Record<string, number | null>>;
}

/** An error loses its class between threads, so a fault of the engine goes as data. */
export type ReplicateAnswer =
  | { readonly results: readonly ReplicateResult[] }
  | { readonly fault: ReplicateTask & { readonly tick: number; readonly cause: unknown } };

/** What all replicates have in common. */
export interface Work {
  readonly recipe: Recipe;
  readonly imported: ImportedNetwork | null;
  readonly nodes: NodeTable | null;
}

/** The network of the last replicate: the next one often has the same. */
let built: { readonly networkSeed: string; readonly population: Population } | null = null;

function populationFor(recipe: Recipe, imported: ImportedNetwork | null): Population {
  if (built?.networkSeed !== recipe.networkSeed) {
    built = {
      networkSeed: recipe.networkSeed,
      population: createPopulation(recipe.scenario, recipe.networkSeed, imported),
    };
  }
  return built.population;
}

/** The canonical model of the work, which starts over for each replicate. */
let begun: CanonicalSimulation | null = null;

function canonicalFor(recipe: Recipe, { imported, nodes }: Work): CanonicalSimulation {
  if (begun === null) {
    begun = createCanonicalSimulation(recipe, { imported, nodes });
  } else {
    begun.restart(recipe.seed, recipe.networkSeed);
  }
  return begun;
}

async function replicate(work: Work, { seed, networkSeed }: ReplicateTask) {
  const recipe = { ...work.recipe, seed, networkSeed };
  if (recipe.scenario.model !== null) {
    const run = blaming(recipe, 0, () => canonicalFor(recipe, work));
    blaming(recipe, run.tick, () => run.finish());
    return { digest: run.digest(), outcomes: run.outcomes() };
  }
  const population = blaming(recipe, 0, () => populationFor(recipe, work.imported));
  const simulation = await simulate(recipe, { population });
  return { digest: simulation.digest(), outcomes: simulation.outcomes() };
}

export default async function run(tasks: readonly ReplicateTask[]): Promise<ReplicateAnswer> {
  const results: ReplicateResult[] = [];
  for (const task of tasks) {
    try {
      results.push(await replicate(workerData, task));
    } catch (error) {
      if (error instanceof EngineFault) {
        return { fault: { ...task, tick: error.tick, cause: error.cause } };
      }
      throw error;
    }
  }
  return { results };
}
