/**
 * The voter model over the items of a feed: in each sitting the reader takes over the stance of one
 * of the items read on an issue.
 *
 * Equation: s <- s_m with probability min(1, c), for one item m drawn among those read.
 * Source: Clifford & Sudbury 1973; Holley & Liggett 1975. Departs: stances are numbers and not one
 * of two states; a source that is not fully believed is copied more rarely.
 */
import { OneOfMany } from './draw.ts';
import { gapTo, type OpinionModel } from './model.ts';

export const voter: OpinionModel = {
  name: 'voter',
  summary: {
    en: 'one of the stances read in a sitting is taken over',
    fr: 'une des positions lues est reprise telle quelle',
  },
  source: 'Clifford & Sudbury 1973; Holley & Liggett 1975',
  influence(world) {
    return ({ reader, message, credibility }, issue) => {
      const copies = credibility < 0 ? 0 : credibility > 1 ? 1 : credibility;
      return copies * gapTo(world, reader, message, issue);
    };
  },
  sitting(world, _values, random) {
    const drawn = new OneOfMany(world, random);
    return {
      take: (item, issue) => drawn.take(item, issue),
      change: ({ reader }, issue) =>
        drawn.luck[issue] < drawn.credibility[issue]
          ? gapTo(world, reader, drawn.message[issue], issue)
          : 0,
      clear: (issue) => drawn.clear(issue),
    };
  },
};
