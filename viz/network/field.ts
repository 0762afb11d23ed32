/** Where the dots of the network stand in the plane, and how large they are. */
import type { People } from '../run/people.ts';
import type { Positions } from '../run/run.ts';

/** The plane as it is drawn: y points upwards, x already stretched. */
export interface Field {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Ends of the part that is fitted into the frame. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Share of the agents beyond each side of the fitted part. */
const TAIL = 0.0005;
const MOST_STRETCH = 1.55;
/** Share of the height left free for the legend. */
const HEADROOM = 0.04;

/** The values between which all but `TAIL` of `values` lie on either side. */
export function middleOf(values: ArrayLike<number>): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(share * (sorted.length - 1))))] ?? 0;
  return [at(TAIL), at(1 - TAIL)];
}

/** Stretches x, by at most 1.55, until the picture is as wide as its frame (`aspect`). */
export function fieldOf(positions: Positions, aspect: number): Field {
  const [x0, x1] = middleOf(positions.x);
  const [bottom, top] = middleOf(positions.y);
  const wide = (x1 - x0 || 1) / (top - bottom || 1);
  const stretch = Math.min(MOST_STRETCH, Math.max(1, aspect / wide));
  return {
    x: Float64Array.from(positions.x, (value) => value * stretch),
    y: Float64Array.from(positions.y),
    left: x0 * stretch,
    right: x1 * stretch,
    bottom,
    top: top + HEADROOM * (top - bottom),
  };
}

/** Mean number of followers at which the page's 0.22 a root of followers was drawn. */
const MEAN_FOLLOWERS = 6;

/**
 * Radius of every dot in pixels: 1 + 0.22 roots of its followers where these are six on average;
 * denser networks count them for less, or their dots would hide one another. Smaller where there
 * are more agents.
 */
export function dotRadii(followers: ArrayLike<number>, agents: number): Float32Array {
  const scale = Math.min(2, Math.sqrt(8000 / Math.max(1, agents)));
  let sum = 0;
  for (let row = 0; row < followers.length; row++) sum += followers[row] as number;
  const mean = sum / Math.max(1, followers.length);
  const share = Math.min(1, MEAN_FOLLOWERS / Math.max(1e-9, mean));
  return Float32Array.from(followers, (count) =>
    Math.max(0.6, (1 + 0.22 * Math.sqrt(count * share)) * scale),
  );
}

/** A golden angle between neighbours fills a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Agents by country in discs side by side, for a run without a layout. */
export function discsByCountry(people: People): Positions {
  const x = new Float32Array(people.count);
  const y = new Float32Array(people.count);
  const columns = Math.ceil(Math.sqrt(people.countries.length * 1.6));
  const seen = new Uint32Array(people.countries.length);
  const size = new Uint32Array(people.countries.length);
  for (const country of people.country) size[country] = (size[country] as number) + 1;
  for (let row = 0; row < people.count; row++) {
    const country = people.country[row] as number;
    const place = seen[country] as number;
    seen[country] = place + 1;
    const length = 0.42 * Math.sqrt((place + 0.5) / Math.max(1, size[country] as number));
    x[row] = (country % columns) + length * Math.cos(place * TURN);
    y[row] = -Math.floor(country / columns) + length * Math.sin(place * TURN);
  }
  return { x, y };
}

/** The median place of some agents: where the name of their country goes. */
export function medianPlace(
  field: Field,
  rows: readonly number[],
): readonly [number, number] | null {
  if (rows.length === 0) return null;
  const middle = (values: Float64Array): number =>
    Float64Array.from(rows, (row) => values[row] as number).sort()[rows.length >> 1] as number;
  return [middle(field.x), middle(field.y)];
}
