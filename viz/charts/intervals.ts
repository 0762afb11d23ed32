/**
 * Means with their intervals, group by group: for each group a row, in it a mark an arm, all on one
 * scale. Marks differ in place and shape as well as in colour.
 */
import { shapePath } from './marks.ts';
import { linear, type Range } from './scale.ts';
import { crisp, label, line, picture, tag } from './svg.ts';

export interface IntervalMark {
  readonly colour: string;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface IntervalRow {
  readonly name: string;
  /** Begins a new part of the list, under this heading. */
  readonly heading: string | null;
  readonly marks: readonly (IntervalMark | null)[];
}

export interface IntervalOptions {
  readonly width: number;
  readonly domain: Range;
  readonly grid: readonly number[];
  readonly write: (value: number) => string;
}

const NAMES = 210;
const MARK = 9;
const GAP = 8;
const HEADING = 22;
const FOOT = 22;
const SHAPES = ['disc', 'square', 'diamond', 'triangle', 'star', 'plus'] as const;

/** The mark of the arm at a place, around the origin: the same in every row and in the legend. */
export function armMark(place: number, colour: string): string {
  const shape = SHAPES[place % SHAPES.length] ?? 'disc';
  if (shape === 'disc') return tag('circle', { r: 3.2, fill: `var(--${colour})` });
  return tag('path', { d: shapePath(shape, 3.6), fill: `var(--${colour})` });
}

export function intervals(
  rows: readonly IntervalRow[],
  { width, domain, grid, write }: IntervalOptions,
  title: string,
): string {
  const x = linear(domain, [NAMES, width - 10]);
  const heightOf = ({ heading, marks }: IntervalRow): number =>
    (heading === null ? 0 : HEADING) + marks.length * MARK + GAP;
  const height = rows.reduce((sum, row) => sum + heightOf(row), 0) + FOOT;
  const parts: string[] = grid.map((value) => {
    const at = crisp(x(value));
    return (
      line(at, 0, at, height - FOOT, value === 0 ? 'axis' : 'grid') +
      label(at, height - 6, write(value), { class: 'note', anchor: 'middle' })
    );
  });
  let top = 0;
  for (const row of rows) {
    if (row.heading !== null) {
      parts.push(label(0, top + HEADING - 6, row.heading, { class: 'note' }));
      top += HEADING;
    }
    const middle = top + (row.marks.length * MARK) / 2;
    parts.push(label(8, middle + 4, row.name, { class: 'row' }));
    row.marks.forEach((mark, place) => {
      if (mark === null) return;
      const at = top + (place + 0.5) * MARK;
      const { colour, mean, low, high } = mark;
      if (low !== null && high !== null) {
        const ends = { x1: x(low), x2: x(high), y1: at, y2: at, stroke: `var(--${colour})` };
        parts.push(tag('line', { ...ends, class: 'span' }));
      }
      const where = { transform: `translate(${x(mean).toFixed(1)} ${at.toFixed(1)})` };
      parts.push(tag('g', where, armMark(place, colour)));
    });
    top += row.marks.length * MARK + GAP;
  }
  return picture({ width, height }, title, ...parts);
}
