/** Digital skill: mean of a public, 0 to 1. Source: design choice. */
import { type Metric, meanOfPeople } from './metric.ts';

export const digitalSkill: Metric = {
  name: 'digital-skill',
  summary: {
    en: 'mean digital skill of a public',
    fr: 'compétence numérique moyenne d’une population',
  },
  unit: '0 to 1',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start: (query) => meanOfPeople(query, (i) => query.world.agents.skill[i]),
};
