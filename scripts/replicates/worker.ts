/** What a worker thread does: one replicate, from seeds to digest and outcomes. */
import { workerData } from 'piscina';
import {
  createPopulation,
  type ImportedNetwork,
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
  | ReplicateResult
  | { readonly fault: { readonly tick: number; readonly cause: unknown } };

/** What all replicates have in common. */
export interface Work {
  readonly recipe: Recipe;
  readonly imported: ImportedNetwork | null;
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

export default async function run({ seed, networkSeed }: ReplicateTask): Promise<ReplicateAnswer> {
  const work: Work = workerData;
  const recipe = { ...work.recipe, seed, networkSeed };
  try {
    const population = blaming(recipe, 0, () => populationFor(recipe, work.imported));
    const simulation = await simulate(recipe, { population });
    return { digest: simulation.digest(), outcomes: simulation.outcomes() };
  } catch (error) {
    if (error instanceof EngineFault) {
      return { fault: { tick: error.tick, cause: error.cause } };
    }
    throw error;
  }
}
