/** Attitude as a component of soft power: (mean attitude of foreigners + 1) / 2. */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerAttitude: Metric = {
  name: 'soft-power-attitude',
  summary: {
    en: 'attitude of foreigners to the country, as a component of soft power',
    fr: 'attitude des étrangers envers le pays, composante de son image',
  },
  unit: '0 to 1',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'attitude'),
};
