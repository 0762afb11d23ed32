/** How measures of pairs of countries become one of each country, toward one other or all. */
import type { Measure, Query } from './metric.ts';

/** What several values of a country, and then of all countries, are taken together to. */
type Gather = 'mean' | 'largest';

/**
 * The measure of a value a pair: for each country its value toward the country that is asked for,
 * or over all others; for everybody the same over all pairs. Without another country: none.
 */
export function ofPairs(
  { world, toward }: Query,
  gather: Gather,
  value: (place: number) => number,
): Measure {
  const countries = world.sizes.country;
  return (values) => {
    let all = gather === 'mean' ? 0 : Number.NaN;
    let pairs = 0;
    for (let a = 0; a < countries; a++) {
      let own = gather === 'mean' ? 0 : Number.NaN;
      let others = 0;
      for (let b = 0; b < countries; b++) {
        if (a === b || (toward >= 0 && b !== toward)) {
          continue;
        }
        const x = value(a * countries + b);
        own = gather === 'mean' ? own + x : own >= x ? own : x;
        all = gather === 'mean' ? all + x : all >= x ? all : x;
        others++;
      }
      pairs += others;
      values[a] = gather === 'mean' ? own / others : own;
    }
    values[countries] = gather === 'mean' ? all / pairs : all;
  };
}

/** The measure of what has no value, since the mechanism that it is of is off. */
export const nothing = (): Measure => (values) => {
  values.fill(Number.NaN);
};
