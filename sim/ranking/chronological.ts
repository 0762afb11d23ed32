/**
 * Order by time: the newest first, and nothing else.
 *
 * Equation: score = -age. Source: MODEL 3.2.
 */
import type { RankingRule } from './rule.ts';

export const chronological: RankingRule = {
  name: 'chronological',
  summary: { en: 'the newest first', fr: 'du plus récent au plus ancien' },
  source: 'MODEL 3.2',
  terms: [],
  meanBonus: 0,
  scored: false,
  start: () => () => undefined,
};
