/** From values to places, and the few round values at which a chart draws its lines. */

export type Range = readonly [number, number];
export type Scale = (value: number) => number;

/** A straight scale from `domain` to `range`. */
export function linear([from, to]: Range, [start, end]: Range): Scale {
  const slope = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * slope;
}

/** The smallest and the largest finite value, or null where there is none. */
export function extent(values: ArrayLike<number>): Range | null {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? [low, high] : null;
}

/** Hours between two labels of a time axis, so that about `parts` labels stand on it. */
export function hourStep(hours: number, parts: number): number {
  const steps = [1, 2, 3, 6, 12, 24, 48, 120, 240, 480, 720, 1440, 2400, 7200];
  return steps.find((step) => hours / step <= parts) ?? 24_000;
}

/** The place of the last entry that is not above `value`, -1 when all are; `sorted` ascends. */
export function lastAt(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
