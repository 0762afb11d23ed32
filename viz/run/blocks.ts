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

/** Row groups kept at hand of a table that is read group by group. */
const GROUPS_KEPT = 96;

/**
 * Reads a table group by group: what is asked of a row group fetches that group, whole and once, so
 * a jump in time costs one group and the next column of the same moment costs nothing. `starts` are
 * the first bytes of the groups, in order; behind the last one nothing is kept.
 */
export function inGroups(
  source: ByteSource,
  starts: readonly number[],
  read: (bytes: number) => void,
): ByteSource {
  const { byteLength } = source;
  const groups = new Map<number, Promise<ArrayBuffer>>();
  const fetched = (group: number): Promise<ArrayBuffer> => {
    const known = groups.get(group);
    if (known !== undefined) return known;
    const wanted = source.slice(starts[group] as number, starts[group + 1]).then((buffer) => {
      read(buffer.byteLength);
      return buffer;
    });
    wanted.catch(() => groups.delete(group));
    groups.set(group, wanted);
    const oldest = groups.keys().next().value;
    if (groups.size > GROUPS_KEPT && oldest !== undefined) groups.delete(oldest);
    return wanted;
  };
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const group = starts.findLastIndex((first) => first <= start);
      const next = starts[group + 1];
      if (group < 0 || next === undefined || end > next) return source.slice(start, end);
      const first = starts[group] as number;
      return (await fetched(group)).slice(start - first, end - first);
    },
  };
}
