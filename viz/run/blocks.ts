/**
 * Reads a file in blocks and keeps the latest of them, so that neighbouring pieces of a table cost
 * one request. Called for every block read, with its size.
 */
import type { ByteSource } from './files.ts';

const BLOCK = 1 << 18;
/** 32 MB a file at most. */
const KEPT = 128;

export function inBlocks(source: ByteSource, read: (bytes: number) => void): ByteSource {
  const { byteLength } = source;
  const blocks = new Map<number, Promise<ArrayBuffer>>();

  const block = (index: number): Promise<ArrayBuffer> => {
    const known = blocks.get(index);
    if (known !== undefined) {
      blocks.delete(index);
      blocks.set(index, known);
      return known;
    }
    const start = index * BLOCK;
    const end = Math.min(byteLength, start + BLOCK);
    const wanted = source.slice(start, end).then((buffer) => {
      read(buffer.byteLength);
      return buffer;
    });
    wanted.catch(() => blocks.delete(index));
    blocks.set(index, wanted);
    if (blocks.size > KEPT) {
      const oldest = blocks.keys().next().value;
      if (oldest !== undefined) blocks.delete(oldest);
    }
    return wanted;
  };

  return {
    byteLength,
    async slice(start, end = byteLength) {
      const first = Math.floor(start / BLOCK);
      const last = Math.floor((end - 1) / BLOCK);
      const parts = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, i) => block(first + i)),
      );
      const bytes = new Uint8Array(end - start);
      parts.forEach((part, i) => {
        const at = (first + i) * BLOCK;
        const from = Math.max(0, start - at);
        const to = Math.min(part.byteLength, end - at);
        bytes.set(new Uint8Array(part, from, to - from), at + from - start);
      });
      return bytes.buffer;
    },
  };
}
