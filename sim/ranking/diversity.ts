/**
 * Order by expected engagement, then spread out: each item loses what it has in common with those
 * that stand above it, so that one country, one stance, one language do not fill the feed.
 *
 * Equation: the next item is the one with the highest score - kappa max over those above it of
 * likeness; likeness = mean of [authors of one country], 1 - |difference of stances| / 2 on one
 * issue (else 0), and [a language in common].
 * Source: Carbonell & Goldstein 1998 (maximal marginal relevance).
 * Departs: what an item loses also counts against items from outside the model. The mean bonus is
 * that of order by engagement less the mean loss, measured in worlds of 4,000 people, so that the
 * two rules differ in what they show and not in how much.
 */
import { CARD, ISSUE, LANGUAGES, ROOT_AUTHOR, STANCE } from '../world/cards.ts';
import type { RankingRule } from './rule.ts';
import { ENGAGEMENT_TERMS, engagementTerms } from './terms.ts';

export const diversity: RankingRule = {
  name: 'diversity',
  summary: {
    en: 'what draws reactions, spread over countries, stances and languages',
    fr: 'ce qui fait réagir, en variant pays, positions et langues',
  },
  source: 'Carbonell & Goldstein 1998',
  terms: ENGAGEMENT_TERMS,
  meanBonus: 0.75,
  scored: true,
  start: engagementTerms,
  likeness(world) {
    const { country } = world.agents;
    return (message, other) => {
      const { words, floats } = world.store.cards;
      const a = message * CARD;
      const b = other * CARD;
      let alike = country[words[a + ROOT_AUTHOR]] === country[words[b + ROOT_AUTHOR]] ? 1 : 0;
      if ((words[a + LANGUAGES] & words[b + LANGUAGES]) !== 0) {
        alike++;
      }
      if (words[a + ISSUE] >= 0 && words[a + ISSUE] === words[b + ISSUE]) {
        alike += 1 - Math.abs(floats[a + STANCE] - floats[b + STANCE]) / 2;
      }
      return alike / 3;
    };
  },
};
