/**
 * What outcomes are called in results: their metric, with `:of` (and `:toward`) behind it where a
 * scenario has several of one metric, and what else tells them apart behind that.
 */
import type { Outcome } from './scenario.ts';

type Asked = Pick<Outcome, 'metric' | 'of' | 'toward' | 'in' | 'claim' | 'issue' | 'language'>;

const KEYS = ['of', 'toward', 'in', 'claim', 'issue', 'language'] as const;

export function outcomeNames(outcomes: readonly Asked[]): string[] {
  return outcomes.map((outcome) => {
    const same = outcomes.filter(({ metric }) => metric === outcome.metric);
    let name = outcome.metric;
    if (same.length === 1) return name;
    for (const key of KEYS) {
      const value = outcome[key];
      // What all of them share tells nothing apart; `of` is always said.
      const differs = key === 'of' || same.some((other) => other[key] !== value);
      if (value !== null && differs) name += `:${value}`;
    }
    return name;
  });
}
