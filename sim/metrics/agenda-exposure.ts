/**
 * Agenda exposure: share of what a public sees that takes a stance on an issue; on any, where none
 * is named. Source: McCombs & Shaw 1972 (the media agenda, as it is met).
 */
import { encountersState } from '../world/encounters.ts';
import { shareOnIssue } from './issues.ts';
import type { Metric } from './metric.ts';

export const agendaExposure: Metric = {
  name: 'agenda-exposure',
  summary: {
    en: 'share of what a public sees that is about the issue',
    fr: 'part de ce que voit une population qui porte sur le sujet',
  },
  unit: 'share',
  source: 'McCombs & Shaw 1972',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['encounters'],
  start(query) {
    const { onIssue, seen } = query.world.module(encountersState);
    return shareOnIssue(query, onIssue, seen, 'country');
  },
};
