/** The figures of a line of a feed, from the terms that the engine explains. */
import type { ExplainedItem, Term } from '../../sim/index.ts';

export interface ItemFigures {
  readonly score: number;
  /** Where the stacked bar of the score ends on either side of zero. */
  readonly above: number;
  readonly below: number;
  /** Change of belief in log-odds; null where the item is about something else. */
  readonly belief: number | null;
  /** What it does to the attitude to a country, where it does. */
  readonly attitude: Term | null;
  /** Probability to be passed on, once seen. */
  readonly share: number | null;
}

const sum = (terms: readonly Term[]): number =>
  terms.reduce((total, { value }) => total + value, 0);

/** Terms of a decision without its result, which stands at the end. */
export const withoutResult = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ name }) => name !== 'probability');

/** Terms of a score that a stacked bar shows; the draw of chance goes with age, unnamed. */
export const stackable = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ value }) => value !== 0);

/** What an item does to belief, whichever mechanism says so; null for none. */
export function beliefTerms(item: ExplainedItem): readonly Term[] | null {
  return item.effects['exposure'] ?? item.effects['correction'] ?? null;
}

export function itemFigures(item: ExplainedItem): ItemFigures {
  const belief = beliefTerms(item);
  const sharing = item.effects['sharing'];
  const positive = item.score.filter(({ value }) => value > 0);
  const negative = item.score.filter(({ value }) => value < 0);
  return {
    score: sum(item.score),
    above: sum(positive),
    below: sum(negative),
    belief: belief === null ? null : sum(belief),
    attitude: item.effects['attitude']?.find(({ value }) => value !== 0) ?? null,
    share: sharing?.find(({ name }) => name === 'probability')?.value ?? null,
  };
}
