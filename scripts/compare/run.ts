/** Runs what was planned: the pairs, round by round where precision decides, then other worlds. */
import { clusteredMean, differences, isSharp, type PlausibleWorld } from '../../sim/index.ts';
import { type Engine, openEngine, type Ran } from '../engine/engine.ts';
import { inOrder } from '../engine/in-order.ts';
import {
  baseOf,
  type Job,
  OUTCOMES_ALONE,
  type RunFailure,
  type RunResult,
} from '../engine/job.ts';
import { jobKey } from '../engine/keys.ts';
import { byNetwork, seedsOf } from '../engine/replicates.ts';
import { Interruption } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { type Progress, showProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { Failure, RunNote } from './comparison.ts';
import { Gathered, type PlannedRun } from './gathered.ts';
import { type Plan, WORLD_PAIRS } from './plan.ts';

/** Points of time of the courses. */
const POINTS = 121;

/** What came of the runs. */
export interface Ended {
  readonly gathered: Gathered;
  readonly runs: readonly RunNote[];
  readonly failures: readonly Failure[];
  /** Whether intervals became sharp enough; null where a fixed number was asked for. */
  readonly sharp: boolean | null;
}

interface Session {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly gathered: Gathered;
  readonly runs: RunNote[];
  readonly failures: Failure[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
  done: number;
}

export async function runPlan(
  plan: Plan,
  workers: number | null,
  terminal: Terminal,
): Promise<Ended> {
  const { prepared, arms, replicates, networks, worlds, untilSharp } = plan;
  const total = arms.length * (replicates + worlds.length * WORLD_PAIRS);
  const interrupts = listenForInterrupts();
  const progress = showProgress(terminal, 'progress-compare', total, 'progress-rate');
  const engine = openEngine(baseOf(prepared), workers, total);
  const networkOf = (replicate: number) =>
    seedsOf(prepared.recipe, replicate, networks).networkSeed;
  const session: Session = {
    ...{ plan, engine, progress, signal: interrupts.asked, runs: [], failures: [], done: 0 },
    gathered: new Gathered(arms.length, networkOf),
  };
  try {
    const round = untilSharp ? networks : replicates;
    let sharp = false;
    for (let from = 0; from < replicates && !sharp; from += round) {
      const to = Math.min(replicates, from + round);
      await perform(session, pairsOf(byNetwork(from, to, networks), 0, arms.length), terminal);
      sharp = untilSharp && isSharpEnough(plan, session.gathered);
    }
    const inWorlds = worlds.flatMap((_, place) => {
      const numbers = Array.from({ length: WORLD_PAIRS }, (__, k) => place * WORLD_PAIRS + k);
      return pairsOf(numbers, place + 1, arms.length);
    });
    await perform(session, inWorlds, terminal);
    const { gathered, runs, failures } = session;
    return { gathered, runs: inRunOrder(runs), failures, sharp: untilSharp ? sharp : null };
  } finally {
    progress.stop();
    interrupts.done();
    await engine.close();
  }
}

/** All arms of every replicate, the baseline first. */
const pairsOf = (replicates: readonly number[], world: number, arms: number): PlannedRun[] =>
  replicates.flatMap((replicate) =>
    Array.from({ length: arms }, (_, arm) => ({ world, replicate, arm })),
  );

const inRunOrder = (runs: readonly RunNote[]): RunNote[] =>
  [...runs].sort((a, b) => a.world - b.world || a.replicate - b.replicate || a.arm - b.arm);

function jobOf({ prepared, arms, networks, worlds }: Plan, run: PlannedRun): Job {
  const world: PlausibleWorld | undefined = worlds[run.world - 1];
  return {
    ...seedsOf(prepared.recipe, run.replicate, networks),
    overrides: world?.overrides ?? [],
    strategy: arms[run.arm]?.id ?? '',
    want: run.world === 0 ? { points: POINTS, groups: true } : OUTCOMES_ALONE,
  };
}

/** Runs and takes in; a run that fails is noted, with the seeds that show it again. */
async function perform(
  session: Session,
  planned: readonly PlannedRun[],
  terminal: Terminal,
): Promise<void> {
  const { plan, engine, gathered, signal, progress } = session;
  const base = baseOf(plan.prepared);
  const jobs = planned.map((run) => jobOf(plan, run));
  const before = session.done;
  const take = inOrder<{ result: RunResult } | { failure: RunFailure }>((number, ended) => {
    const run = planned[number] as PlannedRun;
    const { strategy, seed, networkSeed } = jobs[number] as Job;
    const about = { world: run.world, replicate: run.replicate, strategy, seed, networkSeed };
    if ('result' in ended) {
      gathered.take(run, ended.result);
      const key = jobKey(base, jobs[number] as Job);
      session.runs.push({ ...about, arm: run.arm, key, digest: ended.result.digest });
    } else {
      gathered.take(run, null);
      const { tick, message } = ended.failure;
      session.failures.push({ ...about, tick, message });
    }
  });
  const count = () => progress.update(++session.done);
  const ran: Ran = await engine.run(
    jobs,
    {
      result(number, result) {
        take(number, { result });
        count();
      },
      failure(number, failure) {
        take(number, { failure });
        count();
      },
    },
    signal,
  );
  if (ran.stopped) {
    const { arms, replicates, worlds } = plan;
    const total = arms.length * (replicates + worlds.length * WORLD_PAIRS);
    const done = before + ran.done;
    throw new Interruption(terminal.say('interrupted-compare', { done, total }));
  }
}

/** Whether every arm's interval is sharp enough in every outcome that decides. */
function isSharpEnough({ arms, deciding, effectOfInterest }: Plan, gathered: Gathered): boolean {
  const networks = gathered.replicates().map(gathered.networkOf);
  return deciding.every(({ name }) => {
    const [baseline = [], ...others] = arms.map((_, arm) =>
      gathered.values(arm, ({ outcomes }) => outcomes[name]),
    );
    return others.every((values) =>
      isSharp(clusteredMean(differences(values, baseline), networks), effectOfInterest ?? 0),
    );
  });
}
