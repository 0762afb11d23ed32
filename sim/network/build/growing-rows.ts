/**
 * Lists of whom each agent follows while a graph grows: rows of numbers that can be appended to,
 * read at any place, and turned into a graph. All rows live in one array; a row that is full
 * moves to the end with twice the room, so appending costs constant time on average.
 */
import type { Graph } from '../../world/graph.ts';
import { graphFromTies } from '../../world/graph.ts';

export class GrowingRows {
  readonly #start: Float64Array;
  readonly #length: Uint32Array;
  readonly #room: Uint32Array;
  #items: Uint32Array;
  #used = 0;
  /** Ties in all rows. */
  ties = 0;

  /** `expected` [agents]: how many places each row gets at first. */
  constructor(expected: Uint32Array) {
    const agents = expected.length;
    this.#start = new Float64Array(agents);
    this.#length = new Uint32Array(agents);
    this.#room = expected.slice();
    for (let agent = 0; agent < agents; agent++) {
      this.#start[agent] = this.#used;
      this.#used += expected[agent];
    }
    this.#items = new Uint32Array(Math.max(16, Math.ceil(this.#used * 1.25)));
  }

  length(row: number): number {
    return this.#length[row];
  }

  at(row: number, place: number): number {
    return this.#items[this.#start[row] + place];
  }

  append(row: number, item: number): void {
    const length = this.#length[row];
    if (length === this.#room[row]) this.#move(row, length);
    this.#items[this.#start[row] + length] = item;
    this.#length[row] = length + 1;
    this.ties++;
  }

  includes(row: number, item: number): boolean {
    const start = this.#start[row];
    const end = start + this.#length[row];
    for (let place = start; place < end; place++) {
      if (this.#items[place] === item) return true;
    }
    return false;
  }

  /** Writes `value` to `marks` at every item of a row. */
  mark(row: number, marks: Uint32Array, value: number): void {
    const start = this.#start[row];
    const end = start + this.#length[row];
    for (let place = start; place < end; place++) marks[this.#items[place]] = value;
  }

  /** The graph in which agent i follows the items of row i. */
  graph(): Graph {
    const agents = this.#length.length;
    const follower = new Uint32Array(this.ties);
    const followed = new Uint32Array(this.ties);
    let tie = 0;
    for (let row = 0; row < agents; row++) {
      const start = this.#start[row];
      const length = this.#length[row];
      follower.fill(row, tie, tie + length);
      followed.set(this.#items.subarray(start, start + length), tie);
      tie += length;
    }
    return graphFromTies(agents, follower, followed, this.ties);
  }

  #move(row: number, length: number): void {
    const room = Math.max(8, length * 2);
    if (this.#used + room > this.#items.length) {
      const larger = new Uint32Array(Math.ceil((this.#used + room) * 1.5));
      larger.set(this.#items.subarray(0, this.#used));
      this.#items = larger;
    }
    const start = this.#start[row];
    this.#items.copyWithin(this.#used, start, start + length);
    this.#start[row] = this.#used;
    this.#room[row] = room;
    this.#used += room;
  }
}
