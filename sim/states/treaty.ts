/** What a text is worth to those who negotiate, and how many of the people are for it. */
import { sigmoid } from '../math.ts';

/** Support of somebody with a stance on the treaty's issue: sigma(steepness s). */
export const supportOf = (stance: number, steepness: number): number => sigmoid(steepness * stance);

/** P(sign) = sigma(kappa U). */
export const signProbability = (utility: number, steepness: number): number =>
  sigmoid(steepness * utility);

/** 1 - 2 root mean square distance of the text from a wish, over the first `articles` entries. */
export function benefitOf(
  text: ArrayLike<number>,
  wish: ArrayLike<number>,
  articles: number,
): number {
  let sum = 0;
  for (let k = 0; k < articles; k++) {
    const gap = text[k] - wish[k];
    sum += gap * gap;
  }
  return 1 - 2 * Math.sqrt(sum / articles);
}

/** The median of the first `count` values, which it puts in order; NaN of none. */
export function medianOf(values: Float64Array, count: number): number {
  const sorted = values.subarray(0, count).sort((a, b) => a - b);
  const middle = count >> 1;
  return count % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
