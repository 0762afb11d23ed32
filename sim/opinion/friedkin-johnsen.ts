/**
 * Friedkin and Johnsen's opinion model over the items of a feed, with bounded confidence: a near
 * stance pulls, a far one does nothing, and each day the first stance pulls back.
 *
 * Equation: s <- s + eta K (s_m - s) c, K = 1 if |s_m - s| <= eps0 (1 - .5 identity) else 0;
 * daily s <- lambda s + (1 - lambda) s0.
 * Source: Friedkin & Johnsen 1990; the bound after Deffuant et al. 2000.
 */
import type { OpinionModel } from './model.ts';

export const friedkinJohnsen: OpinionModel = {
  name: 'friedkin-johnsen',
  summary: {
    en: 'near stances pull, the first stance pulls back',
    fr: 'les positions proches attirent, la position initiale retient',
  },
  source: 'Friedkin & Johnsen 1990',
  influence(world, { step, confidence }) {
    const issues = world.sizes.issue;
    return (item, issue) => {
      const { agents, messages } = world;
      const gap = messages.stance[item.message] - agents.stance[item.reader * issues + issue];
      const bound = confidence * (1 - 0.5 * agents.identity[item.reader]);
      return Math.abs(gap) <= bound ? step * gap * item.credibility : 0;
    };
  },
  anchor: (stance, start, susceptibility) => susceptibility * stance + (1 - susceptibility) * start,
};
