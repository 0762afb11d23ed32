/** Attitude: mean attitude of a public to a country, -1 to 1. Source: MODEL 6. */
import { type Metric, meanOfPeople } from './metric.ts';

export const attitude: Metric = {
  name: 'attitude',
  summary: {
    en: 'mean attitude of a public to a country',
    fr: 'attitude moyenne d’une population envers un pays',
  },
  unit: '-1 to 1',
  source: 'MODEL 6',
  of: 'country',
  toward: true,
  in: false,
  over: 'moment',
  perReached: true,
  start(query) {
    const countries = query.world.sizes.country;
    const { toward } = query;
    return meanOfPeople(query, (i) => query.world.agents.attitude[i * countries + toward]);
  },
};
