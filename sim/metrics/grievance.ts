/** Grievance: how far a public is at odds with its government, 0 to 1. Source: design choice. */
import { grievanceState } from '../world/unrest.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const grievance: Metric = {
  name: 'grievance',
  summary: {
    en: 'how far a public is at odds with its government, .5 neither way',
    fr: 'grief d’une population envers son gouvernement, 0,5 ni l’un ni l’autre',
  },
  unit: '0 to 1',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  needs: ['grievance'],
  start(query) {
    const { level } = query.world.module(grievanceState);
    return meanOfPeople(query, (i) => (level.length === 0 ? Number.NaN : level[i]));
  },
};
