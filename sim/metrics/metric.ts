/**
 * What a metric is: a number for each country's public and for everybody.
 *
 * Effects on people are given twice, as a mean over the public and per person reached:
 * means over the public are small and look like zeros without the other.
 */
import type { Text } from '../fields.ts';
import type { Recipe } from '../scenario/scenario.ts';
import type { World } from '../world/world.ts';

/** What is measured: names of the scenario turned into numbers, -1 for none. */
export interface Query {
  readonly world: World;
  readonly recipe: Recipe;
  /** Country whose public is measured, -1 for everybody. */
  readonly audience: number;
  /** Country that an attitude is about. */
  readonly toward: number;
  readonly actor: number;
  readonly claim: number;
  readonly issue: number;
  readonly language: number;
  /** Actors whose messages count as reaching somebody, one bit each. */
  readonly senders: number;
  /** People that count, one entry a row, 0 for those who do not; absent for all. */
  readonly within?: Uint8Array;
}

/**
 * Writes the value for each country's public and, behind them, for everybody; NaN where it has
 * none. `reached` gets the same over those people alone who met a message of the senders, by
 * metrics that have a value per person reached.
 */
export interface Measure {
  (values: Float64Array, reached: Float64Array): void;
  /** Whether it is a mean over people, and heeds `within`. */
  readonly ofPeople?: true;
}

export interface Metric {
  readonly name: string;
  readonly summary: Text;
  readonly unit: string;
  readonly source: string;
  /** What `of` names in an outcome: the country whose public it is, an actor, or nothing. */
  readonly of: 'country' | 'actor' | null;
  /** Whether an outcome must say toward which country; optional: toward all where it does not. */
  readonly toward: boolean | 'optional';
  /** Whether `in` names the country whose public it is. */
  readonly in: boolean;
  /**
   * What a window of time means: the value of a moment is averaged over it, of a total its rise is
   * taken, of a peak the highest.
   */
  readonly over: 'moment' | 'total' | 'peak';
  /** Whether there is a second value per person reached. */
  readonly perReached: boolean;
  /** Mechanisms that are on wherever it is asked for, unless they are switched off. */
  readonly needs?: readonly string[];
  /** Metrics that are reported wherever it is: the components of an index. */
  readonly beside?: readonly string[];
  start(query: Query): Measure;
}

/** Divides sums by weights, country by country and over all. */
export function ratios(sums: Float64Array, weights: Float64Array, values: Float64Array): void {
  let sum = 0;
  let weight = 0;
  const countries = sums.length;
  for (let c = 0; c < countries; c++) {
    values[c] = sums[c] / weights[c];
    sum += sums[c];
    weight += weights[c];
  }
  values[countries] = sum / weight;
}

/**
 * The mean of `value` over citizens, by country. `value` gives NaN for people who do not count.
 */
export function meanOfPeople(query: Query, value: (row: number) => number): Measure {
  const { world, senders, within } = query;
  const countries = world.sizes.country;
  const sums = new Float64Array(countries);
  const weights = new Float64Array(countries);
  const reachedSums = new Float64Array(countries);
  const reachedWeights = new Float64Array(countries);
  const measure = (values: Float64Array, reached: Float64Array): void => {
    const { country, reachedBy } = world.agents;
    sums.fill(0);
    weights.fill(0);
    reachedSums.fill(0);
    reachedWeights.fill(0);
    for (let i = 0; i < world.people; i++) {
      const x = within === undefined || within[i] !== 0 ? value(i) : Number.NaN;
      if (!Number.isNaN(x)) {
        const c = country[i];
        sums[c] += x;
        weights[c]++;
        if ((reachedBy[i] & senders) !== 0) {
          reachedSums[c] += x;
          reachedWeights[c]++;
        }
      }
    }
    ratios(sums, weights, values);
    ratios(reachedSums, reachedWeights, reached);
  };
  return Object.assign(measure, { ofPeople: true as const });
}

/** A column by country, weighed over all by people, or by `weight`; no values without its rows. */
export function meanOfCountries(
  { world }: Query,
  column: ArrayLike<number>,
  weight: ArrayLike<number> = world.countries.people,
): Measure {
  const sums = new Float64Array(world.sizes.country);
  const weights = new Float64Array(world.sizes.country);
  return (values) => {
    if (column.length === 0) {
      values.fill(Number.NaN);
      return;
    }
    weights.set(weight);
    for (let c = 0; c < sums.length; c++) {
      sums[c] = weights[c] === 0 ? 0 : column[c] * weights[c];
    }
    ratios(sums, weights, values);
  };
}

/** A column of counts by country, and their sum; no values without its rows. */
export function sumOfCountries({ world }: Query, column: ArrayLike<number>): Measure {
  const countries = world.sizes.country;
  return (values) => {
    values.fill(column.length === 0 ? Number.NaN : 0);
    for (let c = 0; c < column.length; c++) {
      values[c] = column[c];
      values[countries] += column[c];
    }
  };
}

/**
 * People whose `state` is `value`, by their number at the start; no value where there were none.
 */
export function relativeToStart(
  { world }: Query,
  state: ArrayLike<number>,
  value: number,
  atStart: ArrayLike<number>,
): Measure {
  const counts = new Float64Array(world.sizes.country);
  const starts = new Float64Array(world.sizes.country);
  return (values) => {
    counts.fill(0);
    starts.set(atStart);
    for (let i = 0; i < state.length; i++) {
      counts[world.agents.country[i]] += state[i] === value ? 1 : 0;
    }
    ratios(counts, starts, values);
    for (let c = 0; c <= counts.length; c++) {
      values[c] = values[c] === Infinity ? Number.NaN : values[c];
    }
  };
}

/** A column of counts by country, for each 1,000 people; no values without its rows. */
export function perThousand({ world }: Query, column: ArrayLike<number>): Measure {
  const sums = new Float64Array(world.sizes.country);
  const weights = new Float64Array(world.sizes.country);
  return (values) => {
    for (let c = 0; c < sums.length; c++) {
      weights[c] = world.countries.people[c];
      const counts = weights[c] > 0 && column.length > 0;
      sums[c] = counts ? 1000 * column[c] : 0;
    }
    ratios(sums, weights, values);
    if (column.length === 0) {
      values.fill(Number.NaN);
    }
  };
}
