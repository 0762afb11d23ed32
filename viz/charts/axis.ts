/** The axis that a measure is drawn on, by the rules of the page. */
import type { Line } from './path.ts';
import { extent } from './scale.ts';

/**
 * The kinds of scales that measures have: `signed` from -1 to 1, `share` of people or of what is
 * seen, `level` from 0 to 1, anything else an `amount`.
 */
export type Unit = 'signed' | 'share' | 'level' | 'amount';

/** Columns of frames, and the measures that are there without a word from the model. */
const UNITS = new Map<string, Unit>([
  ['attitude', 'signed'],
  ['stance', 'signed'],
  ['tension', 'level'],
  ...['belief', 'reached', 'misperception', 'reach', 'linguistic-reach', 'awareness'].map(
    (name) => [name, 'share'] as const,
  ),
]);

/** Levels that are read as shares: how far beliefs are from the facts, how many would believe. */
const AS_SHARES: ReadonlySet<string> = new Set(['misperception', 'trust', 'credibility']);

/** Takes the units in which the model declares its measures, by their names. */
export function learnUnits(declared: readonly (readonly [name: string, unit: string])[]): void {
  for (const [name, unit] of declared) {
    if (unit === '-1 to 1') UNITS.set(name, 'signed');
    else if (unit === 'share' || AS_SHARES.has(name)) UNITS.set(name, 'share');
    else UNITS.set(name, unit === '0 to 1' ? 'level' : 'amount');
  }
}

/** The name of a measure without what it is of. */
export const baseOf = (metric: string): string => metric.split(':')[0] as string;

export const unitOf = (metric: string): Unit => UNITS.get(baseOf(metric)) ?? 'amount';

/** How far a set of lines moves, and where its axis begins and ends. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly grid: readonly number[];
  /** The lines move so little that their change since the start is shown. */
  readonly change: boolean;
}

/** The axis of a measure: fixed for attitudes, from 0 for shares and amounts. */
export function axisOf(unit: Unit, lines: readonly Line[]): Axis {
  const spans = lines.map((line) => extent(line.values) ?? [0, 0]);
  const moved = Math.max(0, ...spans.map(([low, high]) => high - low));
  const low = Math.min(0, ...spans.map(([from]) => from));
  const high = Math.max(0, ...spans.map(([, to]) => to));
  if (unit === 'signed') {
    const most = Math.max(-low, high) > 0.7 ? 1 : 0.7;
    if (moved >= most * 0.2) return { domain: [-most, most], grid: [-0.5, 0, 0.5], change: false };
    return changeAxis(lines);
  }
  const top = roof(high);
  if (low < 0) {
    // A dip that hardly shows gets room, and no line of its own.
    if (-low < high / 10) return { domain: [low, top], grid: [0, top / 2, top], change: false };
    const bottom = -roof(-low);
    const grid = [bottom, 0, ...(high > 0 ? [top] : [])];
    return { domain: [bottom, high > 0 ? top : 0], grid, change: false };
  }
  if (unit !== 'amount' && top <= 1 && moved < top / 10 && moved > 0) return changeAxis(lines);
  return { domain: [0, top], grid: [0, top / 2, top], change: false };
}

/** The smallest of 1, 2 or 5 times a power of ten that is not below `value`. */
export function roof(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const lead = [1, 2, 5, 10].find((each) => each * power >= value * 0.999_999) ?? 10;
  return Number((lead * power).toPrecision(3));
}

function changeAxis(lines: readonly Line[]): Axis {
  let most = 0;
  for (const line of lines) {
    const start = line.values[0] ?? 0;
    const [low, high] = extent(line.values) ?? [start, start];
    most = Math.max(most, high - start, start - low);
  }
  const top = roof(most === 0 ? 0.01 : most);
  return { domain: [-top * 1.1, top * 1.1], grid: [-top, 0, top], change: true };
}

/** A line as its change since its first value. */
export function sinceStart(line: Line): Line {
  const start = line.values[0] ?? 0;
  return { ...line, values: Float64Array.from(line.values, (value) => value - start) };
}
