/** Runs what is not finished yet, and notes each run on the disk as it ends. */
import { openEngine } from '../engine/engine.ts';
import { jobKey } from '../engine/keys.ts';
import { Interruption } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { showProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { type Finished, FinishedLog, readFinished } from './finished.ts';
import { jobOf, type PlannedRun, type SweepPlan, sweepBase } from './plan.ts';

/** A part of an experiment's runs, for machines that share its folder: part `number` of `of`. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

export interface FailedRun {
  readonly run: PlannedRun;
  readonly seed: string;
  readonly networkSeed: string;
  readonly tick: number;
  readonly message: string;
}

export interface Performed {
  /** By key. */
  readonly finished: ReadonlyMap<string, Finished>;
  readonly keys: readonly string[];
  /** Runs that were done now, and that were there before. */
  readonly done: number;
  readonly before: number;
  readonly failures: readonly FailedRun[];
}

interface Options {
  readonly folder: string;
  readonly workers: number | null;
  readonly shard: Shard | null;
  /** Runs nothing: takes what is there. */
  readonly gather: boolean;
}

export async function perform(
  plan: SweepPlan,
  runs: readonly PlannedRun[],
  { folder, workers, shard, gather }: Options,
  terminal: Terminal,
): Promise<Performed> {
  const base = sweepBase(plan);
  const keys = runs.map((run) => jobKey(base, jobOf(plan, run)));
  const finished = readFinished(folder);
  const missing = byNetwork(plan, runs, keys).filter(
    (number) => !gather && !finished.has(keys[number] as string) && isOwn(number, shard),
  );
  const before = keys.filter((key) => finished.has(key)).length;
  const failures: FailedRun[] = [];
  if (missing.length === 0) return { finished, keys, done: 0, before, failures };

  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-sweep', missing.length, 'progress-rate');
  const log = new FinishedLog(folder);
  const engine = openEngine(base, workers, missing.length);
  let ended = 0;
  try {
    const jobs = missing.map((number) => jobOf(plan, runs[number] as PlannedRun));
    const ran = await engine.run(
      jobs,
      {
        result(place, { digest, outcomes, spent }) {
          const key = keys[missing[place] as number] as string;
          const total = Object.values(spent).reduce((sum, own) => sum + own, 0);
          const kept = { digest, outcomes, spent: total };
          log.add(key, kept);
          finished.set(key, kept);
          progress.update(++ended);
        },
        failure(place, { tick, message }) {
          const { seed, networkSeed } = jobs[place] as (typeof jobs)[number];
          const run = runs[missing[place] as number] as PlannedRun;
          failures.push({ run, seed, networkSeed, tick, message });
          progress.update(++ended);
        },
      },
      interrupts.asked,
    );
    log.close();
    if (ran.stopped) {
      const counts = { done: ended, total: missing.length, folder };
      throw new Interruption(terminal.say('interrupted-sweep', counts));
    }
    return { finished, keys, done: ended - failures.length, before, failures };
  } finally {
    progress.stop();
    interrupts.done();
    log.close();
    await engine.close();
  }
}

const isOwn = (number: number, shard: Shard | null): boolean =>
  shard === null || number % shard.of === shard.number - 1;

/** Numbers of the runs, each network of each point built once. */
function byNetwork(plan: SweepPlan, runs: readonly PlannedRun[], keys: readonly string[]) {
  const { networks } = plan;
  return [...keys.keys()].sort((a, b) => {
    const [one, other] = [runs[a] as PlannedRun, runs[b] as PlannedRun];
    return (
      one.point - other.point || (one.replicate % networks) - (other.replicate % networks) || a - b
    );
  });
}
