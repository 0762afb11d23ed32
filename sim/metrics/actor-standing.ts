/**
 * Standing of an actor abroad: the index of soft power without education and votes, by its own
 * accounts and class of sources; its components beside it.
 * Source: Nye 2004; Soft Power 30; the weights are a design choice.
 */
import type { Metric } from './metric.ts';
import { ofActor } from './soft-power-parts.ts';

export const actorStanding: Metric = {
  name: 'actor-standing',
  summary: {
    en: 'index of how an actor stands with foreigners',
    fr: 'indice de l’image d’un acteur à l’étranger',
  },
  unit: '0 to 100',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  beside: ['actor-reach-abroad', 'actor-trust-abroad', 'actor-network', 'actor-country-attitude'],
  start: (query) => ofActor(query, 'index'),
};
