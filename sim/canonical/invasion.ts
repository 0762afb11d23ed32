/**
 * Invasion process: an agent drawn at random pushes its state to one of its followers.
 *
 * Sequential, one update a tick, until all agree. The one that takes it over is any follower with
 * the same chance (in proportion to the weights, where ties have some). An agent without followers
 * pushes to nobody, and its draw still takes a tick.
 * Equation: i uniform, j uniform among the followers of i; s_j <- s_i.
 * Source: Antal, Redner & Sood 2006.
 */
import { CopyingRun, copyingColumn, copyingOutcomes } from './build/copying.ts';
import { canonicalModel } from './model.ts';

export const invasion = canonicalModel({
  name: 'invasion',
  summary: {
    en: 'somebody drawn at random pushes its state to a follower, until all agree',
    fr: 'un agent tiré au hasard impose son état à un abonné, jusqu’à ce que tous s’accordent',
  },
  equation: 'i uniform, j uniform among the followers of i; s_j <- s_i',
  source: 'Antal, Redner & Sood 2006',
  order: 'sequential',
  parameters: {},
  nodeColumns: [copyingColumn],
  outcomes: copyingOutcomes,
  needsNetwork: true,
  grows: false,
  start: (setting) => new CopyingRun('invasion', setting, false),
});
