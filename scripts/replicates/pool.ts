/** Worker threads that run replicates: from a checkout through tsx, installed as they are. */
import { Piscina } from 'piscina';
import type { ImportedNetwork, Recipe } from '../../sim/index.ts';
import { EngineFault } from '../faults.ts';
import type { ReplicateAnswer, ReplicateResult, ReplicateTask, Work } from './worker.ts';

export interface Pool {
  run(task: ReplicateTask): Promise<ReplicateResult>;
  /** Ends all threads, whatever they do; what waits for them is rejected. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith('.ts');

/** Opens a pool of `workers` threads for runs of `recipe` with other seeds. */
export function openPool(recipe: Recipe, imported: ImportedNetwork | null, workers: number): Pool {
  const pool = new Piscina<ReplicateTask, ReplicateAnswer>({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    workerData: { recipe, imported } satisfies Work,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
  });
  return {
    async run(task) {
      const answer = await pool.run(task);
      if ('fault' in answer) {
        const { seed, networkSeed } = task;
        const { tick, cause } = answer.fault;
        throw new EngineFault({ scenario: recipe.scenario.id, seed, networkSeed, tick }, cause);
      }
      return answer;
    },
    close: () => pool.destroy(),
  };
}
