/** The stretch of time that the lanes show: all of the run, or a part that the reader marked. */
import type { Range } from './charts/scale.ts';

/** Shorter than this many frames a stretch is a click. */
const LEAST_FRAMES = 2;

/**
 * The stretch that is shown when the cursor stands at `hours`: the one chosen, or, where the cursor
 * has left it, the stretch of the same length, turned over like a page, that holds the cursor.
 */
export function shownStretch(chosen: Range | null, hours: number, end: number): Range {
  if (chosen === null) return [0, end];
  const [from, to] = chosen;
  const length = to - from;
  const pages = hours < from || hours > to ? Math.floor((hours - from) / length) : 0;
  const start = Math.max(0, Math.min(end - length, from + pages * length));
  return [start, start + length];
}

/**
 * A stretch marked between two moments, inside the run; null where it is no longer than a click.
 */
export function markedStretch(a: number, b: number, frameHours: number, end: number): Range | null {
  const from = Math.max(0, Math.min(a, b));
  const to = Math.min(end, Math.max(a, b));
  return to - from < LEAST_FRAMES * frameHours ? null : [from, to];
}

/** Half (`factor` 0.5) or twice (2) of what is shown, round the cursor; null is the whole run. */
export function zoomedStretch(
  shown: Range,
  factor: number,
  hours: number,
  frameHours: number,
  end: number,
): Range | null {
  const [from, to] = shown;
  const length = Math.max((to - from) * factor, 12 * frameHours);
  if (length >= end) return null;
  // The cursor stays where it is on the screen.
  const share = (hours - from) / (to - from);
  const start = Math.max(0, Math.min(end - length, hours - share * length));
  return [start, start + length];
}
