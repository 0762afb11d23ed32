/**
 * Votes: whether each party has signed, or voted for the text in the last round; in all, how many.
 */
import { partyState } from '../world/treaty.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const votes: Metric = {
  name: 'votes',
  summary: {
    en: 'parties that have signed, or voted for the text in the last round',
    fr: 'parties ayant signé, ou voté pour le texte au dernier tour',
  },
  unit: 'votes',
  source: 'design choice',
  of: 'country',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['treaty'],
  start({ world, recipe }) {
    const { treaty } = recipe.scenario;
    if (treaty === null || !world.has(partyState)) {
      return nothing();
    }
    const { signed } = world.module(partyState);
    const parties = treaty.parties.map(({ country }) => world.names.countries.indexOf(country));
    return (values) => {
      const all = values.length - 1;
      values.fill(Number.NaN);
      values[all] = 0;
      for (const c of parties) {
        values[c] = signed[c];
        values[all] += signed[c];
      }
    };
  },
};
