/**
 * DeGroot's opinion model over the items of a feed: every stance pulls, however far, and nothing
 * pulls back.
 *
 * Equation: s <- s + eta (s_m - s) c.
 * Source: DeGroot 1974. Departs: the weight of others comes item by item, as they are read, where
 * the textbook model has one matrix of weights (the canonical model `degroot`).
 */
import { gapTo, type OpinionModel } from './model.ts';

export const degroot: OpinionModel = {
  name: 'degroot',
  summary: {
    en: 'every stance pulls, however far',
    fr: 'toutes les positions attirent, même lointaines',
  },
  source: 'DeGroot 1974',
  influence(world, { step }) {
    return ({ reader, message, credibility }, issue) =>
      step * gapTo(world, reader, message, issue) * credibility;
  },
};
