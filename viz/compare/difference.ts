/** What differs between two runs on one clock: lines, countries, accounts. */
import { type Line, valueAt } from '../charts/path.ts';
import type { Measures } from '../run/measures.ts';
import type { People } from '../run/people.ts';

/** Second minus first at every hour of the first at which both are known. */
export function differenceLine(first: Line, second: Line, name: string): Line {
  const hours: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < first.hours.length; i++) {
    const at = first.hours[i] as number;
    const value = valueAt(second, at) - (first.values[i] as number);
    const last = second.hours[second.hours.length - 1] ?? Number.NEGATIVE_INFINITY;
    if (at > last) break;
    hours.push(at);
    values.push(value);
  }
  return { name, hours, values };
}

export interface CountryPair {
  readonly country: string;
  readonly first: number;
  readonly second: number;
}

/** The values of a measure by country in both runs at a moment; those that both know. */
export function countryPairs(
  first: Measures,
  second: Measures,
  metric: string,
  hours: number,
): CountryPair[] {
  return first
    .series(metric)
    .filter(({ country }) => country !== 'all')
    .flatMap((series) => {
      const other = second.find(metric, series.country);
      if (other === null) return [];
      const [a, b] = [valueAt(series, hours), valueAt(other, hours)];
      if (!Number.isFinite(a) || !Number.isFinite(b)) return [];
      return [{ country: series.country, first: a, second: b }];
    });
}

/**
 * Whether two runs are of the same people on the same ties, so that they can be told account by
 * account.
 */
export const samePeople = (a: People, b: People): boolean =>
  a.count === b.count &&
  a.country.every((country, row) => country === b.country[row]) &&
  Array.prototype.every.call(
    a.followers,
    (count: number, row: number) => count === b.followers[row],
  );

/** Differences of an account that are shown: the largest of these that one in a hundred passes. */
const LEAST = [0.1, 0.02, 0.005] as const;
const SHARE = 0.01;

export interface Differing {
  /** 1 where the second is higher, -1 where it is lower, by more than `least`. */
  readonly signs: Int8Array;
  readonly accounts: number;
  readonly least: number;
}

/** Which accounts differ, by how much at least; a yes or no (`exact`) by anything. */
export function differingAccounts(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  step: number,
  exact: boolean,
  isPerson: (row: number) => boolean,
): Differing {
  const changes = Float64Array.from({ length: first.length }, (_, row) =>
    isPerson(row) ? ((second[row] as number) - (first[row] as number)) * step : 0,
  );
  const beyond = (least: number): number =>
    changes.reduce((count, change) => count + (Math.abs(change) > least ? 1 : 0), 0);
  const least = exact
    ? 0
    : (LEAST.find((each) => beyond(each) >= SHARE * first.length) ?? LEAST[2]);
  return {
    signs: Int8Array.from(changes, (change) => (Math.abs(change) > least ? Math.sign(change) : 0)),
    accounts: beyond(least),
    least,
  };
}
