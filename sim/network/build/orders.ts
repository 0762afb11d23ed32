/** Orders of agents that depend on their keys and on chance, and not on their rows. */
import type { Stream } from '../../random.ts';

/** The rows in ascending order of their unique `key`. */
export function orderByKey(key: Uint32Array): Uint32Array {
  const rows = new Uint32Array(key.length);
  let ascending = true;
  for (let row = 0; row < rows.length; row++) {
    rows[row] = row;
    if (row > 0 && key[row] <= key[row - 1]) ascending = false;
  }
  return ascending ? rows : sortByWord(rows, key);
}

/** The rows of `byKey` in the order of one draw for each agent: a permutation at random. */
export function orderByDraw(byKey: Uint32Array, key: Uint32Array, stream: Stream): Uint32Array {
  const word = new Uint32Array(key.length);
  for (let row = 0; row < key.length; row++) {
    stream.draw(key[row]);
    word[row] = stream.first;
  }
  return sortByWord(byKey, word);
}

/** Sorts `rows` by word[row]; equal words keep their order. Two counting passes of 16 bits. */
function sortByWord(rows: Uint32Array, word: Uint32Array): Uint32Array {
  let from = rows;
  for (const shift of [0, 16]) {
    const next = new Uint32Array(65537);
    for (const row of from) next[((word[row] >>> shift) & 65535) + 1]++;
    for (let digit = 0; digit < 65536; digit++) next[digit + 1] += next[digit];
    const to = new Uint32Array(rows.length);
    for (const row of from) to[next[(word[row] >>> shift) & 65535]++] = row;
    from = to;
  }
  return from;
}
