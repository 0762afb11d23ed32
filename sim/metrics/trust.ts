/** Trust: mean trust of a public in foreign governments, 0 to 1. Source: MODEL 6. */
import { SOURCE_CLASSES } from '../world/agents.ts';
import { type Metric, meanOfPeople } from './metric.ts';

const FOREIGN_GOVERNMENT = SOURCE_CLASSES.indexOf('foreign-government');

export const trust: Metric = {
  name: 'trust',
  summary: {
    en: 'mean trust of a public in foreign governments',
    fr: 'confiance moyenne d’une population envers les gouvernements étrangers',
  },
  unit: '0 to 1',
  source: 'MODEL 6',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  start: (query) =>
    meanOfPeople(
      query,
      (i) => query.world.agents.trust[i * SOURCE_CLASSES.length + FOREIGN_GOVERNMENT],
    ),
};
