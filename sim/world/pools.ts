/**
 * Recommendation pools: for each language the messages that a platform proposes to those who do
 * not follow their authors. One row a place; rows language * size .. language * size + size - 1.
 */
import { mixKey } from '../random.ts';
import { type Columns, column } from './columns.ts';
import type { Messages } from './messages.ts';

export const poolColumns = {
  message: column('u32', 'row of the message', [0, 0xffffffff]),
  generation: column('u8', 'its generation when the pool was built', [0, 255]),
  used: column('u8', 'whether the place is taken', [0, 1]),
  points: column(
    'u16',
    'points it holds on the circle of draws, 1 + engagement, at most 256',
    [0, 256],
  ),
} as const;

export type Pools = Columns<typeof poolColumns>;

/**
 * The circle of draws of one pool: each message holds as many points as it weighs, at places that
 * its key gives, and a draw takes the next point after it. So one more message moves only the picks
 * that fall to it. Points spread evenly would not do: those of two messages would stand at one
 * distance from each other all around, and share the circle by that distance, not by their weights.
 */
export class Circle {
  /** Points in the order of the circle: where each stands, and the pool's place that holds it. */
  private positions = new Uint32Array(0);
  private places = new Uint32Array(0);
  /** First point of each of `buckets.length - 1` equal arcs. */
  private buckets = new Uint32Array(2);
  private shift = 31;
  private count = 0;

  /** Lays out the points of the pool's places `from` to `to`. */
  rebuild(pools: Pools, messages: Messages, from: number, to: number): void {
    const { used, points, message } = pools;
    let count = 0;
    for (let place = from; place < to; place++) {
      count += used[place] === 1 ? points[place] : 0;
    }
    this.count = count;
    this.makeRoom(count);
    const { positions, places, buckets, shift } = this;
    buckets.fill(0);
    for (let place = from; place < to; place++) {
      if (used[place] === 1) {
        let at = mixKey(messages.keyHigh[message[place]], messages.keyLow[message[place]]);
        for (let point = 0; point < points[place]; point++) {
          buckets[(at >>> shift) + 1]++;
          at = pointAfter(at);
        }
      }
    }
    for (let n = 1; n < buckets.length; n++) {
      buckets[n] += buckets[n - 1];
    }
    const next = buckets.slice();
    for (let place = from; place < to; place++) {
      if (used[place] === 1) {
        let at = mixKey(messages.keyHigh[message[place]], messages.keyLow[message[place]]);
        for (let point = 0; point < points[place]; point++) {
          const bucket = at >>> shift;
          let slot = next[bucket]++;
          while (slot > buckets[bucket] && positions[slot - 1] > at) {
            positions[slot] = positions[slot - 1];
            places[slot] = places[slot - 1];
            slot--;
          }
          positions[slot] = at;
          places[slot] = place;
          at = pointAfter(at);
        }
      }
    }
  }

  /** The place whose point follows `draw` (32 bits), -1 when the pool is empty. */
  pick(draw: number): number {
    if (this.count === 0) {
      return -1;
    }
    let point = this.buckets[draw >>> this.shift];
    while (point < this.count && this.positions[point] < draw) {
      point++;
    }
    return this.places[point === this.count ? 0 : point];
  }

  private makeRoom(count: number): void {
    if (count > this.positions.length) {
      this.positions = new Uint32Array(2 * count);
      this.places = new Uint32Array(2 * count);
    }
    const bits = Math.max(1, 32 - Math.clz32(count));
    this.shift = 32 - bits;
    if (this.buckets.length !== (1 << bits) + 1) {
      this.buckets = new Uint32Array((1 << bits) + 1);
    }
  }
}

/** The next point of a message: a linear congruential generator of full period (Knuth, Lewis). */
const pointAfter = (at: number): number => (Math.imul(at, 1664525) + 1013904223) >>> 0;
