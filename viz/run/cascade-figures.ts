/** The figures of a cascade: its shape, its speed, and who made it a wave. */
import {
  breadthOf,
  depthOf,
  structuralVirality,
  subtreeSizes,
  type Tree,
  timeToHalf,
} from '../../sim/index.ts';
import type { Spread } from './cascades.ts';

export interface CascadeFigures {
  readonly shares: number;
  readonly depth: number;
  readonly breadth: number;
  readonly virality: number;
  /** Hours from the post to half, and to four fifths, of the shares; null where there are none. */
  readonly half: number | null;
  readonly most: number | null;
}

/** Hours from the post until a part of its shares had been made. */
function timeToShare(hours: Float64Array, part: number): number | null {
  const shares = hours.length - 1;
  if (shares === 0) return null;
  return (hours[Math.ceil(shares * part)] as number) - (hours[0] as number);
}

export function figuresOf({ parents, hours }: Spread): CascadeFigures {
  return {
    shares: hours.length - 1,
    depth: depthOf(parents),
    breadth: breadthOf(parents),
    virality: structuralVirality(parents),
    half: timeToHalf(hours),
    most: timeToShare(hours, 0.8),
  };
}

/** Fewer onward shares make no wave. */
const LEAST_WAVE = 3;

/** The share through which most of the others came, with how many; null where there is no wave. */
export function waveMaker(
  parents: Tree,
): { readonly node: number; readonly onward: number } | null {
  const sizes = subtreeSizes(parents);
  let node = 0;
  for (let each = 1; each < sizes.length; each++) {
    if (node === 0 || (sizes[each] as number) > (sizes[node] as number)) node = each;
  }
  const onward = node === 0 ? 0 : (sizes[node] as number) - 1;
  return onward < LEAST_WAVE ? null : { node, onward };
}

/** Which of two cascades went farther in shape, and which was faster, where it can be told. */
export interface Likeness {
  readonly shape: 'same' | 'first' | 'second';
  readonly speed: 'same' | 'first' | 'second';
}

/** Structural viralities, and times to half, nearer than this ratio are much the same. */
const NEAR_SHAPE = 1.2;
const NEAR_SPEED = 1.25;
/** With fewer shares a shape is chance. */
export const LEAST_SHARES = 10;

export function likenessOf(first: CascadeFigures, second: CascadeFigures): Likeness {
  const larger = (a: number, b: number, near: number): 'same' | 'first' | 'second' => {
    if (a > b * near) return 'first';
    return b > a * near ? 'second' : 'same';
  };
  return {
    shape: larger(first.virality, second.virality, NEAR_SHAPE),
    // The shorter time to half is the faster one.
    speed: larger(second.half ?? 0, first.half ?? 0, NEAR_SPEED),
  };
}
