/**
 * Attitude abroad: mean attitude to a country of those who neither live nor come from there.
 * Source: design choice.
 */
import { meanOfForeigners } from './foreigners.ts';
import type { Metric } from './metric.ts';

export const attitudeAbroad: Metric = {
  name: 'attitude-abroad',
  summary: {
    en: 'mean attitude of foreigners to the country',
    fr: 'attitude moyenne des étrangers envers le pays',
  },
  unit: '-1 to 1',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  start(query) {
    const { world } = query;
    const countries = world.sizes.country;
    return meanOfForeigners(query, (i, c) => world.agents.attitude[i * countries + c]);
  },
};
