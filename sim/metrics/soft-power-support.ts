/**
 * Support as a component of soft power: share of the other parties to the treaty that voted as it
 * did in the last round.
 */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerSupport: Metric = {
  name: 'soft-power-support',
  summary: {
    en: 'share of the other parties to a treaty that voted as the country did',
    fr: 'part des autres parties à un traité ayant voté comme le pays',
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
