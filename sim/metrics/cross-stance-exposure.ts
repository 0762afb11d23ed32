/**
 * Cross-stance exposure: of what a public sees on an issue, the share that takes the other side
 * than its reader; over all issues, where none is named.
 * Source: Bakshy, Messing & Adamic 2015 (exposure to cross-cutting content).
 */
import { encountersState } from '../world/encounters.ts';
import { shareOnIssue } from './issues.ts';
import type { Metric } from './metric.ts';

export const crossStanceExposure: Metric = {
  name: 'cross-stance-exposure',
  summary: {
    en: 'share of stances seen that are of the other side',
    fr: 'part des positions vues qui sont de l’autre bord',
  },
  unit: 'share',
  source: 'Bakshy, Messing & Adamic 2015',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['encounters'],
  start(query) {
    const { across, onIssue } = query.world.module(encountersState);
    return shareOnIssue(query, across, onIssue, 'issue');
  },
};
