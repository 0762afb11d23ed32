/**
 * The marks of a lane, told apart by shape: a stroke is a message, a filled disc a correction, a
 * hollow diamond a false claim, a cross an attack, a ring a talk, a square with a tick a decision.
 */
import { shapePath } from './marks.ts';
import { crisp, tag } from './svg.ts';

export const LANE_KINDS = ['message', 'true', 'false', 'attack', 'talk', 'decision'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** A mark at its place. */
export interface PlacedMark {
  readonly x: number;
  readonly kind: LaneKind;
}

const DIAMOND = shapePath('diamond', 5);
const TICK = 'M-4.5-4.5h9v9h-9zM-2.4 0l1.7 1.9 3-3.6';

/** One mark by itself, around the origin, as a legend has it. */
export function laneMark(kind: LaneKind): string {
  switch (kind) {
    case 'message':
      return tag('path', { d: 'M0-5v9', class: 'stroke' });
    case 'true':
      return tag('circle', { r: 3.2, class: 'true' });
    case 'false':
      return tag('path', { d: DIAMOND, class: 'false' });
    case 'attack':
      return tag('path', { d: 'M-4-4l8 8M-4 4l8-8', class: 'attack' });
    case 'talk':
      return tag('circle', { r: 3.4, class: 'talk' });
    case 'decision':
      return tag('path', { d: TICK, class: 'decision' });
  }
}

/** Many marks on a line; strokes are one path, so that thousands cost little. */
export function laneMarks(marks: readonly PlacedMark[], y: number): string {
  let strokes = '';
  let others = '';
  for (const { x, kind } of marks) {
    if (kind === 'message') strokes += `M${crisp(x)} ${y - 5}v9`;
    else others += tag('g', { transform: `translate(${x.toFixed(1)} ${y})` }, laneMark(kind));
  }
  return (strokes === '' ? '' : tag('path', { d: strokes, class: 'stroke' })) + others;
}
