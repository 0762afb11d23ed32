/**
 * What a thread does: one run, from the parts of its recipe to digest and outcomes. It keeps the
 * scenario and the population that it used last, since the next run often has the same.
 */
import { workerData } from 'piscina';
import {
  type CanonicalSimulation,
  createCanonicalSimulation,
  createPopulation,
  createSimulation,
  groupShares,
  groupValues,
  type Population,
  type ReadScenario,
  reachedShares,
  readScenario,
  type Simulation,
  spending,
} from '../../sim/index.ts';
import { recipeReader } from '../read-files.ts';
import type { Answer, Base, Job, RunResult } from './job.ts';
import { SeriesWatch } from './series.ts';

/** The latest of what costs much to make, by what it was made from. */
class Latest<Made> {
  private key: string | null = null;
  private made: Made | null = null;

  of(key: string, make: () => Made): Made {
    if (this.key !== key || this.made === null) {
      // What was made before is let go first: two populations may be more than memory holds.
      this.made = null;
      this.made = make();
      this.key = key;
    }
    return this.made;
  }

  forget(): void {
    this.made = null;
  }
}

const scenarios = new Latest<ReadScenario>();
const populations = new Latest<Population>();
const models = new Latest<CanonicalSimulation>();

function read({ document }: Base, overrides: readonly string[]): ReadScenario {
  const found = readScenario(
    {
      name: 'scenario.yaml',
      text: document.scenario,
      read: recipeReader(document.files),
      overrides: [...document.recipe.overrides, ...overrides],
    },
    'en',
  );
  if (found.scenario === null) {
    throw new Error(found.diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n'));
  }
  return found;
}

/** How far the run came, for the report of a failure. */
let tick = 0;

function runCanonical(job: Job, found: ReadScenario, key: string): RunResult {
  const { seed, networkSeed, strategy } = job;
  const { scenario, imported, nodes } = found;
  const recipe = { scenario, strategy, seed, networkSeed, decisions: [] };
  let isNew = false;
  const run = models.of(key, () => {
    isNew = true;
    return createCanonicalSimulation(recipe, { imported, nodes });
  });
  if (!isNew) {
    run.restart(seed, networkSeed);
  }
  run.finish();
  const nothing = { spent: {}, reached: {}, groups: [], shares: [], hours: [], series: [] };
  return { digest: run.digest(), outcomes: run.outcomes(), ...nothing };
}

function runPipeline(base: Base, job: Job, found: ReadScenario, key: string): RunResult {
  const { seed, networkSeed, strategy, want } = job;
  const { scenario, imported } = found;
  const { decisions } = base.document.recipe;
  const population = populations.of(`${key}\n${networkSeed}`, () =>
    createPopulation(scenario, networkSeed, imported),
  );
  const recipe = { scenario, strategy, seed, networkSeed, decisions };
  const run = createSimulation(recipe, population);
  const watch = new SeriesWatch(want, run.ticks, scenario.time.tickHours);
  watch.take(0, run.firstMetrics());
  while (!run.done) {
    tick = run.tick + 1;
    const log = run.step();
    watch.take(log.tick, log.metrics);
  }
  return { ...atEnd(run, want.groups), hours: watch.hours, series: watch.series() };
}

function atEnd(run: Simulation, withGroups: boolean): Omit<RunResult, 'hours' | 'series'> {
  return {
    digest: run.digest(),
    outcomes: run.outcomes(),
    spent: Object.fromEntries(spending(run).map(({ actor, value }) => [actor, value])),
    reached: Object.fromEntries(reachedShares(run).map(({ country, value }) => [country, value])),
    groups: withGroups ? groupValues(run) : [],
    shares: withGroups ? groupShares(run) : [],
  };
}

/** Does one job, or several short ones. */
export default function work(jobs: readonly Job[]): Answer[] {
  return jobs.map((job) => {
    const base = workerData as Base;
    const began = performance.now();
    tick = 0;
    try {
      const key = job.overrides.join('\n');
      const found = scenarios.of(key, () => read(base, job.overrides));
      const result =
        found.scenario.model === null
          ? runPipeline(base, job, found, key)
          : runCanonical(job, found, key);
      return { result, milliseconds: performance.now() - began };
    } catch (error) {
      models.forget();
      const failure = {
        tick,
        message: error instanceof Error ? error.message : String(error),
        trace: error instanceof Error ? (error.stack ?? '') : '',
      };
      return { failure, milliseconds: performance.now() - began };
    }
  });
}
