/** The columns of a model's agents: their range, and what they are coloured by. */
import type { Palette, Ramp } from '../network/colours.ts';

const START = 'Start';

/** A column and its values at the start share one range, so that their colours compare. */
export function rangeOf(
  columns: ReadonlyMap<string, ArrayLike<number>>,
  name: string,
): readonly [low: number, high: number] {
  const end = name.endsWith(START) ? name.slice(0, -START.length) : name;
  let low = Infinity;
  let high = -Infinity;
  for (const values of [columns.get(end), columns.get(end + START)]) {
    for (let row = 0; row < (values?.length ?? 0); row++) {
      const value = (values as ArrayLike<number>)[row] as number;
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  return low <= high ? [low, high] : [0, 0];
}

/** The seven colours from the lowest to the highest value. */
export function rampBetween({ attitude }: Palette, [low, high]: readonly [number, number]): Ramp {
  const top = high > low ? high : low + 1;
  return {
    stops: attitude.map((_, place) => low + ((top - low) * place) / (attitude.length - 1)),
    colours: attitude,
  };
}

/** Mean of the values that are numbers; NaN where there is none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? Number.NaN : sum / count;
}
