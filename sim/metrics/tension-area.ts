/** Area of tension: tension times the days that it lasted, mean over the others. */
import { tensionState } from '../world/tension.ts';
import type { Metric } from './metric.ts';
import { nothing, ofPairs } from './pairs.ts';

export const tensionArea: Metric = {
  name: 'tension-area',
  summary: {
    en: 'tension times days so far, of a government toward another or all',
    fr: 'tension multipliée par les jours écoulés, d’un gouvernement envers un autre ou tous',
  },
  unit: 'tension-days',
  source: 'Richardson 1960, the variable',
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
    const { area } = world.module(tensionState);
    return ofPairs(query, 'mean', (place) => area[place]);
  },
};
