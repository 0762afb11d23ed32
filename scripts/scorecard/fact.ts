/**
 * What a stylised fact is: something that is known of people on social media, what is measured of
 * it in the model, and the band in which that passes.
 */
import type { Population, Recipe, Simulation, Text } from '../../sim/index.ts';
import type { Observed } from './observer.ts';

/**
 * `input`: a parameter says it, and it must come through. `fitted`: parameters were set so that it
 * holds. `held-out`: nothing was set by it. A fact that was in the search is never a prediction.
 */
export type Role = 'input' | 'fitted' | 'held-out';

/** Where a fact is measured: a scenario that comes along, changed as `--set` does. */
export interface Setting {
  /** File name in `scenarios/calibration`, without its ending. */
  readonly world: string;
  readonly overrides: readonly string[];
  /** Whether the world is run; else its people are there, and nothing happened. */
  readonly run: boolean;
}

export type Band = readonly [low: number, high: number];

/** One number of a fact. */
export interface Figure {
  readonly name: Text;
  /** The band at so many people; null where the number is only reported. */
  readonly band: (people: number) => Band | null;
}

/** What a fact is measured on. */
export interface Shown {
  readonly recipe: Recipe;
  readonly population: Population;
  /** The run at its end, and what was seen of it; null where the world is not run. */
  readonly simulation: Simulation | null;
  readonly observed: Observed | null;
}

export interface Fact {
  readonly number: number;
  readonly title: Text;
  readonly empirical: Text;
  readonly source: string;
  readonly role: Role;
  readonly setting: Setting;
  /** Measured at the default of the veracity effect too, beside 1. */
  readonly alsoAtDefault?: true;
  /** It does not depend on how many people there are: measured at one size only. */
  readonly oneSize?: true;
  readonly figures: readonly Figure[];
  /** The values of the figures, in their order; NaN where there is none. */
  measure(shown: Shown): readonly number[];
}

/** What is measured on a run. */
export interface RunFact extends Omit<Fact, 'measure' | 'setting'> {
  readonly world: string;
  readonly overrides?: readonly string[];
  measure(observed: Observed, simulation: Simulation): readonly number[];
}

/** A fact of a run. */
export const runFact = ({ world, overrides = [], measure, ...rest }: RunFact): Fact => ({
  ...rest,
  setting: { world, overrides, run: true },
  measure({ simulation, observed }) {
    if (simulation === null || observed === null) throw new Error('this fact needs a run');
    return measure(observed, simulation);
  },
});

/** A number with one band whatever the size. */
export const figure = (en: string, fr: string, band: Band | null = null): Figure => ({
  name: { en, fr },
  band: () => band,
});

/** Bands that differ from this number of people on. */
export const LARGE = 50_001;
