/** Resilience: share of the hours of online life that a country did not lose by outages. */
import { CYBER } from '../states/cyber.ts';
import { outageState } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const resilience: Metric = {
  name: 'resilience',
  summary: {
    en: 'share of the hours of online life that a country did not lose',
    fr: 'part des heures de vie en ligne qu’un pays n’a pas perdues',
  },
  unit: 'share',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: CYBER,
  start({ world }) {
    if (!world.has(outageState)) {
      return nothing();
    }
    const { lost, elapsed } = world.module(outageState);
    const countries = world.sizes.country;
    return (values) => {
      let allLost = 0;
      let all = 0;
      for (let c = 0; c < countries; c++) {
        values[c] = 1 - lost[c] / elapsed[c];
        allLost += lost[c];
        all += elapsed[c];
      }
      values[countries] = 1 - allLost / all;
    };
  },
};
