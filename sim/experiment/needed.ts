/**
 * How many replicates an effect of interest takes, and when a run of replicates may stop.
 *
 * The variance of pairs is divided into that between networks (b) and within them (w), by analysis
 * of variance; N pairs on G = min(N, networks) networks give the half-width
 * t_(G-1) sqrt(b / G + w / N), which must come down to half the effect. More pairs on the same
 * networks bring w down and leave b.
 * Source: Searle, Casella & McCulloch 1992, chapter 3 (components of variance, unequal numbers).
 */
import { variance } from './centre.ts';
import { type Estimate, halfWidth, type Value } from './clustered.ts';
import { studentQuantile } from './student.ts';

const MOST = 10_000_000;

export interface Components {
  readonly between: number;
  readonly within: number;
}

/**
 * Variance between and within networks. Where each has one value they cannot be told apart: all
 * counts as between, so that nothing too good is promised. Null with fewer than two networks.
 */
export function components(
  values: readonly Value[],
  networks: readonly string[],
): Components | null {
  const groups = new Map<string, number[]>();
  values.forEach((value, place) => {
    if (value !== null) {
      const group = groups.get(networks[place]);
      if (group === undefined) {
        groups.set(networks[place], [value]);
      } else {
        group.push(value);
      }
    }
  });
  const all = [...groups.values()].flat();
  const [count, n] = [groups.size, all.length];
  const total = variance(all);
  if (count < 2 || total === null) {
    return null;
  }
  if (n === count) {
    return { between: total, within: 0 };
  }
  let inside = 0;
  let squares = 0;
  for (const group of groups.values()) {
    inside += (variance(group) ?? 0) * (group.length - 1);
    squares += group.length * group.length;
  }
  const within = inside / (n - count);
  const across = (total * (n - 1) - inside) / (count - 1);
  const size = (n - squares / n) / (count - 1);
  return { between: Math.max(0, (across - within) / size), within };
}

export interface Needed {
  /** Pairs in all. */
  readonly replicates: number;
  /** Networks that they are spread over. */
  readonly networks: number;
}

/**
 * The fewest pairs whose interval is half as wide as `effect` to either side, on at most
 * `networks` networks; where no number on those is enough, on one network each.
 */
export function replicatesNeeded(
  { between, within }: Components,
  effect: number,
  networks: number,
): Needed | null {
  const enough = (n: number, most: number) => {
    const groups = Math.min(n, most);
    const error = Math.sqrt(between / groups + within / n);
    return studentQuantile(0.975, groups - 1) * error <= effect / 2;
  };
  for (const most of [networks, MOST]) {
    if (enough(MOST, most)) {
      let high = 2;
      while (!enough(high, most)) {
        high *= 2;
      }
      let low = high / 2;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (enough(middle, most)) {
          high = middle;
        } else {
          low = middle;
        }
      }
      return { replicates: high, networks: Math.min(high, most) };
    }
  }
  return null;
}

/** Whether an estimate is sharp enough to stop: its half-width is below half the effect. */
export function isSharp(estimate: Estimate | null, effect: number): boolean {
  const half = estimate === null ? null : halfWidth(estimate);
  return half !== null && half < effect / 2;
}
