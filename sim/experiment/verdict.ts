/**
 * What runs say of an expectation: the interval of the difference decides, and where it decides
 * nothing that is said too.
 */
import type { Interval } from './clustered.ts';

export type Verdict = 'supported' | 'contradicted' | 'undecided';

/**
 * `direction` is that of the difference arm - against. That there is none can be supported only
 * where an `effect` of interest is named: then the interval must lie within it.
 * Source: Schuirmann 1987 (two one-sided tests, here at the level of the interval).
 */
export function verdictOn(
  direction: 'up' | 'down' | 'none',
  [low, high]: Interval,
  effect: number | null,
): Verdict {
  if (low === null || high === null) {
    return 'undecided';
  }
  if (direction === 'none') {
    if (low === 0 && high === 0) {
      return 'supported';
    }
    const bound = effect ?? 0;
    if (low > bound || high < -bound) {
      return 'contradicted';
    }
    return effect !== null && low > -effect && high < effect ? 'supported' : 'undecided';
  }
  const sign = direction === 'up' ? 1 : -1;
  const [worst, best] = sign === 1 ? [low, high] : [-high, -low];
  return worst > 0 ? 'supported' : best < 0 ? 'contradicted' : 'undecided';
}
