/** Worker threads that run replicates: from a checkout through tsx, installed as they are. */
import { Piscina } from 'piscina';
import { EngineFault } from '../faults.ts';
import type { ReplicateAnswer, ReplicateResult, ReplicateTask, Work } from './worker.ts';

export interface Pool {
  run(tasks: readonly ReplicateTask[]): Promise<readonly ReplicateResult[]>;
  /** Ends all threads, whatever they do; what waits for them is rejected. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith('.ts');

/** Opens a pool of `workers` threads for runs of the work's recipe with other seeds. */
export function openPool(work: Work, workers: number): Pool {
  const pool = new Piscina<readonly ReplicateTask[], ReplicateAnswer>({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    workerData: work,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
  });
  return {
    async run(tasks) {
      const answer = await pool.run(tasks);
      if ('fault' in answer) {
        const { seed, networkSeed, tick, cause } = answer.fault;
        const scenario = work.recipe.scenario.id;
        throw new EngineFault({ scenario, seed, networkSeed, tick }, cause);
      }
      return answer.results;
    },
    close: () => pool.destroy(),
  };
}
