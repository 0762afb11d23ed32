/**
 * Approval: share of a public whose attitude to a country is above .1.
 * Source: design choice; polls ask for approval, which Goldsmith, Horiuchi & Matush 2021 report.
 */
import { type Metric, meanOfPeople } from './metric.ts';
import { approves } from './views.ts';

export const approval: Metric = {
  name: 'approval',
  summary: {
    en: 'share of a public with a favourable view of a country',
    fr: 'part d’une population ayant une opinion favorable d’un pays',
  },
  unit: 'share',
  source: 'design choice; Goldsmith, Horiuchi & Matush 2021',
  of: 'country',
  toward: true,
  in: false,
  over: 'moment',
  perReached: true,
  start: (query) => meanOfPeople(query, (i) => approves(query.world, i, query.toward)),
};
