/** Tension of a government toward another, or mean over the others, 0 to 1. */
import type { Metric } from './metric.ts';
import { ofPairs } from './pairs.ts';

export const tension: Metric = {
  name: 'tension',
  summary: {
    en: 'tension of a government toward another, or mean over the others',
    fr: 'tension d’un gouvernement envers un autre, ou moyenne envers les autres',
  },
  unit: '0 to 1',
  source: 'Richardson 1960, the variable',
  of: 'country',
  toward: 'optional',
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['tension'],
  start: (query) => ofPairs(query, 'mean', (place) => query.world.dyads.tension[place]),
};
