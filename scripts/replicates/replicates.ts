/**
 * Replicates: the same scenario with other luck, on a pool of worker threads. Replicate k of seed
 * s has seed `s/k` and network seed `s/n<k mod 20>`, so that each can be run alone. Results are
 * gathered by number, whichever comes first, so any number of workers gives the same bytes.
 */
import { availableParallelism } from 'node:os';
import { Digest } from '../../sim/index.ts';
import { Interruption } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import type { Prepared } from '../prepare.ts';
import { showProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { openPool } from './pool.ts';
import { writeReplicates } from './replicates-folder.ts';
import { type Summary, summarise } from './statistics.ts';
import type { ReplicateResult, ReplicateTask } from './worker.ts';

/** Networks that replicates take in turn; canonical models have one each. */
const NETWORKS = 20;

export interface Replicate extends ReplicateTask, ReplicateResult {}

interface Wish {
  readonly replicates: number;
  readonly workers: number | null;
  readonly out: string | null;
  readonly force: boolean;
}

export interface Replicated {
  /** Over the replicates' digests in their order. */
  readonly digest: string;
  readonly outcomes: Readonly<Record<string, Summary>>;
  readonly networks: number;
}

/** Runs the replicates and writes their table when `out` says where. */
export async function runReplicates(
  prepared: Prepared,
  wish: Wish,
  terminal: Terminal,
): Promise<Replicated> {
  const { recipe } = prepared;
  const networks = recipe.scenario.model === null ? NETWORKS : wish.replicates;
  const tasks = Array.from({ length: wish.replicates }, (_, number) => ({
    replicate: number,
    seed: `${recipe.seed}/${number}`,
    networkSeed: `${recipe.networkSeed}/n${number % networks}`,
  }));
  const save = wish.out === null ? null : writeReplicates(wish.out, wish.force);
  const workers = Math.min(wish.workers ?? availableParallelism(), wish.replicates);
  const results = await runAll(prepared, tasks, workers, terminal);
  const replicates = tasks.map((task, place) => ({
    ...task,
    ...(results[place] as ReplicateResult),
  }));
  save?.(replicates);
  const digest = new Digest();
  for (const replicate of replicates) {
    digest.text(replicate.digest);
  }
  const names = Object.keys(replicates[0]?.outcomes ?? {});
  const seeds = replicates.map(({ networkSeed }) => networkSeed);
  const summaries = names.map((name) => {
    const values = replicates.map(({ outcomes }) => outcomes[name] ?? null);
    return [name, summarise(values, seeds)] as const;
  });
  return {
    digest: digest.value(),
    outcomes: Object.fromEntries(summaries),
    networks: new Set(seeds).size,
  };
}

async function runAll(
  { recipe, imported, nodes }: Prepared,
  tasks: readonly ReplicateTask[],
  workers: number,
  terminal: Terminal,
): Promise<ReplicateResult[]> {
  const total = tasks.length;
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-replicates', total);
  const pool = openPool({ recipe, imported, nodes }, workers);
  interrupts.asked.addEventListener('abort', () => void pool.close());
  let done = 0;
  // Replicates on the same network follow one another, so that a worker builds it once.
  const order = [...tasks.keys()].sort(
    (a, b) => networkOf(tasks[a]) - networkOf(tasks[b]) || a - b,
  );
  const results = new Array<ReplicateResult>(total);
  try {
    const size = recipe.scenario.model === null ? 1 : batchSize(total, workers);
    const batches = Array.from({ length: Math.ceil(total / size) }, (_, batch) =>
      order.slice(batch * size, (batch + 1) * size),
    );
    await Promise.all(
      batches.map(async (places) => {
        const found = await pool.run(places.map((place) => tasks[place] as ReplicateTask));
        for (const [number, place] of places.entries()) {
          results[place] = found[number] as ReplicateResult;
        }
        done += places.length;
        progress.update(done);
      }),
    );
    return results;
  } catch (error) {
    throw interrupts.asked.aborted
      ? new Interruption(terminal.say('interrupted-replicates', { done, total }))
      : error;
  } finally {
    progress.stop();
    interrupts.done();
    await pool.close();
  }
}

/** Runs of canonical models are short: they go to the threads by the hundred. */
const batchSize = (total: number, workers: number): number =>
  Math.max(1, Math.min(500, Math.ceil(total / (4 * workers))));

const networkOf = (task: ReplicateTask | undefined): number =>
  Number(task?.networkSeed.split('/n').at(-1));
