/**
 * How far two columns put things in the same order: Kendall's tau-b, and tau as SimSoM published
 * it, which counts what is tied in the second column as agreeing.
 *
 * Both from the number of pairs tied in either column and of pairs in opposite order, which a merge
 * sort counts. Source: Kendall 1945; Knight 1966.
 */

export interface Tau {
  /** Null where all are tied in one column. */
  readonly b: number | null;
  /** (concordant - discordant + tied in the second) / pairs; null below two things. */
  readonly legacy: number | null;
}

export function kendall(first: Float64Array, second: Float64Array): Tau {
  const size = first.length;
  if (size < 2) return { b: null, legacy: null };
  const order = Uint32Array.from({ length: size }, (_, i) => i).sort(
    (i, j) => first[i] - first[j] || second[i] - second[j] || i - j,
  );
  const values = Float64Array.from(order, (i) => second[i]);
  const tiedFirst = tiedPairs(size, (i) => first[order[i]] === first[order[i - 1]]);
  const tiedBoth = tiedPairs(
    size,
    (i) => first[order[i]] === first[order[i - 1]] && values[i] === values[i - 1],
  );
  const discordant = sortCounting(values);
  const tiedSecond = tiedPairs(size, (i) => values[i] === values[i - 1]);
  const pairs = (size * (size - 1)) / 2;
  const agreement = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * discordant;
  const untied = Math.sqrt(pairs - tiedFirst) * Math.sqrt(pairs - tiedSecond);
  return {
    b: untied === 0 ? null : agreement / untied,
    legacy: (agreement + tiedSecond) / pairs,
  };
}

/** Pairs in runs of equals; `same(i)` says whether i equals the one before it. */
function tiedPairs(size: number, same: (i: number) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let i = 1; i < size; i++) {
    run = same(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts in place, from the bottom up; gives how many pairs were in the wrong order. */
function sortCounting(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = values.slice();
  let swaps = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let place = start; place < end; place++) {
        if (left < middle && (right >= end || from[left] <= from[right])) to[place] = from[left++];
        else {
          to[place] = from[right++];
          swaps += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return swaps;
}
