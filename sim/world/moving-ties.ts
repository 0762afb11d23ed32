/**
 * Ties that move: a graph of the world's own, in which people follow somebody in place of somebody
 * else. Everybody follows as many accounts as before, so rows keep their places; moves are noted
 * while decisions are taken and made all at once, so that everybody decides on the same graph.
 */
import { type Graph, mutualTies } from './graph.ts';

export class MovingTies {
  /** A copy with buffers of its own; its arrays change, the object stays. */
  readonly graph: Graph;
  /** One entry a tie in the order of `graph.followers`. */
  readonly mutual: Uint8Array;
  /** Ties that move when `move` is called. */
  count = 0;
  private readonly follower: Uint32Array;
  private readonly left: Uint32Array;
  private readonly taken: Uint32Array;
  private readonly next: Uint32Array;

  /** `room` is how many ties may move at once. */
  constructor(from: Graph, room: number) {
    this.graph = {
      agents: from.agents,
      ties: from.ties,
      followedStart: from.followedStart,
      followed: from.followed.slice(),
      followersStart: from.followersStart.slice(),
      followers: from.followers.slice(),
      weights: from.weights?.slice() ?? null,
    };
    this.mutual = mutualTies(this.graph);
    this.follower = new Uint32Array(room);
    this.left = new Uint32Array(room);
    this.taken = new Uint32Array(room);
    this.next = new Uint32Array(from.agents);
  }

  /** Notes that `follower` will follow `taken` in place of `left`, whom it follows now. */
  note(follower: number, left: number, taken: number): void {
    if (this.count === this.follower.length) {
      throw new RangeError(`more than ${this.count} ties move at once`);
    }
    this.follower[this.count] = follower;
    this.left[this.count] = left;
    this.taken[this.count++] = taken;
  }

  /** Makes the moves that were noted. */
  move(): void {
    for (let n = 0; n < this.count; n++) {
      this.replace(this.follower[n], this.left[n], this.taken[n]);
    }
    if (this.count > 0) {
      this.turn();
    }
    this.count = 0;
  }

  /** Puts the ties back as they were: what each follows, in the order of `graph.followed`. */
  restore(followed: Uint32Array, weights: Float64Array | null): void {
    this.graph.followed.set(followed);
    if (weights !== null) {
      this.graph.weights?.set(weights);
    }
    this.turn();
  }

  /** Replaces one entry of a row and keeps the row ascending; the weight of the tie goes along. */
  private replace(follower: number, left: number, taken: number): void {
    const { followedStart, followed, weights } = this.graph;
    const start = followedStart[follower];
    const end = followedStart[follower + 1];
    let place = start;
    while (place < end && followed[place] !== left) {
      place++;
    }
    if (place === end) {
      throw new RangeError(`${follower} does not follow ${left}`);
    }
    const weight = weights === null ? 0 : weights[place];
    while (place > start && followed[place - 1] > taken) {
      followed[place] = followed[place - 1];
      if (weights !== null) weights[place] = weights[place - 1];
      place--;
    }
    while (place + 1 < end && followed[place + 1] < taken) {
      followed[place] = followed[place + 1];
      if (weights !== null) weights[place] = weights[place + 1];
      place++;
    }
    followed[place] = taken;
    if (weights !== null) weights[place] = weight;
  }

  /** Makes the other direction, and who follows whom back, from `graph.followed`. */
  private turn(): void {
    const { agents, ties, followedStart, followed, followersStart, followers } = this.graph;
    const { next } = this;
    followersStart.fill(0);
    for (let tie = 0; tie < ties; tie++) {
      followersStart[followed[tie] + 1]++;
    }
    for (let i = 0; i < agents; i++) {
      followersStart[i + 1] += followersStart[i];
    }
    next.set(followersStart.subarray(0, agents));
    for (let i = 0; i < agents; i++) {
      for (let tie = followedStart[i]; tie < followedStart[i + 1]; tie++) {
        followers[next[followed[tie]]++] = i;
      }
    }
    mutualTies(this.graph, this.mutual);
  }
}
