/**
 * Voice Gini: how unequally countries are heard abroad, a head; 0 where all are heard in proportion
 * to their people. Source: design choice; Lorenz 1905 and Gini 1912 for the coefficient.
 */
import { attentionAbroad } from './abroad.ts';
import { gini } from './gini.ts';
import type { Metric } from './metric.ts';

export const voiceGini: Metric = {
  name: 'voice-gini',
  summary: {
    en: 'how unequally the words of countries are seen abroad, by head',
    fr: 'inégalité, par habitant, de l’attention que les propos des pays obtiennent à l’étranger',
  },
  unit: '0 to 1',
  source: 'Lorenz 1905, Gini 1912; design choice',
  of: null,
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['voice'],
  start({ world }) {
    const countries = world.sizes.country;
    const earned = new Float64Array(countries);
    return (values) => {
      values.fill(Number.NaN);
      attentionAbroad(world, earned);
      values[countries] = gini(earned, world.countries.people);
    };
  },
};
