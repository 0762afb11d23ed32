/**
 * What agents send in a phase of a tick, before it is delivered. Scratch: empty between phases.
 *
 * The order of delivery is (time, message key), so it does not depend on who wrote first.
 */
import type { Messages } from './messages.ts';

export class Outbox {
  rows = new Uint32Array(1024);
  count = 0;

  push(row: number): void {
    if (this.count === this.rows.length) {
      const grown = new Uint32Array(2 * this.rows.length);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.rows[this.count++] = row;
  }

  /** Puts the rows in the order of delivery. */
  order(messages: Messages): Uint32Array {
    const { time, keyHigh, keyLow, author } = messages;
    return this.rows
      .subarray(0, this.count)
      .sort(
        (a, b) =>
          time[a] - time[b] ||
          keyHigh[a] - keyHigh[b] ||
          keyLow[a] - keyLow[b] ||
          author[a] - author[b],
      );
  }
}
