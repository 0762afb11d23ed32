/**
 * Network as a component of soft power: share of its actors in the PageRank of all actors across
 * borders.
 */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerNetwork: Metric = {
  name: 'soft-power-network',
  summary: {
    en: 'place of the country’s actors in the network across borders',
    fr: 'place des acteurs du pays dans le réseau transfrontière',
  },
  unit: 'share',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'network'),
};
