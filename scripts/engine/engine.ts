/**
 * The local engine: many runs on the threads of this machine. One run a task, each network built
 * once, results told as they come, a run that fails reported and the others carried on. What it
 * holds does not grow with the number of runs: results belong to whoever listens.
 */
import { availableParallelism } from 'node:os';
import type { Base, Job, RunFailure, RunResult } from './job.ts';
import { Shares } from './shares.ts';
import { openThread } from './thread.ts';

/** Told of every run as it ends, in any order; `number` is the job's place among those given. */
export interface Listener {
  result(number: number, result: RunResult): void;
  failure(number: number, failure: RunFailure): void;
}

/** How it went. */
export interface Ran {
  /** Runs that ended, well or not. */
  readonly done: number;
  readonly failed: number;
  /** Whether it was stopped before the end. */
  readonly stopped: boolean;
  /** Milliseconds that threads spent on runs, over all threads, and that passed. */
  readonly busy: number;
  readonly passed: number;
}

export interface Engine {
  readonly workers: number;
  /** Does the jobs. A listener that throws ends it; `signal` stops it between two answers. */
  run(jobs: readonly Job[], listener: Listener, signal?: AbortSignal): Promise<Ran>;
  /** Ends all threads, whatever they do. */
  close(): Promise<void>;
}

/** Runs of canonical models are so short that they go to the threads by the dozen. */
const SHORT_JOBS = 25;

/** Opens `workers` threads, or as many as there are processors; none needs more than `jobs`. */
export function openEngine(base: Base, workers: number | null, jobs: number): Engine {
  const count = Math.max(1, Math.min(workers ?? availableParallelism(), jobs));
  const threads = Array.from({ length: count }, () => openThread(base));
  const close = async () => {
    await Promise.all(threads.map((thread) => thread.close()));
  };
  return {
    workers: count,
    close,
    async run(all, listener, signal) {
      const began = performance.now();
      const shares = new Shares(all.map(networkOf), count);
      const most = base.canonical ? SHORT_JOBS : 1;
      const ran = { done: 0, failed: 0, busy: 0 };
      let broken = false;
      const isStopped = () => broken || signal?.aborted === true;
      const stop = () => void close();
      signal?.addEventListener('abort', stop);
      const serve = async (thread: number): Promise<void> => {
        for (;;) {
          const numbers = isStopped() ? [] : shares.take(thread, most);
          if (numbers.length === 0) {
            return;
          }
          const jobs = numbers.map((number) => all[number] as Job);
          const answers = await threads[thread]?.run(jobs).catch((error: Error) => {
            // A thread that died is replaced; what it was about has failed.
            const failure = { tick: 0, message: error.message, trace: error.stack ?? '' };
            return jobs.map(() => ({ failure, milliseconds: 0 }));
          });
          if (isStopped()) {
            return;
          }
          for (const [place, answer] of (answers ?? []).entries()) {
            const number = numbers[place] as number;
            ran.done++;
            ran.busy += answer.milliseconds;
            if ('result' in answer) {
              listener.result(number, answer.result);
            } else {
              ran.failed++;
              listener.failure(number, answer.failure);
            }
          }
        }
      };
      try {
        await Promise.all(threads.map((_, thread) => serve(thread)));
      } catch (error) {
        broken = true;
        throw error;
      } finally {
        signal?.removeEventListener('abort', stop);
      }
      return { ...ran, stopped: isStopped(), passed: performance.now() - began };
    },
  };
}

/** What a run needs built before it starts. */
const networkOf = ({ overrides, networkSeed }: Job): string =>
  [...overrides, networkSeed].join('\n');

/** Opens an engine for these jobs alone, runs them and closes it. */
export async function runMany(
  base: Base,
  jobs: readonly Job[],
  {
    workers = null,
    signal,
    ...listener
  }: Listener & {
    readonly workers?: number | null;
    readonly signal?: AbortSignal;
  },
): Promise<Ran> {
  const engine = openEngine(base, workers, jobs.length);
  try {
    return await engine.run(jobs, listener, signal);
  } finally {
    await engine.close();
  }
}
