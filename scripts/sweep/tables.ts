/** The final tables of an experiment: one row a run, and one a point, strategy and outcome. */
import {
  clusteredMean,
  deviation,
  differences,
  ENGINE_VERSION,
  intervalOf,
  known,
  type Level,
  mean,
  type TableColumn,
  type TableLayout,
  type Value,
} from '../../sim/index.ts';
import { seedsOf } from '../engine/replicates.ts';
import type { Finished } from './finished.ts';
import type { PlannedRun, SweepPlan } from './plan.ts';

export type Cell = number | string | null;

/** A table in memory; null is a value that is not there. */
export interface PlainTable {
  readonly layout: TableLayout;
  readonly rows: readonly (readonly Cell[])[];
}

/** Everything that finished, in the order of the runs; null where a run failed. */
export interface Results {
  readonly plan: SweepPlan;
  readonly runs: readonly PlannedRun[];
  readonly keys: readonly string[];
  readonly finished: readonly (Finished | null)[];
}

/** Outcomes that were asked for, with those per person reached that runs brought. */
export function outcomesOf({ plan, finished }: Results): string[] {
  const brought = finished.find((run) => run !== null)?.outcomes ?? {};
  // A canonical model measures what it measures, unless a scenario says what it wants of it.
  const isWanted = (name: string) =>
    plan.outcomes.length === 0 ||
    plan.outcomes.some((asked) => name === asked || name === `${asked}:reached`);
  return Object.keys(brought).filter(isWanted);
}

const isNumber = (levels: readonly Level[]): boolean =>
  levels.every((level) => typeof level === 'number');

const levelColumns = ({ experiment, points }: SweepPlan): TableColumn[] =>
  experiment.factors.map(({ path }, factor) => ({
    name: path,
    type: isNumber(points.map(({ levels }) => levels[factor] as Level)) ? 'f64' : 'text',
    meaning: 'what was varied',
  }));

const cellOf = (level: Level): Cell => (typeof level === 'boolean' ? String(level) : level);

export function runsTable(results: Results): PlainTable {
  const { plan, runs, keys, finished } = results;
  const outcomes = outcomesOf(results);
  const column = (name: string, type: TableColumn['type'], meaning: string): TableColumn => ({
    ...{ name, type, meaning },
  });
  return {
    layout: {
      name: 'runs',
      meaning: 'one row a run; no value where a run failed or an outcome has none',
      columns: [
        column('run', 'u32', 'number, from 0'),
        column('point', 'u32', 'number of the point, from 0'),
        ...levelColumns(plan),
        column('strategy', 'text', 'what its actors did'),
        column('replicate', 'u32', 'number, from 0'),
        column('seed', 'text', 'its seed: run it alone with --seed'),
        column('networkSeed', 'text', 'seed of its network: --network-seed'),
        column('key', 'text', 'what names the run: engine and recipe'),
        column('digest', 'text', 'digest of the run'),
        column('budgetSpent', 'f64', 'budget units that its actors spent'),
        ...outcomes.map((name) => column(name, 'f64', 'outcome')),
      ],
    },
    rows: runs.map(({ point, arm, replicate }, number) => {
      const { seed, networkSeed } = seedsOf(plan.prepared.recipe, replicate, plan.networks);
      const run = finished[number] ?? null;
      return [
        number,
        point,
        ...(plan.points[point]?.levels ?? []).map(cellOf),
        plan.arms[arm]?.id ?? '',
        replicate,
        seed,
        networkSeed,
        keys[number] ?? '',
        run?.digest ?? '',
        run?.spent ?? null,
        ...outcomes.map((name) => run?.outcomes[name] ?? null),
      ];
    }),
  };
}

/** One value a replicate. */
export function valuesOf(results: Results, point: number, arm: number, outcome: string): Value[] {
  const { plan, finished } = results;
  const { replicates } = plan.experiment;
  const first = point * replicates * plan.arms.length + arm;
  return Array.from({ length: replicates }, (_, replicate) => {
    const run = finished[first + replicate * plan.arms.length] ?? null;
    return run?.outcomes[outcome] ?? null;
  });
}

const SUMMARY = [
  ['mean', 'mean over replicates'],
  ['sd', 'standard deviation over replicates'],
  ['low', 'lower end of the 95% interval of the mean, networks as clusters'],
  ['high', 'upper end of it'],
  ['difference', 'mean difference to the first strategy on the same luck'],
  ['differenceLow', 'lower end of its 95% interval, networks as clusters'],
  ['differenceHigh', 'upper end of it'],
] as const;

export function summaryTable(results: Results): PlainTable {
  const { plan } = results;
  const { experiment, points, arms, networks, prepared } = plan;
  const clusters = Array.from(
    { length: experiment.replicates },
    (_, replicate) => seedsOf(prepared.recipe, replicate, networks).networkSeed,
  );
  const middle = (values: readonly Value[]): Cell[] => {
    const estimate = clusteredMean(values, clusters);
    const [low, high] = estimate === null ? [null, null] : intervalOf(estimate);
    return [estimate?.mean ?? null, low, high];
  };
  const rows = points.flatMap(({ levels }, point) =>
    outcomesOf(results).flatMap((outcome) => {
      const baseline = valuesOf(results, point, 0, outcome);
      return arms.map(({ id }, arm): Cell[] => {
        const values = valuesOf(results, point, arm, outcome);
        const there = known(values);
        const [, low = null, high = null] = middle(values);
        const apart: Cell[] =
          arm === 0 ? [null, null, null] : middle(differences(values, baseline));
        const about = [point, ...levels.map(cellOf), id, outcome];
        return [...about, there.length, mean(there), deviation(there), low, high, ...apart];
      });
    }),
  );
  return {
    layout: {
      name: 'summary',
      meaning: 'one row a point, outcome and strategy',
      columns: [
        { name: 'point', type: 'u32', meaning: 'number of the point, from 0' },
        ...levelColumns(plan),
        { name: 'strategy', type: 'text', meaning: 'what the actors did' },
        { name: 'outcome', type: 'text', meaning: 'what was measured' },
        { name: 'n', type: 'u32', meaning: 'replicates that have a value' },
        ...SUMMARY.map(([name, meaning]): TableColumn => ({ name, type: 'f64', meaning })),
      ],
    },
    rows,
  };
}

/** The same for programs, in one document. */
export function resultsJson(results: Results): object {
  const { plan } = results;
  const { prepared, experiment, arms, points, networks } = plan;
  const { scenario } = prepared.recipe;
  const { layout, rows } = summaryTable(results);
  return {
    format: 1,
    engine: ENGINE_VERSION,
    scenario: scenario.id,
    illustration: scenario.illustration,
    strategies: arms.map(({ id, means }) => ({ id, means })),
    replicates: experiment.replicates,
    networks: Math.min(networks, experiment.replicates),
    design: experiment.design.kind,
    vary: experiment.factors,
    question: experiment.question,
    points: points.map(({ levels }) => levels),
    failed: results.finished.filter((run) => run === null).length,
    summary: rows.map((row) =>
      Object.fromEntries(layout.columns.map(({ name }, place) => [name, row[place]])),
    ),
  };
}
