/**
 * Soft power: index of a country's standing abroad, 0 to 100, its components beside it.
 *
 * Equation: 100 (.35 A + .15 R + .15 Tr + .15 Ed + .10 Net + .10 Sup), weights as parameters.
 * Source: Nye 2004; Soft Power 30; the weights are a design choice.
 */
import type { Metric } from './metric.ts';
import { ofCountries } from './soft-power-parts.ts';

export const softPower: Metric = {
  name: 'soft-power',
  summary: {
    en: 'index of how a country stands with foreigners',
    fr: 'indice de l’image d’un pays à l’étranger',
  },
  unit: '0 to 100',
  source: 'Nye 2004; Soft Power 30; design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['soft-power'],
  beside: [
    'soft-power-attitude',
    'soft-power-reach',
    'soft-power-trust',
    'soft-power-education',
    'soft-power-network',
    'soft-power-support',
  ],
  start: (query) => ofCountries(query, 'index'),
};
