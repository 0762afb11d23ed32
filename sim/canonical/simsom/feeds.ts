/**
 * What every agent has before its eyes: at most `size` messages, the newest in front, each with its
 * age in steps and with how often it was shared into this feed.
 *
 * A feed stays in the order of age by itself: what comes in has age 0 and stands in front, and what
 * was there grows older together or becomes 1 together.
 */
import { exp, pow } from '../../math.ts';
import type { Messages } from './messages.ts';
import type { Posts } from './posts.ts';

/** Ages whose weight is worked out beforehand. */
const KNOWN_AGES = 256;

/** e^(-0.4 age^0.4) */
const decay = (age: number): number => exp(-0.4 * pow(age, 0.4));

const DECAY = Float64Array.from({ length: KNOWN_AGES }, (_, age) => decay(age));

export class Feeds {
  readonly size: number;
  /** [agents] how many messages it holds. */
  readonly length: Uint32Array;
  /** [agents x size], row-major. */
  readonly message: Uint32Array;
  readonly shares: Uint32Array;
  readonly age: Uint32Array;
  /** By place of a message among those of the tick: its copies here, and for which feed. */
  private readonly copies: Uint32Array;
  private readonly countedFor: Uint32Array;
  private feedNumber = 0;
  /** Places of what comes in, each once, in the order of arrival. */
  private readonly arrived: Uint32Array;
  private readonly weights: Float64Array;

  constructor(agents: number, size: number) {
    this.size = size;
    this.length = new Uint32Array(agents);
    this.message = new Uint32Array(agents * size);
    this.shares = new Uint32Array(agents * size);
    this.age = new Uint32Array(agents * size);
    this.copies = new Uint32Array(agents);
    this.countedFor = new Uint32Array(agents);
    this.arrived = new Uint32Array(agents);
    this.weights = new Float64Array(size);
  }

  clear(): void {
    this.length.fill(0);
    this.countedFor.fill(0);
    this.feedNumber = 0;
  }

  /** A message of a feed that is not empty, P proportional to appeal x shares x decay of age. */
  choose(row: number, { appeal }: Messages, u: number): number {
    const { weights, message, shares, age } = this;
    const start = row * this.size;
    const length = this.length[row];
    let sum = 0;
    for (let place = 0; place < length; place++) {
      const slot = start + place;
      const old = age[slot];
      sum += appeal[message[slot]] * shares[slot] * (old < KNOWN_AGES ? DECAY[old] : decay(old));
      weights[place] = sum;
    }
    const sought = u * sum;
    let place = 0;
    while (place < length - 1 && weights[place] <= sought) place++;
    return message[start + place];
  }

  /** Puts the posts `from` to `to` of the inbox into a feed. */
  receive(row: number, messages: Messages, posts: Posts, from: number, to: number): void {
    const { arrived, copies, countedFor } = this;
    const feed = ++this.feedNumber;
    let distinct = 0;
    for (let post = from; post < to; post++) {
      const poster = posts.inbox[post];
      const place = messages.place[posts.by[poster]];
      if (countedFor[place] !== feed) {
        countedFor[place] = feed;
        copies[place] = 0;
        arrived[distinct++] = place;
      }
      copies[place] += posts.copies[poster];
    }
    if (distinct > 0) this.merge(row, messages, posts, distinct);
  }

  /** What it shows already counts its new shares; the rest goes in front. */
  private merge(row: number, messages: Messages, posts: Posts, distinct: number): void {
    const { size, arrived, copies, countedFor, message, shares, age } = this;
    const start = row * size;
    const length = this.length[row];
    let known = 0;
    for (let slot = start; slot < start + length; slot++) {
      const shown = message[slot];
      const place = messages.place[shown];
      if (messages.lastTick[shown] !== posts.tick || countedFor[place] !== this.feedNumber)
        continue;
      shares[slot] += copies[place];
      copies[place] = 0;
      known++;
    }
    const fresh = Math.min(size, distinct - known);
    const kept = Math.min(length, size - fresh);
    for (let slot = start + kept - 1; slot >= start; slot--) {
      message[slot + fresh] = message[slot];
      shares[slot + fresh] = shares[slot];
      age[slot + fresh] = known > 0 ? age[slot] + 1 : 1;
    }
    let slot = start;
    for (let number = 0; slot < start + fresh; number++) {
      const place = arrived[number];
      if (copies[place] === 0) continue;
      message[slot] = posts.distinct[place];
      shares[slot] = copies[place];
      age[slot++] = 0;
    }
    this.length[row] = fresh + kept;
  }

  /** Drops the messages that are gone from all feeds; the others keep their order. */
  sweep({ gone }: Messages): void {
    const { size, length, message, shares, age } = this;
    for (let row = 0; row < length.length; row++) {
      const start = row * size;
      const end = start + length[row];
      let to = start;
      for (let slot = start; slot < end; slot++) {
        if (gone[message[slot]] === 1) continue;
        message[to] = message[slot];
        shares[to] = shares[slot];
        age[to++] = age[slot];
      }
      length[row] = to - start;
    }
  }
}
