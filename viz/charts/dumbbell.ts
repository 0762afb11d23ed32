/**
 * Two values a row on one scale: a ring for the first run, a disc for the second, and what lies
 * between.
 */
import { linear, type Range } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface DumbbellRow {
  readonly name: string;
  readonly first: number;
  readonly second: number;
  /** The difference as it is written. */
  readonly text: string;
  readonly strong: boolean;
}

export interface DumbbellOptions {
  readonly width: number;
  readonly domain: Range;
  readonly grid: readonly number[];
  readonly write: (value: number) => string;
  /** Tones of the two runs. */
  readonly tones: readonly [number, number];
}

const ROW = 22;
const NAMES = 96;
const FIGURES = 62;
const FOOT = 20;

export const dumbbellHeight = (rows: number): number => rows * ROW + FOOT;

export function dumbbell(rows: readonly DumbbellRow[], options: DumbbellOptions): string {
  const right = options.width - FIGURES;
  const x = linear(options.domain, [NAMES + 8, right - 8]);
  const bottom = rows.length * ROW;
  const parts: string[] = [];
  for (const value of options.grid) {
    const at = crisp(x(value));
    parts.push(line(at, 0, at, bottom, value === 0 ? 'axis' : 'grid'));
    parts.push(label(at, bottom + 15, options.write(value), { class: 'note', anchor: 'middle' }));
  }
  rows.forEach(({ name, first, second, text, strong }, row) => {
    const y = (row + 0.5) * ROW;
    parts.push(label(0, y + 4.5, name, {}));
    parts.push(line(x(first), y, x(second), y, 'tie'));
    const [a, b] = options.tones;
    parts.push(tag('circle', { cx: x(first), cy: y, r: 4.4, class: `ring-of strategy-${a}` }));
    parts.push(tag('circle', { cx: x(second), cy: y, r: 4.2, class: `disc-of strategy-${b}` }));
    parts.push(label(options.width, y + 4.5, text, { class: strong ? 'name' : '', anchor: 'end' }));
  });
  return parts.join('');
}
