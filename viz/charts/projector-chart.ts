/** One line on a wall: lines of 5 px, rules of 2 px, text of 32 px, three labels on each axis. */
import type { Axis } from './axis.ts';
import { type Line, linePath, valueAt } from './path.ts';
import { linear } from './scale.ts';
import { label, line, picture, tag } from './svg.ts';

export interface ProjectorOptions {
  /** 1 at a width of 1920 px. */
  readonly scale: number;
  /** Pixels of the wall that the chart may take. */
  readonly width: number;
  readonly height: number;
  readonly hours: number;
  readonly axis: Axis;
  readonly letters: readonly { readonly letter: string; readonly hours: number }[];
  readonly write: (value: number) => string;
  readonly ends: readonly [string, string];
}

export function projectorChart(
  own: Line,
  options: ProjectorOptions,
  cursor: number,
  title: string,
): string {
  const { scale, axis } = options;
  const { width, height } = options;
  const left = 170 * scale;
  const bottom = height - 60 * scale;
  const x = linear([0, options.hours], [left, width - 40 * scale]);
  const y = linear(axis.domain, [bottom, 50 * scale]);
  const known: Line = {
    name: own.name,
    hours: Array.prototype.filter.call(own.hours, (hours: number) => hours <= cursor),
    values: own.values,
  };
  const parts: string[] = [];
  const grid = axis.grid.length > 3 ? [axis.grid[0], 0, axis.grid.at(-1)] : axis.grid;
  for (const value of grid) {
    if (value === undefined) continue;
    parts.push(
      line(left, y(value), width, y(value), value === 0 ? 'axis' : 'grid'),
      label(left - 16 * scale, y(value) + 11 * scale, options.write(value), { anchor: 'end' }),
    );
  }
  for (const { letter, hours } of options.letters) {
    if (hours > cursor) continue;
    parts.push(
      line(x(hours), 44 * scale, x(hours), bottom, 'inject'),
      label(x(hours), 32 * scale, letter, { anchor: 'middle' }),
    );
  }
  const [first, last] = options.ends;
  parts.push(
    label(left, height - 8 * scale, first, {}),
    label(x(options.hours), height - 8 * scale, last, { anchor: 'middle' }),
    tag('path', { d: linePath(known, x, y), class: 'own' }),
  );
  const value = valueAt(own, cursor);
  if (Number.isFinite(value)) {
    parts.push(tag('circle', { cx: x(cursor), cy: y(value), r: 11 * scale, class: 'dot' }));
  }
  return picture({ width, height }, title, ...parts);
}
