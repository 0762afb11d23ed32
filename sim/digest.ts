/**
 * The digest of a run: 128 bits that every piece of it is chained into.
 *
 * Each piece is hashed by MurmurHash3_x86_128, started from the state that the piece before left in
 * place of a seed. A piece ends with its length, so two short pieces are not one long one. It tells
 * runs apart; it is no protection against someone who wants two runs to have one digest.
 * Source: Appleby 2011, SMHasher, MurmurHash3.cpp (public domain).
 */
import { utf8 } from './utf8.ts';

const LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Bytes that do not lie as needed pass through here, 16 KB at a time. */
const CHUNK = new Int32Array(4096);
const CHUNK_BYTES = new Uint8Array(CHUNK.buffer);
const DOUBLE = new DataView(new ArrayBuffer(8));

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;

/** Digits of pi: were the four words equal, pieces of one word would leave three of them equal. */
const START = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;

export class Digest {
  private readonly words = new Int32Array(START);

  /** The 128 bits as four words, a copy; set it to go on from there. */
  get state(): Uint32Array {
    return new Uint32Array(this.words);
  }

  set state(words: ArrayLike<number>) {
    for (let i = 0; i < 4; i++) this.words[i] = words[i];
  }

  /** The 128 bits as 32 hexadecimal digits. */
  value(): string {
    let digits = '';
    for (const word of this.state) digits += word.toString(16).padStart(8, '0');
    return digits;
  }

  /** Chains the elements of a view as little-endian bytes, whatever the machine. */
  bytes(view: ArrayBufferView): this {
    const { byteLength } = view;
    const whole = byteLength - (byteLength % 16);
    if (LITTLE_ENDIAN && view.byteOffset % 4 === 0) {
      this.mix(new Int32Array(view.buffer, view.byteOffset, whole / 4));
    } else {
      for (let from = 0; from < whole; from += CHUNK_BYTES.length) {
        const count = Math.min(CHUNK_BYTES.length, whole - from);
        load(view, from, count);
        this.mix(CHUNK.subarray(0, count / 4));
      }
    }
    CHUNK.fill(0, 0, 4);
    load(view, whole, byteLength - whole);
    return this.finish(CHUNK[0], CHUNK[1], CHUNK[2], CHUNK[3], byteLength);
  }

  /** Chains the low 32 bits of a whole number, as four bytes. */
  word(n: number): this {
    return this.finish(n, 0, 0, 0, 4);
  }

  /** Chains a number as the eight bytes of its double; every NaN is the same. */
  number(x: number): this {
    if (Number.isNaN(x)) return this.finish(0, 0x7ff80000, 0, 0, 8);
    DOUBLE.setFloat64(0, x, true);
    return this.finish(DOUBLE.getInt32(0, true), DOUBLE.getInt32(4, true), 0, 0, 8);
  }

  /** Chains a text as its UTF-8 bytes. */
  text(text: string): this {
    return this.bytes(utf8(text));
  }

  /** Whole blocks of four words. */
  private mix(blocks: Int32Array): void {
    const { words } = this;
    let h1 = words[0];
    let h2 = words[1];
    let h3 = words[2];
    let h4 = words[3];
    for (let i = 0; i < blocks.length; i += 4) {
      let k = Math.imul(blocks[i], C1);
      h1 ^= Math.imul((k << 15) | (k >>> 17), C2);
      h1 = (Math.imul(((h1 << 19) | (h1 >>> 13)) + h2, 5) + 0x561ccd1b) | 0;
      k = Math.imul(blocks[i + 1], C2);
      h2 ^= Math.imul((k << 16) | (k >>> 16), C3);
      h2 = (Math.imul(((h2 << 17) | (h2 >>> 15)) + h3, 5) + 0x0bcaa747) | 0;
      k = Math.imul(blocks[i + 2], C3);
      h3 ^= Math.imul((k << 17) | (k >>> 15), C4);
      h3 = (Math.imul(((h3 << 15) | (h3 >>> 17)) + h4, 5) + 0x96cd1c35) | 0;
      k = Math.imul(blocks[i + 3], C4);
      h4 ^= Math.imul((k << 18) | (k >>> 14), C1);
      h4 = (Math.imul(((h4 << 13) | (h4 >>> 19)) + h1, 5) + 0x32ac3b17) | 0;
    }
    words[0] = h1;
    words[1] = h2;
    words[2] = h3;
    words[3] = h4;
  }

  /** The last block, filled up with zeros (which change nothing), and the length of the piece. */
  private finish(k1: number, k2: number, k3: number, k4: number, length: number): this {
    const { words } = this;
    let k = Math.imul(k1, C1);
    let h1 = words[0] ^ Math.imul((k << 15) | (k >>> 17), C2) ^ length;
    k = Math.imul(k2, C2);
    let h2 = words[1] ^ Math.imul((k << 16) | (k >>> 16), C3) ^ length;
    k = Math.imul(k3, C3);
    let h3 = words[2] ^ Math.imul((k << 17) | (k >>> 15), C4) ^ length;
    k = Math.imul(k4, C4);
    let h4 = words[3] ^ Math.imul((k << 18) | (k >>> 14), C1) ^ length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = avalanche((h2 + h1) | 0);
    h3 = avalanche((h3 + h1) | 0);
    h4 = avalanche((h4 + h1) | 0);
    h1 = avalanche(h1);
    h1 = (h1 + h2 + h3 + h4) | 0;
    words[0] = h1;
    words[1] = h2 + h1;
    words[2] = h3 + h1;
    words[3] = h4 + h1;
    return this;
  }
}

const avalanche = (word: number): number => {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** Copies `count` bytes of a view, from byte `from` of it, to the chunk as little-endian words. */
function load(view: ArrayBufferView, from: number, count: number): void {
  CHUNK_BYTES.set(new Uint8Array(view.buffer, view.byteOffset + from, count));
  if (LITTLE_ENDIAN) return;
  const size = 'BYTES_PER_ELEMENT' in view ? (view.BYTES_PER_ELEMENT as number) : 1;
  toLittleEndianWords(CHUNK, Math.ceil(count / 4), size);
}

/**
 * Turns words that a big-endian machine read from elements of `size` bytes into the words that a
 * little-endian machine reads from the same elements, in place.
 */
export function toLittleEndianWords(words: Int32Array, count: number, size: number): void {
  if (size === 8) {
    for (let i = 0; i < count; i += 2) {
      const first = words[i];
      words[i] = words[i + 1];
      words[i + 1] = first;
    }
  } else if (size < 4) {
    for (let i = 0; i < count; i++) {
      const swapped = (words[i] << 16) | (words[i] >>> 16);
      words[i] = size === 2 ? swapped : ((swapped & 0xff00ff) << 8) | ((swapped >>> 8) & 0xff00ff);
    }
  }
}
