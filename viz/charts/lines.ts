/** Several lines on one clock, each named at its end; names are moved apart and tied back. */
import { apart } from './apart.ts';
import type { Axis } from './axis.ts';
import { type Line, linePath, timeClips, valueAt } from './path.ts';
import { linear, spaced } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface LinesOptions {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly hours: number;
  readonly axis: Axis;
  readonly write: (value: number) => string;
  readonly ends: readonly [string, string];
  readonly letters: readonly { readonly letter: string; readonly hours: number }[];
  /** Room for the names to the right. */
  readonly names: number;
  readonly future: boolean;
}

const TOP = 16;
const FOOT = 18;
const LEFT = 46;
const APART = 15;
const LETTER = 6;

function frame(options: LinesOptions) {
  const right = Math.max(LEFT + 40, options.width - options.names);
  const bottom = options.height - FOOT;
  return {
    right,
    bottom,
    x: linear([0, options.hours], [LEFT, right]),
    y: linear(options.axis.domain, [bottom - 2, TOP + 2]),
  };
}

export function linesGround(lines: readonly Line[], options: LinesOptions): string {
  const { right, bottom, x, y } = frame(options);
  const parts: string[] = [];
  for (const value of options.axis.grid) {
    const at = crisp(y(value));
    parts.push(line(LEFT, at, right, at, value === 0 ? 'axis' : 'grid'));
    parts.push(label(LEFT - 6, at + 4, options.write(value), { class: 'note', anchor: 'end' }));
  }
  for (const { hours } of options.letters) {
    const at = crisp(x(hours));
    parts.push(line(at, TOP, at, bottom, 'inject'));
  }
  for (const { letter, hours } of spaced(options.letters, x)) {
    parts.push(label(x(hours), TOP - 4, letter, { class: 'note', anchor: 'middle' }));
  }
  const [first, last] = options.ends;
  parts.push(label(LEFT, options.height - 3, first, { class: 'note' }));
  parts.push(label(right, options.height - 3, last, { class: 'note', anchor: 'end' }));
  for (const own of lines) {
    const d = linePath(own, x, y);
    if (options.future) {
      parts.push(tag('path', { d, class: 'next', 'clip-path': `url(#${options.id}-next)` }));
    }
    parts.push(tag('path', { d, class: 'one-of', 'clip-path': `url(#${options.id}-past)` }));
  }
  return parts.join('');
}

/** The windows, the cursor, and the names beside the values at the cursor. */
export function linesCursor(
  lines: readonly Line[],
  options: LinesOptions,
  hours: number,
  say: (line: Line, value: number) => string,
): string {
  const { right, bottom, x, y } = frame(options);
  const at = Math.min(right, Math.max(LEFT, x(hours)));
  const parts = [
    timeClips(options.id, at, LEFT, right - LEFT, bottom),
    line(at, TOP, at, bottom, 'cursor'),
  ];
  const known = lines
    .map((own) => ({ own, value: valueAt(own, hours) }))
    .filter(({ value }) => Number.isFinite(value));
  const heights = known.map(({ value }) => y(value) + 4);
  const places = apart(heights, APART, [TOP, bottom]);
  known.forEach(({ own, value }, place) => {
    const words = say(own, value);
    const room = Math.floor((options.names - 14) / LETTER);
    const shown = words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words;
    const top = places[place] as number;
    parts.push(tag('circle', { cx: at, cy: y(value), r: 2.6, class: 'dot' }));
    parts.push(line(right + 2, y(value), right + 8, top - 4, 'tie'));
    parts.push(label(right + 11, top, shown, { class: 'line-name' }));
  });
  return parts.join('');
}
