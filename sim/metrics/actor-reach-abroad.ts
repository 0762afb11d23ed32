/** Reach abroad: share of foreigners who met a message of the actor. */
import type { Metric } from './metric.ts';
import { ofActor } from './soft-power-parts.ts';

export const actorReachAbroad: Metric = {
  name: 'actor-reach-abroad',
  summary: {
    en: 'share of foreigners whom the actor reached',
    fr: 'part des étrangers touchés par l’acteur',
  },
  unit: 'share',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofActor(query, 'reach'),
};
