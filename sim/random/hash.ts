/**
 * Hashes to 32 bits, for the names of streams and the keys of things: MurmurHash3_x86_32.
 * Source: Appleby 2011, SMHasher, MurmurHash3.cpp (public domain).
 */
import { utf8 } from '../utf8.ts';

const mixBlock = (hash: number, block: number): number => {
  let k = Math.imul(block, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  return hash ^ Math.imul(k, 0x1b873593);
};

const addBlock = (hash: number, block: number): number => {
  const mixed = mixBlock(hash, block);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
};

const finish = (hash: number, length: number): number => {
  let h = hash ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** MurmurHash3_x86_32 of bytes, as an unsigned 32-bit number. */
export function hashBytes(bytes: Uint8Array, seed = 0): number {
  let hash = seed | 0;
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) {
    const block = bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
    hash = addBlock(hash, block);
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | bytes[i];
  return finish(mixBlock(hash, tail), bytes.length);
}

/** A 32-bit hash of a text's UTF-8 bytes; two texts in 65,000 share one with probability 1/2. */
export const hash32 = (text: string, seed = 0): number => hashBytes(utf8(text), seed);

/** One key from two, in this order: the hash of the eight bytes of `a` and `b`. */
export const mixKey = (a: number, b: number): number => finish(addBlock(addBlock(0, a), b), 8);
