/**
 * What was done when: injects on the first lane, then a lane an actor. The head holds the hours and
 * the injects and stays; the body holds the lanes and may scroll. Marks after the cursor are pale;
 * each part comes in two layers, so that a page that plays redraws the thin one alone.
 */
import { type LaneKind, laneMarks } from './lane-marks.ts';
import { timeClips } from './path.ts';
import { linear, type Range, type Scale } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface LaneMark {
  readonly hours: number;
  readonly kind: LaneKind;
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
  /** Place among the colours of strategies, where runs are told apart. */
  readonly tone?: number;
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
  /** Hours at the two ends. */
  readonly span: Range;
  /** Hours from one labelled line to the next, and how a line is labelled. */
  readonly step: number;
  readonly write: (hours: number) => string;
  readonly names: number;
  readonly rowHeight: number;
  readonly future: boolean;
}

/** Height of the axis above the injects; a page takes a drag there for a stretch of time. */
export const AXIS = 26;
/** A little air to the right, so that the last label stays inside. */
const RIGHT = 64;
/** Mean width of a letter of 13 px, to see which titles fit. */
const LETTER = 6.1;
/** Higher than any body: the windows before and after the cursor cut to the side alone. */
const TALL = 10_000;

export const headHeight = ({ rowHeight }: Pick<LanesOptions, 'rowHeight'>): number =>
  AXIS + rowHeight;

export const bodyHeight = (data: LanesData, { rowHeight }: Pick<LanesOptions, 'rowHeight'>) =>
  data.lanes.length * rowHeight + 2;

/** Room for the names of lanes: the longest, within bounds. */
export function namesWidth(data: LanesData, least: number, most: number): number {
  const longest = Math.max(data.title.length, ...data.lanes.map(({ name }) => name.length));
  return Math.ceil(Math.min(most, Math.max(least, longest * LETTER + 16)));
}

/** Where hours lie, for a page that turns a pointer into a moment. */
export const lanesSpan = (options: Pick<LanesOptions, 'width' | 'names'>): Range => [
  options.names,
  Math.max(options.names + 40, options.width - RIGHT),
];

interface Frame {
  readonly start: number;
  readonly end: number;
  readonly x: Scale;
  readonly isSeen: (from: number, to?: number) => boolean;
  /** Hours of the labelled lines. */
  readonly hours: readonly number[];
}

function frame(options: LanesOptions): Frame {
  const [start, end] = lanesSpan(options);
  const [from, to] = options.span;
  const hours: number[] = [];
  const first = Math.ceil(from / options.step - 1e-9) * options.step;
  for (let at = first; at <= to + 1e-9; at += options.step) hours.push(at);
  return {
    start,
    end,
    x: linear(options.span, [start, end]),
    isSeen: (left, right = left) => right >= from && left <= to,
    hours,
  };
}

const inside = ({ start, end, x }: Frame, hours: number): number =>
  Math.min(end, Math.max(start, x(hours)));

/** A name cut to the room that it has. */
function fitted(name: string, width: number): string {
  const room = Math.floor((width - 8) / LETTER);
  return name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;
}

/** The hours and the injects: what of them does not move with the cursor. */
export function lanesHead(data: LanesData, options: LanesOptions): string {
  const box = frame(options);
  const { start, end, x } = box;
  const bottom = headHeight(options);
  const middle = AXIS + options.rowHeight / 2;
  const parts: string[] = [];
  for (const hours of box.hours) {
    const at = crisp(x(hours));
    parts.push(line(at, AXIS, at, bottom, 'grid'));
    parts.push(label(at, 16, options.write(hours), { class: 'note', anchor: 'middle' }));
  }
  parts.push(line(start, AXIS + 0.5, end, AXIS + 0.5, 'axis'));
  parts.push(line(0, bottom - 0.5, end, bottom - 0.5, 'grid'));
  parts.push(label(0, middle + 3, fitted(data.title, options.names), { class: 'name' }));
  const shown = data.injects.filter(({ hours, end: until }) => box.isSeen(hours, until));
  // Bars of injects that last at the same time lie one above the other.
  const free = [0, 0, 0];
  shown.forEach(({ title, hours, end: until }, place) => {
    if (until > hours) {
      const level = Math.max(
        0,
        free.findIndex((busy) => busy <= hours),
      );
      free[level] = until;
      const y = bottom - 2 - 3 * level;
      parts.push(line(inside(box, hours), y, inside(box, until), y, 'bar'));
    }
    if (!box.isSeen(hours)) return;
    const at = x(hours);
    const next = shown.slice(place + 1).find((other) => box.isSeen(other.hours));
    const room = (next === undefined ? options.width : x(next.hours) - 10) - (at + 12);
    if (title.length * LETTER <= room) {
      parts.push(label(at + 12, middle + 3, title, { class: 'lane halo' }));
    }
  });
  return parts.join('');
}

