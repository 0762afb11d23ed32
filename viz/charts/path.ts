/** Lines as SVG path data, with no more points than the screen can show. */

import { lastAt, type Scale } from './scale.ts';
import { place, tag } from './svg.ts';

/** A measure over time: `values[i]` holds from `hours[i]` on; hours ascend. */
export interface Line {
  readonly name: string;
  readonly hours: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/**
 * Joins the points of a line. In each column of one pixel only the first, the lowest, the highest
 * and the last point are kept, which looks the same; a missing value (NaN) breaks the line.
 */
export function linePath(line: Line, x: Scale, y: Scale): string {
  const points: string[] = [];
  let pen = 'M';
  let column = Number.NaN;
  let first = 0;
  let last = 0;
  let low = 0;
  let high = 0;
  const put = (i: number): void => {
    points.push(`${pen}${place(x(line.hours[i] as number))} ${place(y(line.values[i] as number))}`);
    pen = 'L';
  };
  const close = (): void => {
    if (Number.isNaN(column)) return;
    const kept = [...new Set([first, low, high, last])].sort((a, b) => a - b);
    for (const i of kept) put(i);
    column = Number.NaN;
  };
  for (let i = 0; i < line.hours.length; i++) {
    const value = line.values[i] as number;
    if (!Number.isFinite(value)) {
      close();
      pen = 'M';
      continue;
    }
    const here = Math.floor(x(line.hours[i] as number));
    if (here !== column) {
      close();
      column = here;
      first = low = high = i;
    }
    if (value < (line.values[low] as number)) low = i;
    if (value > (line.values[high] as number)) high = i;
    last = i;
  }
  close();
  return points.join('');
}

/** The value of a line at a moment: that of the last point not after it, NaN before the first. */
export function valueAt(line: Line, hours: number): number {
  const i = lastAt(line.hours, hours);
  return i < 0 ? Number.NaN : (line.values[i] as number);
}

/** Two windows on the same marks: what lies before the cursor and what lies after it. */
export function timeClips(
  id: string,
  cursor: number,
  x: number,
  width: number,
  height: number,
): string {
  const past = Math.max(0, Math.min(width, cursor - x));
  return tag(
    'defs',
    {},
    tag(
      'clipPath',
      { id: `${id}-past` },
      tag('rect', { x, y: -2, width: past, height: height + 4 }),
    ),
    tag(
      'clipPath',
      { id: `${id}-next` },
      tag('rect', { x: x + past, y: -2, width: Math.max(0, width - past), height: height + 4 }),
    ),
  );
}
