/** Groups of people by which what changes about them can be looked at over time. */
import type { Line } from '../charts/path.ts';
import { lastAt } from '../charts/scale.ts';
import type { Frames } from '../run/frames.ts';
import { CITIZEN, type People } from '../run/people.ts';

export const GROUPINGS = ['country', 'language', 'home', 'literacy'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The group of every account, -1 for none, and what the groups are. */
export interface Grouped {
  readonly of: Int16Array;
  readonly names: readonly string[];
}

/** Words for the groups that have no name in the scenario. */
export interface GroupWords {
  readonly country: (id: string) => string;
  readonly language: (code: string) => string;
  readonly atHome: string;
  readonly abroad: string;
  readonly thirds: readonly [string, string, string];
}

/** Groups people; `literacy` is by account and asked for by that grouping alone. */
export function groupPeople(
  people: People,
  grouping: Grouping,
  literacy: ArrayLike<number> | null,
  words: GroupWords,
): Grouped {
  const of = new Int16Array(people.count).fill(-1);
  const isPerson = (row: number): boolean => people.kind[row] === CITIZEN;
  const rows = Array.from(of.keys()).filter(isPerson);
  const assign = (groupOf: (row: number) => number): void => {
    for (const row of rows) of[row] = groupOf(row);
  };
  switch (grouping) {
    case 'country':
      assign((row) => people.country[row] as number);
      return { of, names: people.countries.map(words.country) };
    case 'language': {
      const codes = [...new Set(rows.map((row) => people.language[row] as string))].sort();
      assign((row) => codes.indexOf(people.language[row] as string));
      return { of, names: codes.map(words.language) };
    }
    case 'home':
      assign((row) => (people.origin[row] === people.country[row] ? 0 : 1));
      return { of, names: [words.atHome, words.abroad] };
    case 'literacy': {
      const sorted = Float64Array.from(rows, (row) => literacy?.[row] ?? 0).sort();
      const cuts = [1, 2].map((third) => sorted[Math.floor((third * sorted.length) / 3)] ?? 0);
      assign((row) => lastAt(cuts, literacy?.[row] ?? 0) + 1);
      return { of, names: words.thirds };
    }
  }
}

/**
 * The mean of a column of frames over each group, at some frames; NaN for a group without people.
 */
export async function groupLines(
  frames: Frames,
  column: string,
  grouped: Grouped,
  picked: readonly number[],
  tickHours: number,
): Promise<Line[]> {
  const step = frames.columns.find(({ name }) => name === column)?.step ?? 1;
  const counts = new Float64Array(grouped.names.length);
  for (const group of grouped.of) if (group >= 0) counts[group] = (counts[group] as number) + 1;
  const means: Float64Array[] = [];
  for (const frame of picked) {
    const values = await frames.read(frame, column);
    const sums = new Float64Array(grouped.names.length);
    grouped.of.forEach((group, row) => {
      if (group >= 0) sums[group] = (sums[group] as number) + (values[row] as number);
    });
    means.push(sums.map((sum, group) => (sum / (counts[group] as number)) * step));
  }
  const hours = picked.map((frame) => frames.tickOf(frame) * tickHours);
  return grouped.names.map((name, group) => ({
    name,
    hours,
    values: means.map((each) => each[group] as number),
  }));
}

/** At most `most` frames, evenly, the last one among them. */
export function evenFrames(count: number, most: number): number[] {
  const last = count - 1;
  const stride = Math.max(1, Math.ceil(last / Math.max(1, most - 1)));
  const picked: number[] = [];
  for (let frame = 0; frame < last; frame += stride) picked.push(frame);
  if (last >= 0) picked.push(last);
  return picked;
}
