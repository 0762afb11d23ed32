/**
 * Order by time: the newest first, and nothing else.
 *
 * Equation: score = -age. Source: Twitter before 2016; Guess et al. 2023 compare it with ranking by
 * engagement.
 */
import type { RankingRule } from './rule.ts';

export const chronological: RankingRule = {
  name: 'chronological',
  summary: { en: 'the newest first', fr: 'du plus récent au plus ancien' },
  source: 'Guess et al. 2023',
  terms: [],
  meanBonus: 0,
  scored: false,
  start: () => () => undefined,
};
