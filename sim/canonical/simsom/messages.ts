/**
 * All messages of a run, by number in the order in which they were posted.
 *
 * Those that nobody shows any more are kept, since quality and popularity are compared over all.
 */
import { log, pow } from '../../math.ts';

/** Appeal is 1 - (1 - u)^(1 / 5). */
const APPEAL_EXPONENT = 5;

export class Messages {
  count = 0;
  /** [messages] from 0 to 1. */
  quality = new Float64Array(1024);
  appeal = new Float64Array(1024);
  /** [messages] how often it was posted by people, the first time included. */
  posts = new Uint32Array(1024);
  /** [messages] tick in which it was posted last, and its place among the messages of that tick. */
  lastTick = new Int32Array(1024);
  place = new Uint32Array(1024);
  /** [messages] 1: against the law. */
  illegal = new Uint8Array(1024);
  /** [messages] 1: taken down. */
  gone = new Uint8Array(1024);
  /** [messages] tick in which it was counted last among those that feeds show. */
  seenTick = new Int32Array(1024);
  /** [messages] whose it is, and since when: what its draws belong to. */
  author = new Uint32Array(1024);
  birth = new Uint32Array(1024);

  add(author: number, tick: number, quality: number, appeal: number, illegal: boolean): number {
    if (this.count === this.quality.length) this.grow();
    const message = this.count++;
    this.quality[message] = quality;
    this.appeal[message] = appeal;
    this.posts[message] = 0;
    this.lastTick[message] = -1;
    this.seenTick[message] = -1;
    this.illegal[message] = illegal ? 1 : 0;
    this.gone[message] = 0;
    this.author[message] = author;
    this.birth[message] = tick;
    return message;
  }

  private grow(): void {
    const size = this.count * 2;
    this.quality = filled(new Float64Array(size), this.quality);
    this.appeal = filled(new Float64Array(size), this.appeal);
    this.posts = filled(new Uint32Array(size), this.posts);
    this.lastTick = filled(new Int32Array(size), this.lastTick);
    this.seenTick = filled(new Int32Array(size), this.seenTick);
    this.place = filled(new Uint32Array(size), this.place);
    this.illegal = filled(new Uint8Array(size), this.illegal);
    this.gone = filled(new Uint8Array(size), this.gone);
    this.author = filled(new Uint32Array(size), this.author);
    this.birth = filled(new Uint32Array(size), this.birth);
  }
}

function filled<A extends Float64Array | Uint32Array | Int32Array | Uint8Array>(to: A, from: A): A {
  to.set(from);
  return to;
}

/** The quality of a message by people for u in [0, 1): q = ln(1 + u (e^L - 1)) / L. */
export const qualityOf = (u: number, span: number, exponent: number): number =>
  log(1 + u * span) / exponent;

/** The appeal of a message for u in [0, 1): a = 1 - (1 - u)^(1/5). */
export const appealOf = (u: number): number => 1 - pow(1 - u, 1 / APPEAL_EXPONENT);
