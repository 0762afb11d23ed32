/** Reach as a component of soft power: share of foreigners who met a message of its actors. */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerReach: Metric = {
  name: 'soft-power-reach',
  summary: {
    en: 'share of foreigners whom the country’s actors reached',
    fr: 'part des étrangers touchés par les acteurs du pays',
  },
  unit: 'share',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'reach'),
};
