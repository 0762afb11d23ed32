/**
 * Attitude as a component of an actor's standing: that of foreigners to its country, (mean + 1) /
 * 2.
 */
import type { Metric } from './metric.ts';
import { ofActor } from './soft-power-parts.ts';

export const actorCountryAttitude: Metric = {
  name: 'actor-country-attitude',
  summary: {
    en: 'attitude of foreigners to the actor’s country, as a component of its standing',
    fr: 'attitude des étrangers envers le pays de l’acteur, composante de son image',
  },
  unit: '0 to 1',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofActor(query, 'attitude'),
};
