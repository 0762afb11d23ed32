/**
 * New donors: share of those who gave in the run who did not give regularly before. Source: design
 * choice.
 */
import { giftRatio } from './giving.ts';
import type { Metric } from './metric.ts';

export const newDonors: Metric = {
  name: 'new-donors',
  summary: {
    en: 'share of donors who did not give to the organisation regularly before',
    fr: 'part des donateurs qui ne donnaient pas régulièrement à l’organisation',
  },
  unit: 'share',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: true,
  over: 'moment',
  perReached: false,
  needs: ['donations'],
  start: (query) =>
    giftRatio(
      query,
      ({ count, regular }) => (count > 0 && !regular ? 1 : 0),
      ({ count }) => (count > 0 ? 1 : 0),
    ),
};
