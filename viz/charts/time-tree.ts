/**
 * Cascades over time, one clock: hours since the earlier post to the right, depth away from the
 * middle, the first cascade above it and the second below. A line joins a share to what it shared.
 */
import { hourStep, linear } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface TimedTree {
  /** Places of parents, -1 for the post at 0; parents stand before their children. */
  readonly parents: ArrayLike<number>;
  /** Steps from the post, [node]. */
  readonly depths: ArrayLike<number>;
  /** Hours since the start of the run, [node]. */
  readonly hours: ArrayLike<number>;
  readonly tone: string;
  readonly name: string;
  readonly note: string;
}

export interface TimeTreeOptions {
  readonly width: number;
  readonly height: number;
  /** The hours of the run at the two ends. */
  readonly from: number;
  readonly to: number;
  readonly names: number;
  readonly writeHours: (hours: number) => string;
  /** Said on the line at which the later cascade begins. */
  readonly statement: string;
}

const FOOT = 22;
/** Labels on the hours, about. */
const LABELS = 9;

function frame(options: TimeTreeOptions) {
  const left = options.names;
  const right = options.width - 24;
  return {
    left,
    right,
    bottom: options.height - FOOT,
    x: linear([options.from, options.to], [left, right]),
  };
}

/** A steady place inside a row, so that shares at one depth do not hide one another. */
const spreadIn = (node: number): number => ((node * 0.618_034) % 1) - 0.5;

function drawn(
  tree: TimedTree,
  options: TimeTreeOptions,
  yOf: (depth: number) => number,
  row: number,
): string {
  const { x } = frame(options);
  const place = (node: number): readonly [number, number] => [
    x(tree.hours[node] as number),
    yOf(tree.depths[node] as number) + (node === 0 ? 0 : spreadIn(node) * row * 0.7),
  ];
  let links = '';
  const dots: string[] = [];
  const children = new Uint32Array(tree.hours.length);
  for (let node = 1; node < tree.hours.length; node++) {
    const parent = tree.parents[node] as number;
    children[parent] = (children[parent] as number) + 1;
    const [x1, y1] = place(parent);
    const [x2, y2] = place(node);
    links += `M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`;
  }
  for (let node = 0; node < tree.hours.length; node++) {
    const [cx, cy] = place(node);
    const r = node === 0 ? 4.5 : 1.7 + 0.5 * Math.sqrt(children[node] as number);
    dots.push(tag('circle', { cx, cy, r, class: 'node' }));
  }
  return tag(
    'g',
    { class: `tree ${tree.tone}` },
    links === '' ? '' : tag('path', { d: links, class: 'link known' }),
    ...dots,
  );
}

/** What does not move with the cursor. */
export function timeTreeGround(trees: readonly TimedTree[], options: TimeTreeOptions): string {
  const { left, right, bottom, x } = frame(options);
  const parts: string[] = [];
  const length = options.to - options.from;
  const step = hourStep(length, LABELS);
  for (let hours = 0; hours <= length + 1e-9; hours += step) {
    const at = crisp(x(options.from + hours));
    parts.push(line(at, 0, at, bottom, 'grid'));
    parts.push(
      label(at, options.height - 5, options.writeHours(hours), { class: 'note', anchor: 'middle' }),
    );
  }
  const middle = bottom * (trees.length > 1 ? 0.5 : 0.94);
  const deepest = trees.map(({ depths }) => Math.max(1, ...Array.from(depths)));
  trees.forEach((tree, place) => {
    const up = place === 0;
    const room = (up ? middle : bottom - middle) - 8;
    const row = room / ((deepest[place] as number) + 0.6);
    const yOf = (depth: number): number =>
      up ? middle - 5 - depth * row : middle + 9 + depth * row;
    parts.push(drawn(tree, options, yOf, row));
    const y = up ? middle - (tree.note === '' ? 6 : 22) : middle + 18;
    parts.push(label(0, y, tree.name, { class: `side ${tree.tone}` }));
    if (tree.note !== '') parts.push(label(0, y + 16, tree.note, { class: `note ${tree.tone}` }));
  });
  const later = trees[1];
  if (later !== undefined && options.statement !== '') {
    const at = x(later.hours[0] as number);
    parts.push(line(crisp(at), 0, crisp(at), bottom, 'inject'));
    const end = at > (left + right) / 2;
    parts.push(
      label(at + (end ? -8 : 8), bottom - 6, options.statement, {
        class: 'wave halo',
        anchor: end ? 'end' : 'start',
      }),
    );
  }
  return parts.join('');
}

export function timeTreeCursor(options: TimeTreeOptions, hours: number): string {
  const { left, right, bottom, x } = frame(options);
  const at = x(hours);
  return at < left || at > right ? '' : line(at, 0, at, bottom, 'cursor');
}
