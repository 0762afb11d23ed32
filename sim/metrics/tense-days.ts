/** Tense days: days with a tension above .6, mean over the others. */
import { tensionState } from '../world/tension.ts';
import type { Metric } from './metric.ts';
import { nothing, ofPairs } from './pairs.ts';

export const tenseDays: Metric = {
  name: 'tense-days',
  summary: {
    en: 'days so far on which the tension of a government toward another was above .6',
    fr: 'jours où la tension d’un gouvernement envers un autre a dépassé 0,6',
  },
  unit: 'days',
  source: 'design choice',
  of: 'country',
  toward: 'optional',
  in: false,
  over: 'total',
  perReached: false,
  needs: ['tension'],
  start(query) {
    const { world } = query;
    if (!world.has(tensionState)) {
      return nothing();
    }
    const { tenseDays: days } = world.module(tensionState);
    return ofPairs(query, 'mean', (place) => days[place]);
  },
};
