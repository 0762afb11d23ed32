/** Outage-hours: hours that assets of a country were down, asset by asset. */
import { CYBER } from '../states/cyber.ts';
import { outageState } from '../world/cyber.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const outageHours: Metric = {
  name: 'outage-hours',
  summary: {
    en: 'hours so far for which infrastructure of a country was out of order',
    fr: 'heures pendant lesquelles des infrastructures d’un pays ont été hors service',
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
    const { hours } = world.module(outageState);
    const countries = world.sizes.country;
    return (values) => {
      values[countries] = 0;
      for (let c = 0; c < countries; c++) {
        values[c] = hours[c];
        values[countries] += hours[c];
      }
    };
  },
};
