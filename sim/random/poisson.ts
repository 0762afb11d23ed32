/**
 * The quantile function of the Poisson distribution, by search, for any mean.
 *
 * Drawing by the quantile keeps common random numbers: with the same u a larger mean never gives a
 * smaller number. Small means add up probabilities from 0; others start near the answer from a
 * probability computed without cancellation (Loader 2000) and sum it to a distribution function,
 * which takes about 9 sqrt(mean) steps. The probabilities are right to a part in 10^12.
 */
import { exp, log } from '../math.ts';
import { normalQuantile } from './normal.ts';

/** Means from here on are searched from the middle; e^-mean is far from underflow below it. */
const MIDDLE = 24;
/** Stands for every u beneath it: smaller probabilities soon have too few bits to go by. */
const TINY = 1e-290;
/** Above this u the upper tail is summed instead, so that 1 - u keeps its precision. */
const UPPER = 0.9990234375;

/** The smallest k with P(X <= k) > u, for u in [0, 1) and a finite mean of 0 or more. */
export function poissonQuantile(u: number, mean: number): number {
  if (mean < MIDDLE && u < UPPER && mean >= 0 && u >= 0) {
    let probability = exp(-mean);
    let sum = probability;
    let k = 0;
    while (u >= sum) {
      probability *= mean / ++k;
      sum += probability;
    }
    return k;
  }
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`mean ${mean}: give 0 or more`);
  if (!(u >= 0 && u < 1)) throw new RangeError(`u ${u}: give a number in [0, 1)`);
  return mean === 0 || u === 0 ? 0 : searchNear(Math.max(u, TINY), mean);
}

/** Starts at the Cornish-Fisher guess and steps to the answer. */
function searchNear(u: number, mean: number): number {
  const z = normalQuantile(u);
  let k = Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
  let probability = poissonProbability(k, mean);
  // Far out in the tails the guess may lie where probabilities underflow.
  while (probability < TINY) probability = poissonProbability(u < 0.5 ? ++k : --k, mean);
  if (u < 0.5) {
    let sum = lowerSum(k, mean, probability);
    while (u >= sum) {
      probability *= mean / ++k;
      sum += probability;
    }
    // Summed again and not subtracted, which would leave rounding errors only.
    for (; k > 0; k--) {
      const before = (probability * k) / mean;
      sum = lowerSum(k - 1, mean, before);
      if (u >= sum) break;
      probability = before;
    }
    return k;
  }
  // P(X <= k) > u is P(X > k) < 1 - u, and 1 - u is exact here.
  let sum = upperSum(k, mean, probability);
  while (sum >= 1 - u) {
    probability *= mean / ++k;
    sum = upperSum(k, mean, probability);
  }
  for (; k > 0 && sum + probability < 1 - u; k--) {
    sum += probability;
    probability *= k / mean;
  }
  return k;
}

/** P(X <= k), from P(X = k) downwards. */
function lowerSum(k: number, mean: number, probability: number): number {
  let term = probability;
  let sum = 0;
  for (let i = k; term > sum * 1e-18; i--) {
    sum += term;
    term *= i / mean;
  }
  return sum;
}

/** P(X > k), from P(X = k) upwards. */
function upperSum(k: number, mean: number, probability: number): number {
  let sum = 0;
  let term = probability;
  for (let i = k + 1; ; i++) {
    term *= mean / i;
    sum += term;
    if (i > mean && term <= sum * 1e-18) return sum;
  }
}

/** P(X = k) = e^(-deviance(k, mean) - stirlingError(k)) / sqrt(2 pi k). */
export function poissonProbability(k: number, mean: number): number {
  if (k === 0) return exp(-mean);
  return exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(6.283185307179586 * k);
}

/** k log(k / mean) + mean - k without cancellation where the two are close. */
function deviance(k: number, mean: number): number {
  const difference = k - mean;
  const v = difference / (k + mean);
  if (Math.abs(v) >= 0.1) return k * log(k / mean) + mean - k;
  let sum = difference * v;
  let term = 2 * k * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/** log(k!) - log(sqrt(2 pi k) (k/e)^k): exact sums for small k, Stirling's series above. */
function stirlingError(k: number): number {
  if (k < 16) {
    let factorial = 1;
    for (let i = 2; i <= k; i++) factorial *= i;
    return log(factorial) - (k + 0.5) * log(k) + k - 0.9189385332046728;
  }
  const square = 1 / (k * k);
  let series = 1 / 1188;
  series = 1 / 1680 - square * series;
  series = 1 / 1260 - square * series;
  series = 1 / 360 - square * series;
  return (1 / 12 - square * series) / k;
}
