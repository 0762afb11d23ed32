/**
 * Network: share of the actor in the PageRank of all actors' accounts over ties that cross borders.
 */
import type { Metric } from './metric.ts';
import { ofActor } from './soft-power-parts.ts';

export const actorNetwork: Metric = {
  name: 'actor-network',
  summary: {
    en: 'place of the actor in the network across borders',
    fr: 'place de l’acteur dans le réseau transfrontière',
  },
  unit: 'share',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofActor(query, 'network'),
};
