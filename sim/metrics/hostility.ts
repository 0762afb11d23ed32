/**
 * Hostility: hostile words of officials about another country, half forgotten in half a day. For
 * replies that answer in kind.
 */
import { tensionState } from '../world/tension.ts';
import type { Metric } from './metric.ts';
import { nothing, ofPairs } from './pairs.ts';

export const hostility: Metric = {
  name: 'hostility',
  summary: {
    en: 'hostile words of a government’s officials about another that are still in the ear',
    fr: 'propos hostiles des officiels d’un pays sur un autre, encore dans les esprits',
  },
  unit: '0 to 1',
  source: 'design choice',
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
    const { echo } = world.module(tensionState);
    return ofPairs(query, 'mean', (place) => echo[place]);
  },
};
