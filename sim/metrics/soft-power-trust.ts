/** Trust as a component of soft power: mean trust of foreigners in foreign governments. */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPowerTrust: Metric = {
  name: 'soft-power-trust',
  summary: {
    en: 'trust of foreigners in governments abroad, as a component of soft power',
    fr: 'confiance des étrangers envers les gouvernements étrangers, composante de l’image',
  },
  unit: '0 to 1',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  start: (query) => ofCountries(query, 'trust'),
};
