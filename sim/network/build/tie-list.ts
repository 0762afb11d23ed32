/** Ties as they are found, in typed arrays that grow, turned into a graph at the end. */
import type { Graph } from '../../world/graph.ts';
import { graphFromTies } from '../../world/graph.ts';

export class TieList {
  #follower: Uint32Array;
  #followed: Uint32Array;
  #count = 0;

  /** `expected` ties are taken without growing. */
  constructor(expected: number) {
    const room = Math.max(16, Math.ceil(expected));
    this.#follower = new Uint32Array(room);
    this.#followed = new Uint32Array(room);
  }

  /** `follower` follows `followed`. */
  add(follower: number, followed: number): void {
    if (this.#count === this.#follower.length) {
      this.#follower = doubled(this.#follower);
      this.#followed = doubled(this.#followed);
    }
    this.#follower[this.#count] = follower;
    this.#followed[this.#count++] = followed;
  }

  /** The two follow each other. */
  both(one: number, other: number): void {
    this.add(one, other);
    this.add(other, one);
  }

  graph(agents: number): Graph {
    return graphFromTies(agents, this.#follower, this.#followed, this.#count);
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
