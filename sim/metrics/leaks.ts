/** Leaks: times that secrets of a government were published. */
import { CYBER } from '../states/cyber.ts';
import { leakState } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const leaks: Metric = {
  name: 'leaks',
  summary: {
    en: 'times so far that secrets of a government were published',
    fr: 'fuites de secrets d’un gouvernement jusqu’ici',
  },
  unit: 'leaks',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: CYBER,
  start({ world }) {
    if (!world.has(leakState)) {
      return nothing();
    }
    const { leaks: counts } = world.module(leakState);
    const countries = world.sizes.country;
    return (values) => {
      values[countries] = 0;
      for (let c = 0; c < countries; c++) {
        values[c] = counts[c];
        values[countries] += counts[c];
      }
    };
  },
};
