/**
 * Lines over time with a band around each, named at their ends; names are moved apart and tied back
 * by a hairline. The baseline is dashed.
 */
import { apart } from './apart.ts';
import { linePath } from './path.ts';
import { linear, type Range, type Scale } from './scale.ts';
import { crisp, escaped, label, line, picture, place, tag } from './svg.ts';

export interface BandLine {
  readonly name: string;
  readonly colour: string;
  readonly dashed: boolean;
  readonly hours: readonly number[];
  /** NaN where there is none. */
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface BandOptions {
  readonly width: number;
  readonly height: number;
  readonly hours: number;
  readonly domain: Range;
  readonly grid: readonly number[];
  readonly write: (value: number) => string;
  /** Places on the axis of time, in hours, with what is written there. */
  readonly days: readonly { readonly hours: number; readonly text: string }[];
  readonly letters: readonly { readonly letter: string; readonly hours: number }[];
}

const LEFT = 44;
/** Room beside the lines for their names, by the longest of them. */
const MOST_NAMES = 0.46;
const LETTER = 6.2;
const TIE = 18;
const HEAD = 18;
const FOOT = 22;
const NAME_STEP = 15;

/** The area between two lines, as path data; broken where either is missing. */
function area({ hours, low, high }: BandLine, x: Scale, y: Scale): string {
  const parts: string[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 1) {
      const there = run.map((n) => `${place(x(hours[n] ?? 0))} ${place(y(high[n] ?? 0))}`);
      const back = [...run]
        .reverse()
        .map((n) => `${place(x(hours[n] ?? 0))} ${place(y(low[n] ?? 0))}`);
      parts.push(`M${[...there, ...back].join('L')}Z`);
    }
    run = [];
  };
  hours.forEach((_, n) => {
    if (Number.isFinite(low[n]) && Number.isFinite(high[n])) run.push(n);
    else close();
  });
  close();
  return parts.join('');
}

export function bands(lines: readonly BandLine[], options: BandOptions, title: string): string {
  const { width, height } = options;
  const longest = Math.max(0, ...lines.map(({ name }) => name.length));
  const right = width - Math.min(width * MOST_NAMES, TIE + longest * LETTER);
  const bottom = height - FOOT;
  const x = linear([0, options.hours], [LEFT, right]);
  const y = linear(options.domain, [bottom, HEAD]);
  const parts: string[] = [];
  for (const value of options.grid) {
    const at = crisp(y(value));
    parts.push(line(LEFT, at, right, at, value === 0 ? 'axis' : 'grid'));
    parts.push(label(LEFT - 6, at + 4, options.write(value), { class: 'note', anchor: 'end' }));
  }
  for (const { hours, text } of options.days) {
    parts.push(label(x(hours), height - 6, text, { class: 'note', anchor: 'middle' }));
  }
  for (const { letter, hours } of options.letters) {
    const at = crisp(x(hours));
    parts.push(line(at, HEAD, at, bottom, 'inject'));
    parts.push(label(at, HEAD - 5, letter, { class: 'note', anchor: 'middle' }));
  }
  for (const own of lines) {
    parts.push(tag('path', { d: area(own, x, y), class: 'band', fill: `var(--${own.colour})` }));
  }
  for (const own of lines) {
    const path = linePath({ name: own.name, hours: own.hours, values: own.mean }, x, y);
    const dash = own.dashed ? '5 3' : undefined;
    const stroke = `var(--${own.colour})`;
    parts.push(tag('path', { d: path, class: 'course', stroke, 'stroke-dasharray': dash }));
  }
  const ends = lines.map(({ mean }) => y(mean.findLast(Number.isFinite) ?? Number.NaN));
  const named = lines.flatMap((own, n) =>
    Number.isFinite(ends[n]) ? [{ own, end: ends[n] ?? 0 }] : [],
  );
  const placed = apart(
    named.map(({ end }) => end),
    NAME_STEP,
    [HEAD, bottom],
  );
  named.forEach(({ own, end }, n) => {
    const at = placed[n] ?? end;
    parts.push(line(right + 1, end, right + 12, at, 'tie'));
    const attributes = { x: right + 15, y: at + 4, class: 'name', fill: `var(--${own.colour})` };
    parts.push(tag('text', attributes, escaped(own.name)));
  });
  return picture({ width, height }, title, ...parts);
}
