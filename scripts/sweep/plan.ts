/** From an experiment's file and the options to the runs that it takes; or why not. */
import { resolve } from 'node:path';
import {
  attackersGain,
  type Experiment,
  type Factor,
  FileRule,
  type Level,
  type RefusedFactor,
  readExperiment,
  readScenario,
  type Strategy,
} from '../../sim/index.ts';
import type { Request } from '../command.ts';
import { baseOf, type Job, OUTCOMES_ALONE } from '../engine/job.ts';
import { seedsOf } from '../engine/replicates.ts';
import { InputFault, report } from '../faults.ts';
import { noteDiagnostics } from '../notes.ts';
import { type Prepared, prepare } from '../prepare.ts';
import { readFile, recipeReader, textOf } from '../read-files.ts';
import { dataFolders } from '../read-scenario.ts';
import type { Terminal } from '../terminal.ts';
import { levelAt, type Point, pointOf, pointsOf } from './points.ts';

export interface SweepPlan {
  readonly path: string;
  /** The experiment's own text. */
  readonly text: string;
  readonly experiment: Experiment;
  readonly prepared: Prepared;
  readonly arms: readonly Strategy[];
  /** Names of the outcomes that are kept; those per person reached come with them. */
  readonly outcomes: readonly string[];
  readonly points: readonly Point[];
  readonly networks: number;
  /** Paths that take whole numbers alone. */
  readonly whole: ReadonlySet<string>;
}

/** A run of an experiment, in the order of its table. */
export interface PlannedRun {
  readonly point: number;
  readonly arm: number;
  readonly replicate: number;
}

/** Reads the experiment at `path`; `points` makes its points where the design does not. */
export async function planSweep(
  path: string,
  request: Request,
  terminal: Terminal,
  points: (experiment: Experiment, seed: string, whole: ReadonlySet<string>) => Point[] = pointsOf,
): Promise<SweepPlan> {
  const { language, say } = terminal;
  const text = textAt(path, terminal);
  const read = readExperiment({ name: path, text }, language);
  if (read.experiment === null) throw new InputFault(read.diagnostics, read.sources);
  const { experiment } = read;
  const prepared = await prepare(
    scenarioOf(path, experiment, request, terminal),
    request,
    terminal,
  );
  const { scenario } = prepared.recipe;
  const { refused, whole } = tryFactors(experiment.factors, prepared, terminal);
  const faults = read.against(scenario, refused);
  if (faults.length > 0) throw new InputFault(faults, read.sources);
  noteDiagnostics(prepared.notes, terminal);
  const wanted = experiment.outcomes ?? scenario.outcomes.map(({ name }) => name);
  for (const outcome of scenario.outcomes.filter(({ name }) => wanted.includes(name))) {
    const reason = attackersGain(scenario, outcome, outcome.good);
    if (reason !== null) {
      const message = say(`attackers-gain-${reason}`, { outcome: outcome.name });
      throw new InputFault([report('attackers-gain', path, message, say('attackers-gain-hint'))]);
    }
  }
  const named = experiment.strategies ?? scenario.strategies.map(({ id }) => id);
  return {
    path,
    text,
    experiment,
    prepared,
    arms: named.map((id) => scenario.strategies.find((one) => one.id === id) as Strategy),
    outcomes: wanted,
    points: points(experiment, prepared.recipe.seed, whole),
    networks: scenario.model === null ? experiment.networks : experiment.replicates,
    whole,
  };
}

function textAt(path: string, { say }: Terminal): string {
  const text = textOf(path);
  if (text === null) {
    throw new InputFault([
      report('not-text', path, say('not-text', { file: path }), say('not-text-hint')),
    ]);
  }
  return text;
}

/** The file of the scenario, by the rule for files that files name. */
function scenarioOf(
  path: string,
  { scenario }: Experiment,
  request: Request,
  terminal: Terminal,
): string {
  const name = resolve(path);
  const rule = new FileRule(name, readFile, dataFolders(request, terminal));
  const opened = rule.open(scenario, name);
  if (typeof opened !== 'string') return opened.path;
  const { say } = terminal;
  const message = say('experiment-scenario', { name: scenario });
  const hint =
    opened === 'file-outside'
      ? say('experiment-scenario-outside')
      : say('experiment-scenario-hint');
  throw new InputFault([report('experiment-scenario', path, message, hint)]);
}

/** What the scenario says to every value of each factor, or to the ends and middle of its range. */
function tryFactors(factors: readonly Factor[], prepared: Prepared, terminal: Terminal) {
  const refused: RefusedFactor[] = [];
  const whole = new Set<string>();
  for (const factor of factors) {
    const { path } = factor;
    const levels: readonly Level[] =
      'values' in factor ? factor.values : [0, 0.5, 1].map((at) => levelAt(factor, at, false));
    for (const level of levels) {
      const [fault] = refusals(pointOf([factor], [level]), prepared, terminal);
      if (fault === undefined) continue;
      if (fault.code === 'number-not-whole' && 'low' in factor && hasWholeEnds(factor)) {
        whole.add(path);
      } else {
        refused.push({ path, reason: `${fault.message} ${fault.hint}` });
        break;
      }
    }
  }
  return { refused, whole };
}

const hasWholeEnds = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
  Number.isInteger(low) && Number.isInteger(high);

function refusals(point: Point, { document }: Prepared, { language }: Terminal) {
  const { scenario, diagnostics } = readScenario(
    {
      name: 'scenario.yaml',
      text: document.scenario,
      read: recipeReader(document.files),
      overrides: [...document.recipe.overrides, ...point.overrides],
    },
    language,
  );
  return scenario === null ? diagnostics.filter(({ severity }) => severity === 'error') : [];
}

/**
 * All runs in the order of the table: point by point, replicate by replicate, the baseline first.
 */
export const runsOf = ({ points, experiment, arms }: SweepPlan): PlannedRun[] =>
  points.flatMap((_, point) =>
    Array.from({ length: experiment.replicates }, (__, replicate) =>
      arms.map((___, arm) => ({ point, replicate, arm })),
    ).flat(),
  );

export const jobOf = (plan: SweepPlan, { point, replicate, arm }: PlannedRun): Job => ({
  ...seedsOf(plan.prepared.recipe, replicate, plan.networks),
  overrides: plan.points[point]?.overrides ?? [],
  strategy: plan.arms[arm]?.id ?? '',
  want: OUTCOMES_ALONE,
});

export const sweepBase = ({ prepared }: SweepPlan) => baseOf(prepared);
