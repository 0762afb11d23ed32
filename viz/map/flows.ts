/** What was passed on across borders: from the country of the account it was got from. */
import { lastAt } from '../charts/scale.ts';
import type { People } from '../run/people.ts';
import type { Table } from '../run/table.ts';

/** Shares between accounts of two countries, in order of time. */
export interface Crossings {
  readonly hours: Float64Array;
  /** Places in `people.countries`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** All shares, those within a country too, in order of time. */
  readonly all: Float64Array;
}

export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly shares: number;
}

export async function readCrossings(shares: Table, people: People): Promise<Crossings> {
  const [time, source, sharer] = await Promise.all(
    ['time', 'source', 'sharer'].map((column) => shares.numbers(column)),
  );
  const countryOf = (row: number): number => people.country[row] as number;
  const order = Array.from({ length: shares.rows }, (_, row) => row).sort(
    (a, b) => (time?.[a] as number) - (time?.[b] as number) || a - b,
  );
  const across = order.filter(
    (row) => countryOf(source?.[row] as number) !== countryOf(sharer?.[row] as number),
  );
  return {
    hours: Float64Array.from(across, (row) => time?.[row] as number),
    from: Uint8Array.from(across, (row) => countryOf(source?.[row] as number)),
    to: Uint8Array.from(across, (row) => countryOf(sharer?.[row] as number)),
    all: Float64Array.from(order, (row) => time?.[row] as number),
  };
}

const DAY = 24;

/** The flows of the 24 hours before a moment, the largest first, and how many shares there were. */
export function flowsAt(
  crossings: Crossings,
  countries: readonly string[],
  hours: number,
): { readonly flows: Flow[]; readonly across: number; readonly all: number } {
  const count = new Map<number, number>();
  const first = lastAt(crossings.hours, hours - DAY) + 1;
  const last = lastAt(crossings.hours, hours);
  for (let i = first; i <= last; i++) {
    const pair = (crossings.from[i] as number) * countries.length + (crossings.to[i] as number);
    count.set(pair, (count.get(pair) ?? 0) + 1);
  }
  const flows = [...count]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([pair, shares]) => ({
      from: countries[Math.floor(pair / countries.length)] as string,
      to: countries[pair % countries.length] as string,
      shares,
    }));
  const all = lastAt(crossings.all, hours) - lastAt(crossings.all, hours - DAY);
  return { flows, across: last - first + 1, all };
}
