/**
 * Education as a component of soft power: alumni of its programmes among foreigners, over what
 * counts as full.
 */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerEducation: Metric = {
  name: 'soft-power-education',
  summary: {
    en: 'alumni of the country’s programmes among foreigners, over what counts as full',
    fr: 'anciens des programmes du pays parmi les étrangers, rapportés au maximum',
  },
  unit: '0 to 1',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'education'),
};
