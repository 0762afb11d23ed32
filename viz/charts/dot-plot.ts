/**
 * Every pair as a dot, stacked where they fall together, above the interval of their mean. A dot is
 * hollow where the sign turns against the arm. One row an arm, all on one scale.
 */
import { linear, type Range } from './scale.ts';
import { crisp, label, line, picture, tag } from './svg.ts';

export interface DotRow {
  readonly name: string;
  /** Token of the strategy's colour. */
  readonly colour: string;
  readonly values: readonly number[];
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

export interface DotPlotOptions {
  readonly width: number;
  readonly domain: Range;
  readonly grid: readonly number[];
  readonly write: (value: number) => string;
  /** Which values are drawn hollow. */
  readonly isHollow: (value: number) => boolean;
}

const RADIUS = 2.2;
const STEP = 2 * RADIUS + 0.6;
const NAME_ROOM = 18;
const INTERVAL_ROOM = 14;
const MOST_HIGH = 12;
const FOOT = 22;
/** Room for half a figure of the scale. */
const SIDE = 26;

/** Columns of dots: the centre of each and the values in it, in the order given. */
function stacks(values: readonly number[], x: (value: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const value of values) {
    const column = Math.round(x(value) / STEP);
    found.set(column, [...(found.get(column) ?? []), value]);
  }
  return found;
}

/** Dots lie closer where a stack would be too high. */
const stepOf = (tallest: number): number => Math.min(STEP, (MOST_HIGH * STEP) / tallest);

export function dotPlot(rows: readonly DotRow[], options: DotPlotOptions, title: string): string {
  const { width, domain, grid, write, isHollow } = options;
  const x = linear(domain, [SIDE, width - SIDE]);
  const columns = rows.map(({ values }) => stacks(values, x));
  const tallest = Math.max(
    1,
    ...columns.flatMap((own) => [...own.values()].map(({ length }) => length)),
  );
  const step = stepOf(tallest);
  const rowHeight = NAME_ROOM + Math.min(tallest * step, MOST_HIGH * STEP) + INTERVAL_ROOM;
  const height = rows.length * rowHeight + FOOT;
  const parts: string[] = [];
  for (const value of grid) {
    const at = crisp(x(value));
    parts.push(line(at, 4, at, height - FOOT, value === 0 ? 'axis' : 'grid'));
    parts.push(label(at, height - 6, write(value), { class: 'note', anchor: 'middle' }));
  }
  rows.forEach(({ name, colour, mean, low, high }, row) => {
    const base = (row + 1) * rowHeight - INTERVAL_ROOM;
    parts.push(label(width, base - rowHeight + INTERVAL_ROOM + 12, name, NAME));
    for (const [column, values] of columns[row] ?? []) {
      // The hollow ones below, so that a stack shows how many turned.
      const ordered = [...values].sort(
        (a, b) => Number(isHollow(b)) - Number(isHollow(a)) || a - b,
      );
      ordered.forEach((value, n) => {
        const at = { cx: column * STEP, cy: base - RADIUS - 1 - n * step, r: RADIUS };
        const paint = isHollow(value)
          ? { class: 'hollow', stroke: `var(--${colour})` }
          : { fill: `var(--${colour})` };
        parts.push(tag('circle', { ...at, ...paint }));
      });
    }
    const under = base + 6;
    if (low !== null && high !== null) parts.push(line(x(low), under, x(high), under, 'interval'));
    parts.push(tag('circle', { cx: x(mean), cy: under, r: 3.6, class: 'mean' }));
  });
  return picture({ width, height }, title, ...parts);
}

const NAME = { class: 'name', anchor: 'end' } as const;
