/**
 * What happened: the injects of a run with their letters, and the largest swings of its measures.
 */

import type { Line } from '../charts/path.ts';
import { lastAt } from '../charts/scale.ts';
import type { Series } from './measures.ts';

/** A row of the table of events. */
export interface RunEvent {
  readonly tick: number;
  readonly hours: number;
  readonly what: string;
  readonly id: string;
  readonly actor: string;
  readonly detail: string;
  readonly cost: number;
}

/** An inject as it stands on every time axis; letters go by time: A to Z, then A2 and so on. */
export interface LetteredInject {
  readonly letter: string;
  readonly id: string;
  readonly hours: number;
  /** Equal to `hours` for a moment; infinite while it lasts beyond the run. */
  readonly end: number;
  readonly detail: string;
  readonly actor: string;
}

export function letterAt(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letter + String(Math.floor(place / 26) + 1);
}

/** Injects in order of time: those that happened, then those that are planned at a known hour. */
export function letterInjects(
  events: readonly RunEvent[],
  planned: readonly { readonly id: string; readonly at: number | null; readonly for: number }[],
  hours: number,
): LetteredInject[] {
  const found = new Map<string, Omit<LetteredInject, 'letter'>>();
  for (const { id, at, for: lasting } of planned) {
    if (at !== null && at <= hours) {
      found.set(id, { id, hours: at, end: Math.min(hours, at + lasting), detail: '', actor: '' });
    }
  }
  const ends = new Map<string, number>();
  for (const event of events) {
    if (event.what === 'inject') {
      const lasting = planned.find(({ id }) => id === event.id)?.for ?? 0;
      found.set(event.id, {
        id: event.id,
        hours: event.hours,
        end: Math.min(hours, event.hours + lasting),
        detail: event.detail,
        actor: event.actor,
      });
    } else if (event.what === 'inject-end') ends.set(event.id, event.hours);
  }
  return [...found.values()]
    .map((inject) => ({ ...inject, end: ends.get(inject.id) ?? inject.end }))
    .sort((a, b) => a.hours - b.hours || (a.id < b.id ? -1 : 1))
    .map((inject, place) => ({ ...inject, letter: letterAt(place) }));
}

/** A rise or fall of a measure within a day. */
export interface Swing {
  readonly series: Series;
  /** When the day ended. */
  readonly hours: number;
  readonly change: number;
}

const DAY = 24;

/** The value of a line `hours` after the start, or its first value before that. */
function held(line: Line, hours: number): number {
  return line.values[Math.max(0, lastAt(line.hours, hours))] as number;
}

/** The changes of a line over 24 hours, one entry a point. */
function dailyChanges(line: Line): Float64Array {
  return Float64Array.from(line.hours, (hours, i) =>
    hours < DAY
      ? (line.values[i] as number) - (line.values[0] as number)
      : (line.values[i] as number) - held(line, hours - DAY),
  );
}

/**
 * Whether half of a change is still there a day later, as far as the line goes, and was not there
 * a day before it began: a bump that comes and goes is neither a rise nor a fall.
 */
function lasts(line: Line, hours: number, change: number): boolean {
  const after = held(line, hours + DAY) - held(line, hours - DAY);
  const before = held(line, hours) - held(line, hours - 2 * DAY);
  return Math.min(after * Math.sign(change), before * Math.sign(change)) >= Math.abs(change) / 2;
}

/** Share of a swing by which it is said to be there. */
const THERE = 0.9;

/** The first point of the stretch before `i` at which nearly all of its change is there. */
function firstOf(changes: Float64Array, i: number): number {
  const change = changes[i] as number;
  let first = i;
  while (first > 0 && (changes[first - 1] as number) / change >= THERE) first -= 1;
  return first;
}

/** How much larger than a usual day a swing must be. */
const UNUSUAL = 3;

/** The change of a usual day: the median of their sizes. */
function usualChange(changes: Float64Array): number {
  const sizes = changes.map(Math.abs).sort();
  return sizes[sizes.length >> 1] ?? 0;
}

/**
 * The largest swings of a line, at most `most`, each a day away from the others, at least
 * `threshold`, clearly larger than the line moves on a usual day, and not undone within a day; in
 * order of size.
 */
export function swingsOf(series: Series, threshold: number, most: number): Swing[] {
  const changes = dailyChanges(series);
  const least = Math.max(threshold, UNUSUAL * usualChange(changes));
  const order = Array.from(changes.keys()).sort(
    (a, b) => Math.abs(changes[b] as number) - Math.abs(changes[a] as number) || a - b,
  );
  const found: Swing[] = [];
  for (const i of order) {
    const change = changes[i] as number;
    if (found.length === most || !(Math.abs(change) >= least)) break;
    const hours = series.hours[firstOf(changes, i)] as number;
    if (!lasts(series, hours, change)) continue;
    if (found.every((other) => Math.abs(other.hours - hours) >= DAY)) {
      found.push({ series, hours, change });
    }
  }
  return found;
}

/** Swings of many lines, the largest first. */
export function largestSwings(
  lines: readonly Series[],
  threshold: (series: Series) => number,
  most: number,
): Swing[] {
  return lines
    .flatMap((series) => swingsOf(series, threshold(series), most))
    .sort(
      (a, b) =>
        Math.abs(b.change) / threshold(b.series) - Math.abs(a.change) / threshold(a.series) ||
        a.hours - b.hours,
    )
    .slice(0, most);
}

/** The latest inject in the two days before a moment, whose letter a swing may name. */
export function injectBefore(
  injects: readonly LetteredInject[],
  hours: number,
  within = 2 * DAY,
): LetteredInject | null {
  return (
    injects.findLast((inject) => inject.hours <= hours && inject.hours > hours - within) ?? null
  );
}
