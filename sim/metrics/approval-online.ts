/**
 * Approval online: approval among those who are connected, as a poll on the net would find it;
 * beside approval it shows what the divide does to what is heard. Source: design choice.
 */
import { type Metric, meanOfPeople } from './metric.ts';
import { approves, isConnected } from './views.ts';

export const approvalOnline: Metric = {
  name: 'approval-online',
  summary: {
    en: 'share with a favourable view of a country among those who are online',
    fr: 'part d’opinions favorables à un pays chez les personnes connectées',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: true,
  in: false,
  over: 'moment',
  perReached: false,
  start: (query) =>
    meanOfPeople(query, (i) =>
      isConnected(query.world, i) ? approves(query.world, i, query.toward) : Number.NaN,
    ),
};
