/** What is posted in one tick, by whom, and where it goes. */
import type { Graph } from '../../world/graph.ts';
import type { Messages } from './messages.ts';

export class Posts {
  tick = 0;
  /** [agents] the message that each has posted. */
  readonly by: Uint32Array;
  /** [agents] how many shares a post of theirs counts. */
  readonly copies: Uint32Array;
  /** Messages of the tick, each once; `messages.place` is the place of a message here. */
  readonly distinct: Uint32Array;
  count = 0;
  /**
   * [ties] the authors of the posts that arrive, from followedStart[row] on, in order of arrival.
   */
  readonly inbox: Uint32Array;
  private readonly next: Uint32Array;

  constructor({ agents, ties }: Graph, copies: Uint32Array) {
    this.by = new Uint32Array(agents);
    this.copies = copies;
    this.distinct = new Uint32Array(agents);
    this.inbox = new Uint32Array(ties);
    this.next = new Uint32Array(agents);
  }

  begin(tick: number): void {
    this.tick = tick;
    this.count = 0;
  }

  /** An agent posts a message. */
  post(row: number, message: number, messages: Messages): void {
    this.by[row] = message;
    if (messages.lastTick[message] === this.tick) return;
    messages.lastTick[message] = this.tick;
    messages.place[message] = this.count;
    this.distinct[this.count++] = message;
  }

  /** Brings the posts of all agents, who posted in this order, to their followers. */
  deliver({ agents, followedStart, followersStart, followers }: Graph, order: Uint32Array): void {
    const { inbox, next } = this;
    next.set(followedStart.subarray(0, agents));
    for (let place = 0; place < agents; place++) {
      const row = order[place];
      const end = followersStart[row + 1];
      for (let tie = followersStart[row]; tie < end; tie++) inbox[next[followers[tie]]++] = row;
    }
  }
}
