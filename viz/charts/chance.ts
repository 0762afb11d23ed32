/**
 * Chance for what is drawn and for nothing else: runs have their own keyed chance, which this never
 * touches.
 */

/** Numbers in [0, 1) from a text, the same in every browser (mulberry32 on an FNV-1a hash). */
export function seeded(text: string): () => number {
  let state = 2_166_136_261;
  for (let i = 0; i < text.length; i++) {
    state = Math.imul(state ^ text.charCodeAt(i), 16_777_619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
