/** A thread that runs jobs one after another: from a checkout through tsx, installed as it is. */
import { Piscina } from 'piscina';
import type { Answer, Base, Job } from './job.ts';

export interface Thread {
  /** Does the jobs in their order. Rejects when the thread dies, as it does without memory. */
  run(jobs: readonly Job[]): Promise<readonly Answer[]>;
  /** Ends it, whatever it does. */
  close(): Promise<void>;
}

const isSource = import.meta.url.endsWith('.ts');

/**
 * Opens a thread. It is a pool of one: which thread gets a job is settled by who has the network of
 * that job at hand, and a pool of several would not ask.
 */
export function openThread(base: Base): Thread {
  const pool = new Piscina<readonly Job[], readonly Answer[]>({
    filename: new URL(isSource ? './worker.ts' : './worker.js', import.meta.url).href,
    workerData: base,
    minThreads: 1,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
  });
  return {
    run: (jobs) => pool.run(jobs),
    close: () => pool.destroy(),
  };
}
