/**
 * Runs that share their luck, on one clock: each a line named at its end, tied to it by a hairline.
 */
import { apart } from './apart.ts';
import type { Axis } from './axis.ts';
import { type Line, linePath, timeClips, valueAt } from './path.ts';
import { linear, spaced } from './scale.ts';
import { crisp, label, line, tag } from './svg.ts';

export interface Branch {
  readonly line: Line;
  readonly name: string;
  /** Place among the colours of strategies; 0 is grey and dashed. */
  readonly tone: number;
  /** The hour at which it left another one, null for none. */
  readonly fork: number | null;
  readonly isShown: boolean;
}

export interface BranchesOptions {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly hours: number;
  readonly axis: Axis;
  readonly write: (value: number) => string;
  readonly step: number;
  readonly writeHours: (hours: number) => string;
  readonly letters: readonly { readonly letter: string; readonly hours: number }[];
  /** Room for the names to the right. */
  readonly names: number;
}

const TOP = 20;
const FOOT = 20;
const LEFT = 44;
/** Names stand at least this far from one another. */
const APART = 15;

function frame(options: BranchesOptions) {
  const right = options.width - options.names;
  const bottom = options.height - FOOT;
  return {
    right,
    bottom,
    x: linear([0, options.hours], [LEFT, right]),
    y: linear(options.axis.domain, [bottom - 2, TOP + 4]),
  };
}

export function branchesGround(branches: readonly Branch[], options: BranchesOptions): string {
  const { right, bottom, x, y } = frame(options);
  const parts: string[] = [];
  for (const value of options.axis.grid) {
    const at = crisp(y(value));
    parts.push(line(LEFT, at, right, at, value === 0 ? 'axis' : 'grid'));
    parts.push(label(LEFT - 6, at + 4, options.write(value), { class: 'note', anchor: 'end' }));
  }
  for (let hours = 0; hours <= options.hours + 1e-9; hours += options.step) {
    const at = x(hours);
    const words = options.writeHours(hours);
    parts.push(label(at, options.height - 4, words, { class: 'note', anchor: 'middle' }));
  }
  for (const { hours } of options.letters) {
    const at = crisp(x(hours));
    parts.push(line(at, TOP, at, bottom, 'inject'));
  }
  for (const { letter, hours } of spaced(options.letters, x)) {
    parts.push(label(x(hours), TOP - 6, letter, { class: 'note', anchor: 'middle' }));
  }
  const ends = branches.map(({ line: own }) => {
    const last = own.hours.length - 1;
    return last < 0
      ? { x: LEFT, y: bottom }
      : { x: x(own.hours[last] as number), y: y(own.values[last] as number) };
  });
  const places = apart(
    ends.map((end) => end.y + 4),
    APART,
    [TOP, bottom],
  );
  branches.forEach(({ line: own, name, tone, fork, isShown }, place) => {
    const end = ends[place] as { x: number; y: number };
    const tones = `branch strategy-${tone} ${isShown ? 'shown' : ''}`;
    const at = places[place] as number;
    parts.push(tag('path', { d: linePath(own, x, y), class: tones }));
    if (fork !== null) {
      const value = valueAt(own, fork);
      if (Number.isFinite(value)) {
        parts.push(
          tag('circle', { cx: x(fork), cy: y(value), r: 4, class: `fork strategy-${tone}` }),
        );
      }
    }
    parts.push(line(end.x + 3, end.y, right + 10, at - 4, 'tie'));
    parts.push(label(right + 14, at, name, { class: `branch-name strategy-${tone}` }));
  });
  return parts.join('');
}

export function branchesCursor(options: BranchesOptions, hours: number): string {
  const { right, bottom, x } = frame(options);
  const at = Math.min(right, x(hours));
  return (
    timeClips(options.id, at, LEFT, right - LEFT, bottom) + line(at, TOP, at, bottom, 'cursor')
  );
}
