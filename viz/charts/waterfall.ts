/**
 * The terms of a decision: a row a term, each bar beginning where the one above ended, tied to it
 * by a hairline, the total at the end, in the engine's own unit.
 */
import { extent, linear } from './scale.ts';
import { label, line, picture, tag } from './svg.ts';

export interface WaterfallTerm {
  readonly name: string;
  readonly value: number;
}

export interface WaterfallOptions {
  readonly width: number;
  readonly names: number;
  readonly write: (value: number) => string;
  readonly total: { readonly name: string; readonly text: string };
}

const ROW = 23;
/** Room for the figure at the end of a bar. */
const FIGURE = 52;
/** Mean width of a letter of 12 px. */
const LETTER = 6;

export function waterfall(
  terms: readonly WaterfallTerm[],
  options: WaterfallOptions,
  title: string,
): string {
  const running: number[] = [0];
  for (const term of terms) running.push((running.at(-1) as number) + term.value);
  const domain = extent(running) ?? [0, 1];
  const start = options.names + 12;
  const x = linear(domain[0] === domain[1] ? [0, 1] : domain, [
    start,
    Math.max(start + 20, options.width - FIGURE),
  ]);
  const height = (terms.length + 1) * ROW + 4;
  const parts = [line(x(0), 0, x(0), height, 'axis')];
  terms.forEach(({ name, value }, row) => {
    const y = row * ROW + 4;
    const from = x(running[row] as number);
    const to = x(running[row + 1] as number);
    parts.push(
      label(options.names, y + 12, name, { class: 'term', anchor: 'end' }),
      tag('rect', {
        x: Math.min(from, to),
        y,
        width: Math.max(1, Math.abs(to - from)),
        height: 14,
        class: value < 0 ? 'minus' : 'plus',
      }),
      line(to, y, to, y + ROW + 14, 'tie'),
      label(Math.max(from, to) + 5, y + 12, options.write(value), { class: 'figure' }),
    );
  });
  const y = terms.length * ROW + 4;
  const end = x(running.at(-1) as number);
  const right = end + 6 + options.total.text.length * LETTER < options.width;
  parts.push(
    label(options.names, y + 12, options.total.name, { class: 'term sum', anchor: 'end' }),
    tag('rect', { x: end - 1.5, y, width: 3, height: 14, class: 'plus' }),
    label(end + (right ? 6 : -6), y + 12, options.total.text, {
      class: 'figure sum halo',
      anchor: right ? 'start' : 'end',
    }),
  );
  return picture({ width: options.width, height }, title, ...parts);
}

/**
 * The terms of a score as one stacked bar: what raises it to the right, what lowers it to the left.
 */
export function stackedTerms(
  terms: readonly WaterfallTerm[],
  options: {
    width: number;
    domain: readonly [number, number];
    text: string;
    colour: (name: string) => string;
  },
  title: string,
): string {
  const x = linear(options.domain, [1, options.width - FIGURE]);
  let up = 0;
  let down = 0;
  const parts: string[] = [];
  for (const { name, value } of terms) {
    if (value === 0) continue;
    const from = value < 0 ? down + value : up;
    if (value < 0) down += value;
    else up += value;
    const left = x(from);
    parts.push(
      tag('rect', {
        x: left,
        y: 4,
        width: Math.max(0.5, x(from + Math.abs(value)) - left - 1),
        height: 13,
        class: `t ${options.colour(name)}`,
      }),
    );
  }
  parts.push(label(x(up) + 6, 15, options.text, { class: 'figure' }));
  return picture({ width: options.width, height: 21 }, title, ...parts);
}

/** One signed amount from a zero line in the middle of its column. */
export function signedBar(
  value: number,
  options: { width: number; most: number; text: string; side: 'true' | 'false' },
  title: string,
): string {
  const middle = options.width * 0.48;
  const scale = linear([0, options.most || 1], [0, options.width * 0.48 - FIGURE]);
  const length = Math.max(0.5, scale(Math.abs(value)));
  const left = value < 0 ? middle - length : middle;
  return picture(
    { width: options.width, height: 21 },
    title,
    line(middle, 0, middle, 21, 'axis'),
    tag('rect', { x: left, y: 4, width: length, height: 13, class: options.side }),
    label(value < 0 ? left - 5 : left + length + 5, 15, options.text, {
      class: 'figure',
      anchor: value < 0 ? 'end' : 'start',
    }),
  );
}
