/**
 * Impressions of an actor: times that its messages were seen so far, a head. Source: design
 * choice.
 */
import { airtimeState } from '../world/voice.ts';
import { type Metric, ratios } from './metric.ts';

export const actorImpressions: Metric = {
  name: 'actor-impressions',
  summary: {
    en: 'times that messages of the actor were seen, a person of the public',
    fr: 'nombre de fois où les messages de l’acteur ont été vus, par personne',
  },
  unit: 'a person',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: true,
  over: 'total',
  perReached: false,
  needs: ['voice'],
  start({ world, actor }) {
    const countries = world.sizes.country;
    const { seen } = world.module(airtimeState);
    const sums = new Float64Array(countries);
    const weights = new Float64Array(countries);
    return (values) => {
      for (let c = 0; c < countries; c++) {
        sums[c] = seen[actor * countries + c] ?? 0;
        weights[c] = world.countries.people[c];
      }
      ratios(sums, weights, values);
    };
  },
};
