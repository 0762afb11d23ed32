/**
 * Cards: what a feed needs of a message, together in 64 bytes, so that looking at a candidate
 * touches one line of the cache and not one a column. A card is a copy, written when the message is
 * delivered; the columns are the state.
 */
import type { Messages } from './messages.ts';

/** Words a card takes, of 4 bytes. */
export const CARD = 16;
/** Words of a card; the first two hold `available`, the number of `times` at row * CARD / 2. */
export const ROOT = 2;
export const LANGUAGES = 3;
/** Row of the author of the root. */
export const ROOT_AUTHOR = 4;
export const GENERATION = 5;
/** First word of the key of the root. */
export const ROOT_KEY = 6;
export const TARGET = 7;
export const ISSUE = 8;
export const STANCE = 9;
export const AROUSAL = 10;
export const HOSTILITY = 11;

export class Cards {
  readonly times: Float64Array;
  readonly words: Int32Array;
  readonly floats: Float32Array;

  constructor(rows: number) {
    const buffer = new ArrayBuffer(rows * CARD * 4);
    this.times = new Float64Array(buffer);
    this.words = new Int32Array(buffer);
    this.floats = new Float32Array(buffer);
  }

  /** Writes the card of the message in `row`. */
  write(messages: Messages, row: number): void {
    const { times, words, floats } = this;
    const card = row * CARD;
    const root = messages.root[row];
    times[card >> 1] = messages.available[row];
    words[card + ROOT] = root;
    words[card + LANGUAGES] = messages.languages[row];
    words[card + ROOT_AUTHOR] = messages.author[root];
    words[card + GENERATION] = messages.generation[row];
    words[card + ROOT_KEY] = messages.keyHigh[root];
    words[card + TARGET] = messages.target[row];
    words[card + ISSUE] = messages.issue[row];
    floats[card + STANCE] = messages.stance[row];
    floats[card + AROUSAL] = messages.arousal[row];
    floats[card + HOSTILITY] = messages.hostility[row];
  }
}