/** The lanes of the actors. */
export function lanesBody(data: LanesData, options: LanesOptions): string {
  const box = frame(options);
  const { end, x } = box;
  const { rowHeight } = options;
  const bottom = bodyHeight(data, options) - 2;
  const parts: string[] = [];
  for (const hours of box.hours) {
    const at = crisp(x(hours));
    parts.push(line(at, 0, at, bottom, 'grid'));
  }
  const tones = data.lanes.map(({ tone }) => tone);
  data.lanes.forEach(({ name }, row) => {
    const y = (row + 1) * rowHeight - 0.5;
    if (row < data.lanes.length - 1) parts.push(line(0, y, end, y, 'grid'));
    const shown = fitted(name, options.names);
    const tone = tones[row] === undefined ? '' : ` toned strategy-${tones[row]}`;
    parts.push(label(0, y - rowHeight / 2 + 5, shown, { class: `lane${tone}` }));
  });
  for (const { hours } of data.injects) {
    if (!box.isSeen(hours)) continue;
    const at = crisp(x(hours));
    parts.push(line(at, 0, at, bottom, 'inject'));
  }
  let marks = '';
  data.lanes.forEach((lane, row) => {
    const middle = (row + 0.5) * rowHeight;
    for (const { from, to, kind } of lane.bars) {
      if (!box.isSeen(from, to)) continue;
      const y = middle + 7.5;
      const name = kind === 'false' ? 'bar false' : 'bar';
      marks += line(inside(box, from), y, inside(box, to), y, name);
    }
    const seen = lane.marks.filter(({ hours }) => box.isSeen(hours));
    const own = laneMarks(
      seen.map(({ hours, kind }) => ({ x: x(hours), kind })),
      middle,
    );
    marks +=
      lane.tone === undefined ? own : tag('g', { class: `toned strategy-${lane.tone}` }, own);
  });
  if (options.future) {
    parts.push(tag('g', { class: 'marks next', 'clip-path': `url(#${options.id}-next)` }, marks));
  }
  parts.push(tag('g', { class: 'marks', 'clip-path': `url(#${options.id}-past)` }, marks));
  data.lanes.forEach((lane, row) => {
    const last = lane.bars.findLast(({ from, to }) => box.isSeen(from, to));
    if (last === undefined || last.label === '') return;
    const y = (row + 0.5) * rowHeight;
    const width = last.label.length * 5.7 + 8;
    parts.push(
      tag('rect', { x: end - width, y: y - 8, width, height: 14, class: 'paper' }),
      label(end - 4, y + 3, last.label, { class: 'note', anchor: 'end' }),
    );
  });
  return parts.join('');
}

/** What moves with the cursor in the head: its flag, the letters (filled when past). */
export function headCursor(
  data: LanesData,
  options: LanesOptions,
  hours: number,
  flag: string,
): string {
  const box = frame(options);
  const { start, x } = box;
  const at = inside(box, hours);
  const parts: string[] = [];
  const middle = AXIS + options.rowHeight / 2;
  for (const inject of data.injects) {
    if (!box.isSeen(inject.hours)) continue;
    const left = x(inject.hours);
    const name = inject.hours <= hours ? 'letter past' : 'letter';
    parts.push(
      tag('rect', { x: left - 7.5, y: middle - 9, width: 15, height: 15, class: name }),
      label(left, middle + 3, inject.letter, { class: name, anchor: 'middle' }),
    );
  }
  const width = flag.length * LETTER + 20;
  const left = Math.min(options.width - width, Math.max(start - width / 2, at - width / 2));
  if (box.isSeen(hours)) parts.push(line(at, AXIS - 2, at, headHeight(options), 'cursor'));
  parts.push(
    tag('rect', { x: left, y: 3, width, height: 18, class: 'flag' }),
    label(left + width / 2, 16.5, flag, { class: 'flag', anchor: 'middle' }),
  );
  return parts.join('');
}

/** What moves with the cursor in the body: the two windows on the marks, and its line. */
export function bodyCursor(data: LanesData, options: LanesOptions, hours: number): string {
  const box = frame(options);
  const { start, end } = box;
  const at = inside(box, hours);
  const parts = [timeClips(options.id, at, start - 8, end - start + 16, TALL)];
  if (box.isSeen(hours)) parts.push(line(at, 0, at, bodyHeight(data, options) - 2, 'cursor'));
  return parts.join('');
}

/** A stretch of time that is being marked with the pointer. */
export function brushMark(options: LanesOptions, stretch: Range, height: number): string {
  const box = frame(options);
  const [left, right] = [inside(box, stretch[0]), inside(box, stretch[1])];
  return tag('rect', { x: left, y: 0, width: right - left, height, class: 'brush' });
}
