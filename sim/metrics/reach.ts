/**
 * Reach: share of a public that has met a message of an actor. Bots are no public. Source: MODEL
 * 6.
 */
import { type Metric, meanOfPeople } from './metric.ts';

export const reach: Metric = {
  name: 'reach',
  summary: {
    en: 'share of a public that has met a message of the actor',
    fr: 'part d’une population qui a rencontré un message de l’acteur',
  },
  unit: 'share',
  source: 'MODEL 6',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: false,
  start: (query) =>
    meanOfPeople(query, (i) => (query.world.agents.reachedBy[i] >>> query.actor) & 1),
};
