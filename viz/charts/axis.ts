/** The axis that a measure is drawn on, by the rules of the page. */
import type { Line } from './path.ts';
import { extent } from './scale.ts';

/** The kinds of scales that measures have. */
export type Unit = 'signed' | 'share' | 'amount';

const SIGNED = ['attitude', 'stance'];
const SHARES = [
  'misperception',
  'reach',
  'linguistic-reach',
  'belief',
  'awareness',
  'trust',
  'credibility',
  'approval',
  'falsehood-exposure',
  'connected-share',
  'voice-share',
];

/** The name of a measure without what it is of. */
export const baseOf = (metric: string): string => metric.split(':')[0] as string;

export function unitOf(metric: string): Unit {
  const base = baseOf(metric);
  if (SIGNED.includes(base)) return 'signed';
  return SHARES.includes(base) ? 'share' : 'amount';
}

/** How far a set of lines moves, and where its axis begins and ends. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly grid: readonly number[];
  /** The lines move so little that their change since the start is shown. */
  readonly change: boolean;
}

/** The axis that PAGE rules for a measure: fixed for attitudes, from 0 for shares. */
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
  if (unit === 'share' && top <= 1 && moved < top / 10 && moved > 0) return changeAxis(lines);
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
