/**
 * Frequency: how often those who met an actor's messages met them, impressions over reach.
 * Source: design choice (media planning).
 */
import { airtimeState } from '../world/voice.ts';
import { type Metric, ratios } from './metric.ts';

export const frequency: Metric = {
  name: 'frequency',
  summary: {
    en: 'times that a person whom the actor reached met its messages',
    fr: 'nombre de fois où une personne touchée par l’acteur a rencontré ses messages',
  },
  unit: 'a person reached',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: true,
  over: 'moment',
  perReached: false,
  needs: ['voice'],
  start({ world, actor }) {
    const countries = world.sizes.country;
    const { seen } = world.module(airtimeState);
    const sums = new Float64Array(countries);
    const reached = new Float64Array(countries);
    return (values) => {
      const { country, reachedBy } = world.agents;
      reached.fill(0);
      for (let i = 0; i < world.people; i++) {
        reached[country[i]] += (reachedBy[i] >>> actor) & 1;
      }
      for (let c = 0; c < countries; c++) {
        sums[c] = seen[actor * countries + c] ?? 0;
      }
      ratios(sums, reached, values);
    };
  },
};
