/** Trust abroad: mean trust of foreigners in the class of sources that the actor belongs to. */
import type { Metric } from './metric.ts';
import { ofActor } from './soft-power-parts.ts';

export const actorTrustAbroad: Metric = {
  name: 'actor-trust-abroad',
  summary: {
    en: 'trust of foreigners in sources such as the actor',
    fr: 'confiance des étrangers envers les sources du même type que l’acteur',
  },
  unit: '0 to 1',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofActor(query, 'trust'),
};
