/**
 * What was done when: injects on the first lane, then a lane an actor. A stroke is a message, a
 * filled disc a correction, a hollow diamond a false claim, a bar something that lasts.
 * Marks after the cursor are pale; the two layers are as in a panel.
 */

import { shapePath } from './marks.ts';
import { timeClips } from './path.ts';
import { linear } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface LaneMark {
  readonly hours: number;
  readonly kind: 'message' | 'true' | 'false';
}

export interface LaneBar {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly kind: 'open' | 'false';
}

export interface Lane {
  readonly name: string;
  readonly marks: readonly LaneMark[];
  readonly bars: readonly LaneBar[];
}

export interface LaneInject {
  readonly letter: string;
  readonly title: string;
  readonly hours: number;
  /** Equal to `hours` for a moment. */
  readonly end: number;
}

export interface LanesData {
  readonly title: string;
  readonly injects: readonly LaneInject[];
  readonly lanes: readonly Lane[];
}

export interface LanesOptions {
  readonly id: string;
  readonly width: number;
  /** Hours at the right end. */
  readonly hours: number;
  /** Hours from one labelled line to the next, and how a line is labelled. */
  readonly step: number;
  readonly write: (hours: number) => string;
  readonly names: number;
  readonly rowHeight: number;
  readonly future: boolean;
}

const TOP = 26;
/** A little air to the right, so that the last label stays inside. */
const RIGHT = 64;
/** Mean width of a letter of 13 px, to see which titles fit. */
const LETTER = 6.1;

export const lanesHeight = (data: LanesData, options: { rowHeight: number }): number =>
  TOP + (data.lanes.length + 1) * options.rowHeight + 2;

/** Room for the names of lanes: the longest, within bounds. */
export function namesWidth(data: LanesData, least: number, most: number): number {
  const longest = Math.max(data.title.length, ...data.lanes.map(({ name }) => name.length));
  return Math.ceil(Math.min(most, Math.max(least, longest * LETTER + 16)));
}

/** Where hours lie, for a page that turns a pointer into a moment. */
export const lanesSpan = (options: { width: number; names: number }): readonly [number, number] => [
  options.names,
  Math.max(options.names + 40, options.width - RIGHT),
];

function frame(data: LanesData, options: LanesOptions) {
  const [start, end] = lanesSpan(options);
  return {
    start,
    end,
    x: linear([0, options.hours], [start, end]),
    bottom: lanesHeight(data, options) - 2,
  };
}

function laneMarks(lane: Lane, x: (hours: number) => number, middle: number): string {
  let strokes = '';
  let discs = '';
  let diamonds = '';
  const diamond = shapePath('diamond', 5);
  for (const mark of lane.marks) {
    const at = x(mark.hours);
    if (mark.kind === 'message') strokes += `M${crisp(at)} ${middle - 5}v9`;
    else if (mark.kind === 'true') discs += tag('circle', { cx: at, cy: middle, r: 3.2 });
    else {
      diamonds += tag('path', { d: diamond, transform: `translate(${at.toFixed(1)} ${middle})` });
    }
  }
  let bars = '';
  for (const bar of lane.bars) {
    const y = middle + 7.5;
    bars += line(x(bar.from), y, x(bar.to), y, bar.kind === 'false' ? 'bar false' : 'bar');
  }
  return (
    bars +
    (strokes === '' ? '' : tag('path', { d: strokes, class: 'stroke' })) +
    (discs === '' ? '' : tag('g', { class: 'true' }, discs)) +
    (diamonds === '' ? '' : tag('g', { class: 'false' }, diamonds))
  );
}

/** What does not move with the cursor. */
export function lanesGround(data: LanesData, options: LanesOptions): string {
  const { start, end, x, bottom } = frame(data, options);
  const { rowHeight } = options;
  const parts: string[] = [];
  for (let hours = 0; hours <= options.hours + 1e-9; hours += options.step) {
    const at = crisp(x(hours));
    parts.push(line(at, TOP, at, bottom, 'grid'));
    parts.push(label(at, 16, options.write(hours), { class: 'note', anchor: 'middle' }));
  }
  parts.push(line(start, TOP + 0.5, end, TOP + 0.5, 'axis'));
  const names = [data.title, ...data.lanes.map((lane) => lane.name)];
  names.forEach((name, row) => {
    const y = TOP + (row + 1) * rowHeight + 0.5;
    if (row < names.length - 1) parts.push(line(0, y, end, y, 'grid'));
    const room = Math.floor((options.names - 8) / LETTER);
    const shown = name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;
    parts.push(label(0, y - rowHeight / 2 + 4.5, shown, { class: row === 0 ? 'name' : 'lane' }));
  });
  data.injects.forEach(({ title, hours, end: until }, i) => {
    const at = x(hours);
    const middle = TOP + rowHeight / 2;
    parts.push(line(crisp(at), TOP + rowHeight, crisp(at), bottom, 'inject'));
    if (until > hours) {
      parts.push(
        line(
          at,
          TOP + rowHeight - 2,
          x(Math.min(until, options.hours)),
          TOP + rowHeight - 2,
          'bar',
        ),
      );
    }
    const next = data.injects[i + 1];
    const room = (next === undefined ? options.width : x(next.hours) - 10) - (at + 12);
    if (title.length * LETTER <= room)
      parts.push(label(at + 12, middle + 4.5, title, { class: 'lane' }));
  });
  let marks = '';
  data.lanes.forEach((lane, row) => {
    marks += laneMarks(lane, x, TOP + (row + 1.5) * rowHeight);
  });
  if (options.future) {
    parts.push(tag('g', { class: 'marks next', 'clip-path': `url(#${options.id}-next)` }, marks));
  }
  parts.push(tag('g', { class: 'marks', 'clip-path': `url(#${options.id}-past)` }, marks));
  data.lanes.forEach((lane, row) => {
    const last = lane.bars.at(-1);
    if (last !== undefined && last.label !== '') {
      const y = TOP + (row + 1.5) * rowHeight;
      const width = last.label.length * 5.7 + 8;
      parts.push(
        tag('rect', { x: end - width, y: y - 8, width, height: 14, class: 'paper' }),
        label(end - 4, y + 3, last.label, { class: 'note', anchor: 'end' }),
      );
    }
  });
  return parts.join('');
}

/** What moves with the cursor: its line and flag, the letters (filled when past). */
export function lanesCursor(
  data: LanesData,
  options: LanesOptions,
  hours: number,
  flag: string,
): string {
  const { start, end, x, bottom } = frame(data, options);
  const at = Math.min(end, Math.max(start, x(hours)));
  const parts = [timeClips(options.id, at, start, end - start, bottom + 10)];
  const middle = TOP + options.rowHeight / 2;
  for (const inject of data.injects) {
    const left = x(inject.hours);
    const past = inject.hours <= hours;
    parts.push(
      tag('rect', {
        x: left - 7.5,
        y: middle - 7.5,
        width: 15,
        height: 15,
        class: past ? 'letter past' : 'letter',
      }),
      label(left, middle + 4.5, inject.letter, {
        class: past ? 'letter past' : 'letter',
        anchor: 'middle',
      }),
    );
  }
  const width = flag.length * LETTER + 20;
  const left = Math.min(options.width - width, Math.max(start - width / 2, at - width / 2));
  parts.push(
    line(at, TOP - 2, at, bottom, 'cursor'),
    tag('rect', { x: left, y: 3, width, height: 18, class: 'flag' }),
    label(left + width / 2, 16.5, flag, { class: 'flag', anchor: 'middle' }),
  );
  return parts.join('');
}
