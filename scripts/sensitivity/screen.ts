/**
 * What the outcomes of an experiment depend on: Morris screening, or Sobol indices. Every point is
 * run with the same replicates on the same luck, and its value is their mean: for the first
 * strategy the outcome, for the others the difference to it.
 */
import {
  differences,
  type Experiment,
  known,
  mean,
  morrisScreening,
  morrisTrajectories,
  type SaltelliDesign,
  saltelliDesign,
  sobolIndices,
  type TableColumn,
  type Trajectory,
} from '../../sim/index.ts';
import { type Point, pointsAt } from '../sweep/points.ts';
import { type Cell, outcomesOf, type PlainTable, type Results, valuesOf } from '../sweep/tables.ts';

/** A method at work: its points, and what it makes of the values at them, one row a factor. */
export interface Screen {
  readonly places: readonly (readonly number[])[];
  readonly columns: readonly TableColumn[];
  /** Null where nothing varied. */
  rows(values: readonly number[]): readonly (readonly Cell[])[] | null;
}

const column = (name: string, meaning: string): TableColumn => ({ name, type: 'f64', meaning });

/** Morris: `count` trajectories. */
export function morris(count: number, factors: number, seed: string): Screen {
  const walks: readonly Trajectory[] = morrisTrajectories(count, factors, seed);
  return {
    places: walks.flatMap(({ points }) => points),
    columns: [
      column('mu', 'mean elementary effect over the whole range'),
      column('muStar', 'mean size of the elementary effects: how much it matters'),
      column('sigma', 'their standard deviation: how much that depends on the others, or bends'),
    ],
    rows(values) {
      const length = factors + 1;
      const own = walks.map((_, walk) => values.slice(walk * length, (walk + 1) * length));
      return morrisScreening(walks, own).map(({ mu, muStar, sigma }) => [mu, muStar, sigma]);
    },
  };
}

/** Sobol: `rows` rows of each sample. */
export function sobol(rows: number, factors: number, seed: string): Screen {
  const design: SaltelliDesign = saltelliDesign(rows, factors);
  return {
    places: design.points,
    columns: [
      column('first', 'share of the variance that it accounts for alone'),
      column('firstLow', 'lower end of its 95% interval (bootstrap)'),
      column('firstHigh', 'upper end of it'),
      column('total', 'share of the variance that it has a part in'),
      column('totalLow', 'lower end of its 95% interval (bootstrap)'),
      column('totalHigh', 'upper end of it'),
    ],
    rows: (values) =>
      sobolIndices(design, values, seed)?.map(({ first, total }) => [
        ...[first.value, ...first.interval],
        ...[total.value, ...total.interval],
      ]) ?? null,
  };
}

export const screenPoints = (
  { places }: Screen,
  { factors }: Experiment,
  whole: ReadonlySet<string>,
): Point[] => pointsAt(factors, places, whole);

/** The value of each point; NaN where no run has one. */
function levels(results: Results, arm: number, outcome: string): number[] {
  return results.plan.points.map((_, point) => {
    const own = valuesOf(results, point, arm, outcome);
    const values = arm === 0 ? own : differences(own, valuesOf(results, point, 0, outcome));
    return mean(known(values)) ?? Number.NaN;
  });
}

/** One row an outcome, strategy and factor; no values where an outcome does not vary. */
export function screenTable(screen: Screen, results: Results): PlainTable {
  const { plan } = results;
  const rows = outcomesOf(results).flatMap((outcome) =>
    plan.arms.flatMap(({ id }, arm) => {
      const values = levels(results, arm, outcome);
      const found = values.some(Number.isNaN) ? null : screen.rows(values);
      return plan.experiment.factors.map(({ path }, factor): Cell[] => [
        ...[outcome, id, path],
        ...(found?.[factor] ?? screen.columns.map(() => null)),
      ]);
    }),
  );
  return {
    layout: {
      name: 'sensitivity',
      meaning: 'what outcomes depend on: one row an outcome, strategy and thing that was varied',
      columns: [
        { name: 'outcome', type: 'text', meaning: 'what was measured' },
        {
          name: 'strategy',
          type: 'text',
          meaning: 'the first: its outcome; the others: their difference to the first',
        },
        { name: 'parameter', type: 'text', meaning: 'what was varied' },
        ...screen.columns,
      ],
    },
    rows,
  };
}
