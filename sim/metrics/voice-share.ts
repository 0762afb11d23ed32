/**
 * Voice share: what the words of a country get of the attention that crosses borders, over its
 * share of the people; 1 where a country is heard abroad in proportion to its size.
 *
 * Equation: (items of c seen in other countries / all items seen across borders) / (people of c /
 * all people). Source: design choice.
 */
import { attentionAbroad } from './abroad.ts';
import type { Metric } from './metric.ts';

export const voiceShare: Metric = {
  name: 'voice-share',
  summary: {
    en: 'attention that the words of a country earn abroad, over its share of the people',
    fr: 'attention obtenue à l’étranger par les propos d’un pays, rapportée à sa part de la population',
  },
  unit: 'ratio',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['voice'],
  start({ world }) {
    const countries = world.sizes.country;
    const earned = new Float64Array(countries);
    return (values) => {
      const { people } = world.countries;
      attentionAbroad(world, earned);
      let attention = 0;
      for (let c = 0; c < countries; c++) {
        attention += earned[c];
      }
      for (let c = 0; c < countries; c++) {
        values[c] = earned[c] / attention / (people[c] / world.people);
      }
      values[countries] = Number.NaN;
    };
  },
};
