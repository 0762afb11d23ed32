/**
 * Meetings: which cascades each reader has met in its feed or by recommendation, and what it did
 * then, so that nothing read is proposed again and nobody likes or answers a cascade twice.
 *
 * A reader's meetings are a chain, the latest first: its head is in `feeds.met`. They last as long
 * as their cascade is in the message store. A message that takes the row of one that left was
 * posted after all meetings with that one, by which the two are told apart.
 */
import { allocate, column, type Sizes, type Table } from './columns.ts';
import type { Counters } from './counters.ts';
import type { Messages } from './messages.ts';

/** Bits of `done`. */
export const REPLIED = 1;
export const LIKED = 2;

export const meetingColumns = {
  root: column('u32', 'row of the post at the head of the cascade', [0, 0xffffffff]),
  tick: column('u32', 'when it was met', [0, 0xffffffff]),
  before: column('i32', "the reader's meeting before this one, -1 for none", [-1, 0x7fffffff]),
  done: column('u8', 'bits REPLIED and LIKED', [0, 3]),
} as const;

const FIRST_ROWS = 1024;

export class Meetings {
  table: Table<typeof meetingColumns>;
  /** Head of the chain of each agent, -1 for none. */
  private readonly latest: Int32Array;
  private readonly sizes: Sizes;
  private readonly counters: Counters;
  private readonly tickHours: number;
  /** Where `forget` notes the new place of each meeting; scratch. */
  private moved = new Int32Array(FIRST_ROWS);

  constructor(latest: Int32Array, tickHours: number, sizes: Sizes, counters: Counters) {
    this.table = allocate(meetingColumns, FIRST_ROWS, sizes);
    this.latest = latest;
    this.tickHours = tickHours;
    this.sizes = sizes;
    this.counters = counters;
  }

  /** Makes sure that `rows` more meetings can be noted. Call between phases only. */
  reserve(rows: number): void {
    const wanted = this.counters.meetings[0] + rows;
    if (wanted > this.table.rows) {
      this.resize(Math.max(wanted, Math.ceil(1.5 * this.table.rows)));
    }
  }

  /** Moves the meetings to a table of `capacity` rows; a snapshot may bring another capacity. */
  resize(capacity: number): void {
    const { columns } = this.table;
    const grown = allocate(meetingColumns, capacity, this.sizes);
    const kept = Math.min(capacity, this.table.rows);
    grown.columns.root.set(columns.root.subarray(0, kept));
    grown.columns.tick.set(columns.tick.subarray(0, kept));
    grown.columns.before.set(columns.before.subarray(0, kept));
    grown.columns.done.set(columns.done.subarray(0, kept));
    this.table = grown;
    this.moved = new Int32Array(capacity);
  }

  /** Notes that `reader` meets the cascade of `root` in `tick`. Returns the meeting. */
  add(reader: number, root: number, tick: number): number {
    const { latest, counters } = this;
    const { root: roots, tick: ticks, before, done } = this.table.columns;
    const row = counters.meetings[0];
    counters.meetings[0] = row + 1;
    roots[row] = root;
    ticks[row] = tick;
    before[row] = latest[reader];
    done[row] = 0;
    latest[reader] = row;
    return row;
  }

  /** Whether `reader` has met the cascade of `root`, which was posted at hour `born`. */
  has(reader: number, root: number, born: number): boolean {
    const { tickHours, latest } = this;
    const { root: roots, tick, before } = this.table.columns;
    let row = latest[reader];
    while (row >= 0 && (tick[row] + 1) * tickHours >= born) {
      if (roots[row] === root) {
        return true;
      }
      row = before[row];
    }
    return false;
  }

  /** What `reader` has done so far with the cascade of `root`, posted at hour `born`: bits. */
  done(reader: number, root: number, born: number): number {
    const { tickHours, latest } = this;
    const { root: roots, tick, before, done } = this.table.columns;
    let bits = 0;
    let row = latest[reader];
    while (row >= 0 && (tick[row] + 1) * tickHours >= born) {
      if (roots[row] === root) {
        bits |= done[row];
      }
      row = before[row];
    }
    return bits;
  }

  /** Notes what the reader did at this meeting. */
  note(meeting: number, bits: number): void {
    const { done } = this.table.columns;
    done[meeting] = done[meeting] | bits;
  }

  /**
   * Forgets the meetings with cascades that have left the store, also where another message has
   * taken the row since: it was posted after the meeting.
   */
  forget({ live, time }: Messages): void {
    const { latest, moved, counters, tickHours } = this;
    const { root, tick, before, done } = this.table.columns;
    let kept = 0;
    for (let row = 0; row < counters.meetings[0]; row++) {
      const earlier = before[row] < 0 ? -1 : moved[before[row]];
      const head = root[row];
      if (live[head] === 0 || (tick[row] + 1) * tickHours < time[head]) {
        // Whoever comes to it is led on to the one before.
        moved[row] = earlier;
        continue;
      }
      root[kept] = head;
      tick[kept] = tick[row];
      before[kept] = earlier;
      done[kept] = done[row];
      moved[row] = kept++;
    }
    counters.meetings[0] = kept;
    for (let i = 0; i < latest.length; i++) {
      if (latest[i] >= 0) {
        latest[i] = moved[latest[i]];
      }
    }
  }
}
