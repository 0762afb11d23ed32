/**
 * Hegselmann and Krause's opinion model over the items of a feed: at the end of a sitting the
 * reader takes the mean of its own stance and of those it has read that are near enough.
 *
 * Equation: s <- (s + sum of c s_m) / (1 + sum of c) over the items with |s_m - s| <= eps0
 * (1 - identity / 2), s as it was when the reader sat down.
 * Source: Hegselmann & Krause 2002. Departs: a source weighs as far as it is believed, the reader's
 * own stance weighs 1.
 */
import { gapTo, isWithin, type OpinionModel } from './model.ts';

export const hegselmannKrause: OpinionModel = {
  name: 'hegselmann-krause',
  summary: {
    en: 'the mean of the near stances read in a sitting',
    fr: 'la moyenne des positions proches lues d’une traite',
  },
  source: 'Hegselmann & Krause 2002',
  influence(world, { confidence }) {
    return ({ reader, message, credibility }, issue) => {
      const gap = gapTo(world, reader, message, issue);
      const weight = weightOf(credibility);
      return isWithin(world, reader, gap, confidence) ? (weight * gap) / (1 + weight) : 0;
    };
  },
  sitting(world, { confidence }) {
    const issues = world.sizes.issue;
    const pull = new Float64Array(issues);
    const weight = new Float64Array(issues);
    return {
      take({ reader, message, credibility }, issue) {
        const gap = gapTo(world, reader, message, issue);
        if (isWithin(world, reader, gap, confidence)) {
          pull[issue] += weightOf(credibility) * gap;
          weight[issue] += weightOf(credibility);
        }
      },
      change: (_item, issue) => pull[issue] / (1 + weight[issue]),
      clear(issue) {
        pull[issue] = 0;
        weight[issue] = 0;
      },
    };
  },
};

/** Nobody weighs less than nothing, not even where distrust is let persuade of the contrary. */
const weightOf = (credibility: number): number => (credibility > 0 ? credibility : 0);
