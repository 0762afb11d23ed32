/** From values to places, and the few round values at which a chart draws its lines. */
import { bisectRight, extent as extentOf, scaleLinear } from 'd3';

export type Range = readonly [number, number];
export type Scale = (value: number) => number;

/** A straight scale from `domain` to `range`. */
export const linear = (domain: Range, range: Range): Scale => scaleLinear(domain, range);

/** The smallest and the largest finite value, or null where there is none. */
export function extent(values: ArrayLike<number>): Range | null {
  const [low, high] = extentOf(Array.from(values).filter(Number.isFinite));
  return low === undefined || high === undefined ? null : [low, high];
}

/** Hours between two labels of a time axis, so that about `parts` labels stand on it. */
export function hourStep(hours: number, parts: number): number {
  const steps = [1, 2, 3, 6, 12, 24, 48, 120, 240, 480, 720, 1440, 2400, 7200];
  return steps.find((step) => hours / step <= parts) ?? 24_000;
}

/** The place of the last entry that is not above `value`, -1 when all are; `sorted` ascends. */
export const lastAt = (sorted: ArrayLike<number>, value: number): number =>
  bisectRight(sorted, value) - 1;

/** Of marks in order of time those whose letters do not run into the one before. */
export function spaced<Mark extends { readonly hours: number }>(
  marks: readonly Mark[],
  x: Scale,
  least = 10,
): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || x(mark.hours) - x(last.hours) >= least) kept.push(mark);
  }
  return kept;
}
