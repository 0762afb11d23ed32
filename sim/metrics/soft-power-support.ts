/** Support as a component of soft power: share of votes in which other states voted as it did. */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerSupport: Metric = {
  name: 'soft-power-support',
  summary: {
    en: 'share of votes in which other states voted as the country did',
    fr: 'part des votes où les autres États ont voté comme le pays',
  },
  unit: 'share',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'support'),
};
