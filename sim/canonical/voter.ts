/**
 * Voter model: an agent drawn at random copies one whom it follows.
 *
 * Sequential, one update a tick, until all agree. The one copied is any of the followed with the
 * same chance (in proportion to the weights, where ties have some). An agent that follows nobody
 * keeps its state, and its draw still takes a tick.
 * Equation: i uniform, j uniform among the followed of i; s_i <- s_j.
 * Source: Clifford & Sudbury 1973; Holley & Liggett 1975.
 */
import { CopyingRun, copyingColumn, copyingOutcomes } from './build/copying.ts';
import { canonicalModel } from './model.ts';

export const voter = canonicalModel({
  name: 'voter',
  summary: {
    en: 'somebody drawn at random copies one whom it follows, until all agree',
    fr: 'un agent tiré au hasard imite l’un de ceux qu’il suit, jusqu’à ce que tous s’accordent',
  },
  equation: 'i uniform, j uniform among those i follows; s_i <- s_j',
  source: 'Clifford & Sudbury 1973; Holley & Liggett 1975',
  order: 'sequential',
  parameters: {},
  nodeColumns: [copyingColumn],
  outcomes: copyingOutcomes,
  needsNetwork: true,
  grows: false,
  start: (setting) => new CopyingRun('voter', setting, true),
});
