/** Runs what was planned: the pairs, round by round where precision decides, then other worlds. */
import {
  clusteredMean,
  Digest,
  differences,
  isSharp,
  type PlausibleWorld,
} from '../../sim/index.ts';
import { type Engine, openEngine } from '../engine/engine.ts';
import { inOrder } from '../engine/in-order.ts';
import {
  baseOf,
  type Job,
  OUTCOMES_ALONE,
  type RunFailure,
  type RunResult,
} from '../engine/job.ts';
import { jobKey as keyOf } from '../engine/keys.ts';
import { byNetwork, seedsOf } from '../engine/replicates.ts';
import { Interruption } from '../faults.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { type Progress, showProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import type { Failure, RunNote } from './comparison.ts';
import { Gathered, type PlannedRun } from './gathered.ts';
import type { KeptRuns } from './kept-runs.ts';
import { measureOf } from './labels.ts';
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
  /** Where runs are kept until all are done; null for nowhere. */
  readonly kept: KeptRuns | null;
  readonly engine: Engine;
  readonly gathered: Gathered;
  readonly runs: RunNote[];
  readonly failures: Failure[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
  done: number;
}

/** Runs that are in `kept` are not run again, and those that end are added to it. */
export async function runPlan(
  plan: Plan,
  workers: number | null,
  kept: KeptRuns | null,
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
    ...{ plan, kept, engine, progress, signal: interrupts.asked },
    ...{ runs: [], failures: [], done: 0 },
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
    kept?.close();
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

function jobOf(plan: Plan, run: PlannedRun): Job {
  const { prepared, arms, networks, worlds, deciding } = plan;
  const measures = deciding.map(measureOf);
  const world: PlausibleWorld | undefined = worlds[run.world - 1];
  return {
    ...seedsOf(prepared.recipe, run.replicate, networks),
    overrides: world?.overrides ?? [],
    strategy: arms[run.arm]?.id ?? '',
    want: run.world === 0 ? { points: POINTS, measures, groups: true } : OUTCOMES_ALONE,
  };
}

/** What came of a run, to be had when it is its turn. */
type Coming = () => { readonly result: RunResult } | { readonly failure: RunFailure };

/** Runs and takes in; a run that fails is noted, with the seeds that show it again. */
async function perform(
  session: Session,
  planned: readonly PlannedRun[],
  terminal: Terminal,
): Promise<void> {
  const { plan, kept, engine, signal } = session;
  const base = baseOf(plan.prepared);
  const jobs = planned.map((run) => jobOf(plan, run));
  const keys = jobs.map((job) => keyOf(base, job));
  // A run is kept with what was wanted of it: another question may want other series.
  const keptAs = jobs.map(({ want }, number) =>
    new Digest()
      .text(keys[number] ?? '')
      .text(JSON.stringify(want))
      .value(),
  );
  const nameOf = (number: number) => keptAs[number] ?? '';
  const take = inOrder<Coming>((number, coming) => {
    takeIn(session, planned[number] as PlannedRun, jobs[number] as Job, coming(), keys[number]);
  });
  const end = (number: number, coming: Coming) => {
    session.progress.update(++session.done);
    take(number, coming);
  };
  const isKept = (number: number) => kept?.has(nameOf(number)) === true;
  const numbers = [...jobs.keys()];
  for (const number of numbers.filter(isKept)) {
    end(number, () => ({ result: (kept as KeptRuns).read(nameOf(number)) }));
  }
  const waiting = numbers.filter((number) => !isKept(number));
  const listener = {
    result(place: number, result: RunResult) {
      const number = waiting[place] as number;
      kept?.add(nameOf(number), result);
      end(number, () => ({ result }));
    },
    failure(place: number, failure: RunFailure) {
      end(waiting[place] as number, () => ({ failure }));
    },
  };
  const { stopped } = await engine.run(
    waiting.map((number) => jobs[number] as Job),
    listener,
    signal,
  );
  if (stopped) {
    const total = plan.arms.length * (plan.replicates + plan.worlds.length * WORLD_PAIRS);
    const key = kept === null ? 'interrupted-compare' : 'interrupted-compare-kept';
    throw new Interruption(terminal.say(key, { done: session.done, total }));
  }
}

function takeIn(
  { gathered, runs, failures }: Session,
  run: PlannedRun,
  { strategy, seed, networkSeed }: Job,
  came: ReturnType<Coming>,
  key = '',
): void {
  const { world, replicate, arm } = run;
  const about = { world, replicate, strategy, seed, networkSeed };
  if ('result' in came) {
    gathered.take(run, came.result);
    runs.push({ ...about, arm, key, digest: came.result.digest });
  } else {
    gathered.take(run, null);
    const { tick, message } = came.failure;
    failures.push({ ...about, tick, message });
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
