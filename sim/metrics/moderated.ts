/**
 * Moderated: posts by people and institutions of a country that a platform has acted on, for each
 * 1,000 people. Source: design choice.
 */
import { transparencyState } from '../world/moderation.ts';
import { type Metric, perThousand } from './metric.ts';

export const moderated: Metric = {
  name: 'moderated',
  summary: {
    en: 'posts that the platform has acted on so far, for each 1,000 people',
    fr: 'publications modérées par la plateforme jusqu’ici, pour 1 000 personnes',
  },
  unit: 'per 1,000 people',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['platforms'],
  start: (query) => perThousand(query, query.world.module(transparencyState).acted),
};
