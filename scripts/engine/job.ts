/** Runs to be done by the hundred: what each takes, and what it gives back. */
import type { GroupValue, RecipeDocument } from '../../sim/index.ts';
import type { Prepared } from '../prepare.ts';

/** One run: the base's recipe with these parts of its own. */
export interface Job {
  /** `path=value`, applied after those of the base. */
  readonly overrides: readonly string[];
  readonly strategy: string;
  readonly seed: string;
  readonly networkSeed: string;
  readonly want: Want;
}

/** What is kept of a run beyond its digest and outcomes. */
export interface Want {
  /** Points of time at which series are kept, evenly spread and with the end; 0 for none. */
  readonly points: number;
  /** The series that are kept, by the names of the metrics table; absent for all. */
  readonly measures?: readonly string[];
  /** Whether measures by group of people are kept. */
  readonly groups: boolean;
}

export const OUTCOMES_ALONE: Want = { points: 0, groups: false };

/** What all jobs have in common: the scenario's text, its files, overrides, decisions. */
export interface Base {
  readonly document: RecipeDocument;
  /** Whether a canonical model stands in place of the pipeline. */
  readonly canonical: boolean;
}

/** The base of jobs that vary a recipe that was read. */
export const baseOf = ({ recipe, document }: Prepared): Base => ({
  document,
  canonical: recipe.scenario.model !== null,
});

/** A measure over time; NaN where it had no value. */
export interface Series {
  /** As in the metrics table. */
  readonly measure: string;
  /** Country whose public is measured, `all` for everybody. */
  readonly country: string;
  readonly values: Float64Array;
}

export interface RunResult {
  readonly digest: string;
  /** Every outcome, per person reached too; null where it has no value. */
  readonly outcomes: Readonly<Record<string, number | null>>;
  /** Budget units that each actor has spent; empty for a canonical model. */
  readonly spent: Readonly<Record<string, number>>;
  /** Share of each country's public, and of `all`, that met a message of those who act. */
  readonly reached: Readonly<Record<string, number>>;
  /** At the end of the run; empty unless wanted. */
  readonly groups: readonly GroupValue[];
  /** Shares of people in the groups. */
  readonly shares: readonly Omit<GroupValue, 'measure'>[];
  /** Hours since the start of each point of the series. */
  readonly hours: readonly number[];
  readonly series: readonly Series[];
}

/** A run that failed: what its seeds are with, and what happened. */
export interface RunFailure {
  readonly tick: number;
  readonly message: string;
  /** Where in the program, as the engine tells it. */
  readonly trace: string;
}

/** What a worker answers: errors lose their class between threads, so a failure goes as data. */
export type Answer =
  | { readonly result: RunResult; readonly milliseconds: number }
  | { readonly failure: RunFailure; readonly milliseconds: number };
