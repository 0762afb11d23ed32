/** Peak of tension: the highest so far, toward one country or toward any. */
import { tensionState } from '../world/tension.ts';
import type { Metric } from './metric.ts';
import { nothing, ofPairs } from './pairs.ts';

export const tensionPeak: Metric = {
  name: 'tension-peak',
  summary: {
    en: 'highest tension so far of a government toward another, or toward any',
    fr: 'tension la plus forte atteinte d’un gouvernement envers un autre, ou envers l’un quelconque',
  },
  unit: '0 to 1',
  source: 'Richardson 1960, the variable',
  of: 'country',
  toward: 'optional',
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['tension'],
  start(query) {
    const { world } = query;
    if (!world.has(tensionState)) {
      return nothing();
    }
    const { peak } = world.module(tensionState);
    return ofPairs(query, 'largest', (place) => peak[place]);
  },
};
