/**
 * Medians and trimmed means of values on several networks, with intervals by bootstrap: networks
 * are drawn with replacement, each with all its values, and the middle 95 % of what comes out is
 * the interval. Where cascades are heavy-tailed they say more than means.
 *
 * With few networks such an interval is too short: at 20 it covers .90 to .95 in place of .95.
 * Below 40 it is called rough.
 * Source: Efron & Tibshirani 1993 (percentile interval); Field & Welsh 2007 (clusters).
 */
import { Random } from '../random.ts';
import { middle, quantile, sorted } from './centre.ts';
import type { Interval, Value } from './clustered.ts';

/** Networks below which an interval by bootstrap is called rough. */
export const ROUGH_BELOW = 40;

const RESAMPLES = 2000;

export interface Robust {
  readonly value: number;
  readonly ci95: Interval;
  /** Whether there are too few networks to trust the interval's length. */
  readonly rough: boolean;
}

/** Share of values that a trimmed mean leaves out at either end. Source: Wilcox 2012. */
export const TRIM = 0.2;

/** A cut of .5 gives the median. `seed` is where the draws start from. */
export function robustMiddle(
  values: readonly Value[],
  networks: readonly string[],
  cut: number,
  seed: string,
  resamples = RESAMPLES,
): Robust | null {
  const rows = values
    .map((value, place) => ({ value, network: networks[place], place }))
    .filter((row): row is typeof row & { value: number } => row.value !== null)
    .sort((a, b) => a.value - b.value || a.place - b.place);
  if (rows.length === 0) {
    return null;
  }
  const inOrder = rows.map(({ value }) => value);
  const names = [...new Set(networks.filter((_, place) => values[place] !== null))];
  const value = middle(inOrder, cut);
  const rough = names.length < ROUGH_BELOW;
  if (names.length < 2) {
    return { value, ci95: [null, null], rough };
  }
  const clusters = rows.map(({ network }) => names.indexOf(network));
  const stream = new Random(seed).stream('bootstrap-of-networks');
  const times = new Uint32Array(names.length);
  const timesOf = (place: number) => times[clusters[place]];
  const found: number[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    const draws = stream.sequence(resample);
    times.fill(0);
    for (let draw = 0; draw < names.length; draw++) {
      const chosen = draws.below(names.length);
      times[chosen] = times[chosen] + 1;
    }
    found.push(middle(inOrder, cut, timesOf));
  }
  const drawn = sorted(found);
  return { value, ci95: [quantile(drawn, 0.025), quantile(drawn, 0.975)], rough };
}
