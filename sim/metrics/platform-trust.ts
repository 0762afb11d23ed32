/** Trust in the platform: mean over a public, 0 to 1. Source: design choice. */
import { accountState } from '../world/moderation.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const platformTrust: Metric = {
  name: 'platform-trust',
  summary: {
    en: 'mean trust of a public in the platform',
    fr: 'confiance moyenne d’une population dans la plateforme',
  },
  unit: '0 to 1',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: true,
  needs: ['platforms'],
  start(query) {
    const { platformTrust: trust } = query.world.module(accountState);
    return meanOfPeople(query, (i) => (trust.length === 0 ? Number.NaN : trust[i]));
  },
};
