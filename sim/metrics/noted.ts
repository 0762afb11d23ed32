/**
 * Noted: posts by people and institutions of a country that got a community note, for each 1,000
 * people. Source: design choice.
 */
import { transparencyState } from '../world/moderation.ts';
import { type Metric, perThousand } from './metric.ts';

export const noted: Metric = {
  name: 'noted',
  summary: {
    en: 'posts with a community note so far, for each 1,000 people',
    fr: 'publications annotées par la communauté jusqu’ici, pour 1 000 personnes',
  },
  unit: 'per 1,000 people',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['platforms'],
  start: (query) => perThousand(query, query.world.module(transparencyState).noted),
};
