/**
 * Suspensions: accounts that a platform has suspended, bots or not, for each 1,000 people. Source:
 * design choice.
 */
import { transparencyState } from '../world/moderation.ts';
import { type Metric, perThousand } from './metric.ts';

export const suspensions: Metric = {
  name: 'suspensions',
  summary: {
    en: 'accounts suspended so far, for each 1,000 people',
    fr: 'comptes suspendus jusqu’ici, pour 1 000 personnes',
  },
  unit: 'per 1,000 people',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['platforms'],
  start: (query) => perThousand(query, query.world.module(transparencyState).suspended),
};
