/** What names the run of a job: the key that `run` gives the very same recipe. */
import { ENGINE_VERSION, type RecipeDocument, runKey } from '../../sim/index.ts';
import type { Base, Job } from './job.ts';

/** The job's recipe with all that it names, as a run folder holds it. */
export function documentOf({ document }: Base, job: Job): RecipeDocument {
  const { strategy, seed, networkSeed, overrides } = job;
  const recipe = {
    ...document.recipe,
    overrides: [...document.recipe.overrides, ...overrides],
    strategy,
    seed,
    networkSeed,
  };
  return { ...document, recipe };
}

/** 32 hexadecimal digits of the engine's version and the whole recipe. */
export const jobKey = (base: Base, job: Job): string =>
  runKey(ENGINE_VERSION, documentOf(base, job));
