/**
 * The cascades of a run, from its posts and shares in the order of their running numbers.
 *
 * Everything that was said is kept as flat columns by number: about 24 bytes a message.
 */
import type { Tree } from './tree.ts';

/** One cascade; node 0 is the post, the others its shares in the order of their numbers. */
export interface Cascade {
  /** Running numbers of the messages, [node]. */
  readonly numbers: Uint32Array;
  readonly parents: Tree;
  /** Rows of the agents that posted or passed it on, [node]. */
  readonly authors: Uint32Array;
  /** Hours since the start of the run, [node]. */
  readonly times: Float64Array;
}

export class Forest {
  /** Messages so far; their numbers are 0 to `count` - 1. */
  count = 0;
  private roots = new Uint32Array(1024);
  private parents = new Int32Array(1024);
  private authors = new Uint32Array(1024);
  private times = new Float64Array(1024);
  private grown: { readonly start: Uint32Array; readonly members: Uint32Array } | null = null;

  /** Adds a post: the next number. */
  post(author: number, time: number): void {
    this.add(this.count, -1, author, time);
  }

  /** Adds a share of the message with the number `parent`: the next number. */
  share(parent: number, author: number, time: number): void {
    if (!(parent >= 0 && parent < this.count)) {
      throw new RangeError(`message ${this.count} passes on ${parent}, which was not said before`);
    }
    this.add(this.roots[parent], parent, author, time);
  }

  /** Number of the post at the head of the cascade that a message belongs to. */
  rootOf(number: number): number {
    return this.roots[number];
  }

  /** Whether the message of this number is a post. */
  isPost(number: number): boolean {
    return this.parents[number] < 0;
  }

  authorOf(number: number): number {
    return this.authors[number];
  }

  timeOf(number: number): number {
    return this.times[number];
  }

  /** Nodes of the cascade of a post. */
  sizeOf(post: number): number {
    const { start } = this.members();
    return start[post + 1] - start[post];
  }

  /** The cascade of a post. */
  cascade(post: number): Cascade {
    const { start, members } = this.members();
    const numbers = members.subarray(start[post], start[post + 1]);
    const place = new Map<number, number>();
    numbers.forEach((number, node) => {
      place.set(number, node);
    });
    return {
      numbers,
      parents: Int32Array.from(numbers, (number) => place.get(this.parents[number]) ?? -1),
      authors: Uint32Array.from(numbers, (number) => this.authors[number]),
      times: Float64Array.from(numbers, (number) => this.times[number]),
    };
  }

  private add(root: number, parent: number, author: number, time: number): void {
    if (this.count === this.roots.length) this.grow();
    const number = this.count++;
    this.roots[number] = root;
    this.parents[number] = parent;
    this.authors[number] = author;
    this.times[number] = time;
    this.grown = null;
  }

  private grow(): void {
    const wider = <A extends { set(values: A): void }>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    const length = 2 * this.roots.length;
    this.roots = wider(this.roots, new Uint32Array(length));
    this.parents = wider(this.parents, new Int32Array(length));
    this.authors = wider(this.authors, new Uint32Array(length));
    this.times = wider(this.times, new Float64Array(length));
  }

  /** Numbers of the messages of each cascade, those of post p from `start[p]` to `start[p + 1]`. */
  private members() {
    if (this.grown !== null) return this.grown;
    const { count, roots } = this;
    const start = new Uint32Array(count + 1);
    for (let number = 0; number < count; number++) start[roots[number] + 1]++;
    for (let post = 0; post < count; post++) start[post + 1] += start[post];
    const next = start.slice(0, count);
    const members = new Uint32Array(count);
    for (let number = 0; number < count; number++) members[next[roots[number]]++] = number;
    this.grown = { start, members };
    return this.grown;
  }
}
