/**
 * Approval abroad: share of foreigners whose attitude to a country is above .1. Source: design
 * choice.
 */
import { meanOfForeigners } from './foreigners.ts';
import type { Metric } from './metric.ts';
import { approves } from './views.ts';

export const approvalAbroad: Metric = {
  name: 'approval-abroad',
  summary: {
    en: 'share of foreigners with a favourable view of the country',
    fr: 'part des étrangers ayant une opinion favorable du pays',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  start: (query) => meanOfForeigners(query, (i, c) => approves(query.world, i, c)),
};
