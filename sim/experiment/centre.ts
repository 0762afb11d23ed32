/** Means, medians and their kin of values that are all there. */
import type { Value } from './clustered.ts';

const ascending = (a: number, b: number): number => a - b;

export const known = (values: readonly Value[]): number[] =>
  values.filter((value) => value !== null);

export const sorted = (values: readonly number[]): number[] => [...values].sort(ascending);

export function mean(values: readonly number[]): number | null {
  let sum = 0;
  for (const value of values) {
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}

/** Sample variance, with n - 1 below; null with fewer than two values. */
export function variance(values: readonly number[]): number | null {
  const n = values.length;
  if (n < 2) {
    return null;
  }
  // From the first value on: equal values have no spread, to the last bit.
  const origin = values[0];
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    sum += value - origin;
  }
  for (const value of values) {
    const residual = value - origin - sum / n;
    squares += residual * residual;
  }
  return squares / (n - 1);
}

export function deviation(values: readonly number[]): number | null {
  const found = variance(values);
  return found === null ? null : Math.sqrt(found);
}

/**
 * The value below which a share of them lies, by straight lines between them (Hyndman & Fan 1996,
 * type 7).
 */
export function quantile(inOrder: readonly number[], share: number): number {
  const place = (inOrder.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, inOrder.length - 1);
  return inOrder[below] + (place - below) * (inOrder[above] - inOrder[below]);
}

/**
 * What stands in the middle when the k-th of the values in order is there `times(k)` times: the
 * mean of all but the share `cut` at either end, counted in whole values. A cut of .5 is the
 * median.
 */
export function middle(
  inOrder: readonly number[],
  cut: number,
  times: (place: number) => number = () => 1,
): number {
  let total = 0;
  for (let place = 0; place < inOrder.length; place++) {
    total += times(place);
  }
  const from = cut === 0.5 ? (total - 1) / 2 : Math.floor(cut * total);
  const to = total - from;
  let sum = 0;
  let before = 0;
  for (let place = 0; place < inOrder.length && before < to; place++) {
    const after = before + times(place);
    sum += inOrder[place] * Math.max(0, Math.min(after, to) - Math.max(before, from));
    before = after;
  }
  return sum / (to - from);
}
