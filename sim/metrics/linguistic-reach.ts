/**
 * Linguistic reach: share of a public that has met a message of an actor in a language that it
 * reads with a proficiency above .5. Source: MODEL 6.
 */
import { type Metric, meanOfPeople } from './metric.ts';

export const linguisticReach: Metric = {
  name: 'linguistic-reach',
  summary: {
    en: 'share of a public that has met a message of the actor in a language it reads well',
    fr: 'part d’une population qui a rencontré un message de l’acteur dans une langue qu’elle lit bien',
  },
  unit: 'share',
  source: 'MODEL 6',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: false,
  start: (query) =>
    meanOfPeople(query, (i) => (query.world.agents.understood[i] >>> query.actor) & 1),
};
