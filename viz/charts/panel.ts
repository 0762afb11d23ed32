/**
 * One small panel of a set on a shared scale: its own line in ink, the others behind it in grey,
 * injects as lettered dotted lines, solid before the cursor and dotted after it.
 *
 * It comes in two layers, so that a page that plays redraws the thin one alone.
 */
import { type Line, linePath, timeClips, valueAt } from './path.ts';
import { linear, type Range, spaced } from './scale.ts';
import { crisp, label, line, picture, tag } from './svg.ts';

export interface Letter {
  readonly letter: string;
  readonly hours: number;
}

export interface PanelData {
  readonly own: Line;
  readonly others: readonly Line[];
  readonly letters: readonly Letter[];
}

export interface PanelOptions {
  /** Unique in the document; the windows before and after the cursor are named by it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Hours at the right end. */
  readonly hours: number;
  readonly domain: Range;
  /** Values with a line; the one at 0 is drawn as the axis. */
  readonly grid: readonly number[];
  readonly write: (value: number) => string;
  /** Values are written beside the lines. */
  readonly scaleShown: boolean;
  /** Written under the ends: `day 0` and the last day. */
  readonly ends: readonly [string, string] | null;
  readonly lettersShown: boolean;
  /** Whether what comes after the cursor is known and may be shown. */
  readonly future: boolean;
  /** Colour of the mark at the cursor. */
  readonly colour: (value: number) => string;
}

/** Room to the right of the lines for the values of the scale. */
const SCALE_WIDTH = 44;
const FOOT = 18;

function frame(options: PanelOptions) {
  const width = Math.max(40, options.width - SCALE_WIDTH);
  const height = options.height - FOOT;
  return {
    width,
    height,
    x: linear([0, options.hours], [0, width]),
    y: linear(options.domain, [height - 2, 4]),
  };
}

/** What does not move with the cursor. */
export function panelGround(data: PanelData, options: PanelOptions): string {
  const { width, height, x, y } = frame(options);
  const parts: string[] = [];
  for (const value of options.grid) {
    const at = crisp(y(value));
    parts.push(line(0, at, width, at, value === 0 ? 'axis' : 'grid'));
    if (options.scaleShown) {
      parts.push(label(width + 6, at + 4, options.write(value), { class: 'note' }));
    }
  }
  for (const other of data.others) {
    const clip = options.future ? {} : { 'clip-path': `url(#${options.id}-past)` };
    parts.push(tag('path', { d: linePath(other, x, y), class: 'behind', ...clip }));
  }
  for (const { hours } of data.letters) {
    const at = crisp(x(hours));
    parts.push(line(at, 2, at, height, 'inject'));
  }
  for (const { letter, hours } of options.lettersShown ? spaced(data.letters, x) : []) {
    parts.push(label(x(hours), height + 13, letter, { class: 'note', anchor: 'middle' }));
  }
  if (options.ends !== null) {
    const [first, last] = options.ends;
    parts.push(label(0, height + 14, first, { class: 'note' }));
    parts.push(label(width, height + 14, last, { class: 'note', anchor: 'end' }));
  }
  const path = linePath(data.own, x, y);
  if (options.future) {
    parts.push(tag('path', { d: path, class: 'next', 'clip-path': `url(#${options.id}-next)` }));
  }
  parts.push(tag('path', { d: path, class: 'own', 'clip-path': `url(#${options.id}-past)` }));
  return parts.join('');
}

/** What moves with the cursor: the two windows, the cursor and the mark on the line. */
export function panelCursor(data: PanelData, options: PanelOptions, hours: number): string {
  const { width, height, x, y } = frame(options);
  const at = Math.min(width, Math.max(0, x(hours)));
  const value = valueAt(data.own, hours);
  const parts = [timeClips(options.id, at, 0, width, height)];
  parts.push(line(at, 0, at, height, 'cursor'));
  if (Number.isFinite(value)) {
    const inside = Math.min(height, Math.max(0, y(value)));
    parts.push(
      tag('circle', { cx: at, cy: inside, r: 3.6, class: 'dot', fill: options.colour(value) }),
    );
  }
  return parts.join('');
}

/** The whole panel as a picture of its own, for the report and for saving. */
export function panel(
  data: PanelData,
  options: PanelOptions,
  hours: number,
  sentence: string,
): string {
  return picture(options, sentence, panelGround(data, options), panelCursor(data, options, hours));
}
