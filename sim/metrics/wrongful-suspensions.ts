/**
 * Wrongful suspensions: people whose account a platform has ever taken for a bot, for each 1,000
 * of a public, or of those who speak a language. Source: design choice.
 */
import { accountState } from '../world/moderation.ts';
import { type Metric, meanOfPeople } from './metric.ts';

export const wrongfulSuspensions: Metric = {
  name: 'wrongful-suspensions',
  summary: {
    en: 'people ever suspended as bots, for each 1,000',
    fr: 'personnes déjà suspendues comme robots, pour 1 000',
  },
  unit: 'per 1,000 people',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['platforms'],
  start(query) {
    const { wrongly } = query.world.module(accountState);
    const { language } = query.world.agents;
    return meanOfPeople(query, (i) =>
      wrongly.length === 0 || (query.language >= 0 && language[i] !== query.language)
        ? Number.NaN
        : 1000 * wrongly[i],
    );
  },
};
