/** Tension between states, pair by pair, from the table of measures. */
import type { Line } from '../charts/path.ts';
import { valueAt } from '../charts/path.ts';
import type { Measures } from '../run/measures.ts';

export interface TensePair {
  readonly a: string;
  readonly b: string;
  /** Mean of the two governments' tension toward each other, 0 to 1. */
  readonly now: number;
  /** Change within seven days, or since the start before that. */
  readonly change: number;
  readonly line: Line;
}

const WEEK = 168;

/** Tension of `of` toward the other, where it was measured. */
const toward = (measures: Measures, of: string, other: string): Line | null =>
  measures.find(`tension:${other}`, of);

/** The mean of two lines that were measured at the same hours; one alone where the other is not. */
function meanLine(one: Line | null, two: Line | null, name: string): Line | null {
  if (one === null || two === null) return one ?? two;
  const values = Float64Array.from(
    { length: Math.min(one.values.length, two.values.length) },
    (_, i) => ((one.values[i] as number) + (two.values[i] as number)) / 2,
  );
  return { name, hours: one.hours, values };
}

/** Every pair of countries whose tension was measured. */
export function tenseLines(
  measures: Measures,
  countries: readonly string[],
): { readonly a: string; readonly b: string; readonly line: Line }[] {
  const found: { a: string; b: string; line: Line }[] = [];
  countries.forEach((a, i) => {
    for (const b of countries.slice(i + 1)) {
      const line = meanLine(toward(measures, a, b), toward(measures, b, a), `${a} ${b}`);
      if (line !== null) found.push({ a, b, line });
    }
  });
  return found;
}

/** The pairs at a moment, the tensest first. */
export function tensePairs(lines: ReturnType<typeof tenseLines>, hours: number): TensePair[] {
  return lines
    .map(({ a, b, line }) => {
      const now = valueAt(line, hours);
      const before = hours >= WEEK ? valueAt(line, hours - WEEK) : (line.values[0] as number);
      return { a, b, now, change: now - before, line };
    })
    .filter(({ now }) => Number.isFinite(now))
    .sort((one, two) => two.now - one.now || (one.line.name < two.line.name ? -1 : 1));
}
