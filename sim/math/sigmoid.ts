/** Between probabilities and log-odds. */
import { exp } from './exp.ts';
import { log } from './log.ts';

/** 1 / (1 + e^-x), the probability with log-odds x; within 2 ulp, tiny values kept. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const odds = exp(x);
  return odds / (1 + odds);
}

/**
 * log(p / (1 - p)), the log-odds of a probability: -Infinity for 0, Infinity for 1, NaN outside.
 * The error is at most 2 ulp of the larger of the result and 1.
 */
export const logit = (probability: number): number => log(probability / (1 - probability));
