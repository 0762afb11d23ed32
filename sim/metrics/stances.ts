/** Measures of how the stances of a public are spread, on one issue or as the mean over all. */
import type { Measure, Query } from './metric.ts';

/** What a public's stances on an issue are gathered into: `size` numbers, the first how many. */
export interface Spread {
  readonly size: number;
  add(into: Float64Array, from: number, stance: number): void;
  /** The measure of what was gathered, from its first number on; NaN where there is none. */
  of(gathered: Float64Array, from: number): number;
}

/** The measure for each country's public and for all people; over issues where none is named. */
export function ofStances({ world, issue }: Query, spread: Spread): Measure {
  const countries = world.sizes.country;
  const issues = world.sizes.issue;
  const { size } = spread;
  const gathered = new Float64Array((countries + 1) * size);
  const from = issue < 0 ? 0 : issue;
  const to = issue < 0 ? issues : issue + 1;
  return (values) => {
    values.fill(issues === 0 ? Number.NaN : 0);
    for (let q = from; q < to; q++) {
      gathered.fill(0);
      const { stance, country } = world.agents;
      for (let i = 0; i < world.people; i++) {
        spread.add(gathered, country[i] * size, stance[i * issues + q]);
      }
      for (let n = 0; n < countries * size; n++) {
        gathered[countries * size + (n % size)] += gathered[n];
      }
      for (let c = 0; c <= countries; c++) {
        values[c] += spread.of(gathered, c * size) / (to - from);
      }
    }
  };
}

/** Number, mean, variance, third and fourth central moment, all from sums of powers. */
export interface Moments {
  readonly count: number;
  readonly variance: number;
  readonly third: number;
  readonly fourth: number;
}

/** Spreads that are told by moments. */
export const byMoments = (of: (moments: Moments) => number): Spread => ({
  size: 5,
  add(into, from, stance) {
    const square = stance * stance;
    into[from]++;
    into[from + 1] += stance;
    into[from + 2] += square;
    into[from + 3] += square * stance;
    into[from + 4] += square * square;
  },
  of(gathered, from) {
    const count = gathered[from];
    const mean = gathered[from + 1] / count;
    const m2 = gathered[from + 2] / count;
    const m3 = gathered[from + 3] / count;
    const m4 = gathered[from + 4] / count;
    const square = mean * mean;
    return of({
      count,
      variance: m2 - square,
      third: m3 - 3 * mean * m2 + 2 * square * mean,
      fourth: m4 - 4 * mean * m3 + 6 * square * m2 - 3 * square * square,
    });
  },
});
