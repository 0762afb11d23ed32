/** Spill-over: hours of service that a country lost by outages among its neighbours. */
import { CYBER } from '../states/cyber.ts';
import { outageState } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const spillOver: Metric = {
  name: 'spill-over',
  summary: {
    en: 'hours of online life that a country lost by outages among its neighbours',
    fr: 'heures de vie en ligne perdues par un pays à cause de pannes chez ses voisins',
  },
  unit: 'h',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: CYBER,
  start({ world }) {
    if (!world.has(outageState)) {
      return nothing();
    }
    const { spilt } = world.module(outageState);
    const countries = world.sizes.country;
    return (values) => {
      values[countries] = 0;
      for (let c = 0; c < countries; c++) {
        values[c] = spilt[c];
        values[countries] += spilt[c];
      }
    };
  },
};
