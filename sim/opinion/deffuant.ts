/**
 * Deffuant's opinion model over the items of a feed: in each sitting one of the items read on an
 * issue is taken up, and pulls if it is near enough.
 *
 * Equation: s <- s + mu (s_m - s) c for one item m drawn among those read, if |s_m - s| <= eps0
 * (1 - identity / 2).
 * Source: Deffuant, Neau, Amblard & Weisbuch 2000.
 * Departs: only the reader moves, since the author does not know of being read; the mean is
 * therefore not conserved. A source that is not fully believed pulls less.
 */
import { OneOfMany } from './draw.ts';
import { gapTo, isWithin, type OpinionModel } from './model.ts';

export const deffuant: OpinionModel = {
  name: 'deffuant',
  summary: {
    en: 'one of the items read in a sitting pulls, if it is near',
    fr: 'un seul des contenus lus attire, s’il est proche',
  },
  source: 'Deffuant, Neau, Amblard & Weisbuch 2000',
  influence(world, { pairStep, confidence }) {
    return ({ reader, message, credibility }, issue) => {
      const gap = gapTo(world, reader, message, issue);
      return isWithin(world, reader, gap, confidence) ? pairStep * gap * credibility : 0;
    };
  },
  sitting(world, { pairStep, confidence }, random) {
    const drawn = new OneOfMany(world, random);
    return {
      take: (item, issue) => drawn.take(item, issue),
      change({ reader }, issue) {
        const gap = gapTo(world, reader, drawn.message[issue], issue);
        const heard = isWithin(world, reader, gap, confidence);
        return heard ? pairStep * gap * drawn.credibility[issue] : 0;
      },
      clear: (issue) => drawn.clear(issue),
    };
  },
};
