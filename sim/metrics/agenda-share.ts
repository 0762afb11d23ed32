/**
 * Agenda share: share of the posts of a public that take a stance on an issue; on any, where none
 * is named. Source: McCombs & Shaw 1972.
 */
import { agendaState } from '../world/encounters.ts';
import { shareOnIssue } from './issues.ts';
import type { Metric } from './metric.ts';

export const agendaShare: Metric = {
  name: 'agenda-share',
  summary: {
    en: 'share of what a public writes that is about the issue',
    fr: 'part des publications d’une population qui portent sur le sujet',
  },
  unit: 'share',
  source: 'McCombs & Shaw 1972',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['agenda'],
  start(query) {
    const { onIssue, posts } = query.world.module(agendaState);
    return shareOnIssue(query, onIssue, posts, 'country');
  },
};
