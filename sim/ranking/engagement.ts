/**
 * Order by expected engagement: what draws reactions, agrees with the reader, stirs, is hostile to
 * an out-group or comes from a friend stands higher.
 *
 * Equation: w_e ln(1 + eng) + w_a aff + w_h arousal + w_o hostility outgroup + w_t tie.
 * Source: design choice; signs of arousal and hostility after Milli et al. 2023.
 */
import type { RankingRule } from './rule.ts';
import { ENGAGEMENT_TERMS, engagementTerms } from './terms.ts';

export const engagement: RankingRule = {
  name: 'engagement',
  summary: {
    en: 'first what draws reactions',
    fr: 'd’abord ce qui fait réagir',
  },
  source: 'design choice; signs after Milli et al. 2023',
  terms: ENGAGEMENT_TERMS,
  meanBonus: 1,
  scored: true,
  start: engagementTerms,
};
