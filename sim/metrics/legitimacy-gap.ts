/**
 * Legitimacy gap: how far support at the table was from support among all the people, in the last
 * round.
 */
import { treatyState } from '../world/treaty.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const legitimacyGap: Metric = {
  name: 'legitimacy-gap',
  summary: {
    en: 'distance of support at the table from support among the people, in the last round',
    fr: 'écart entre le soutien à la table et celui de la population, au dernier tour',
  },
  unit: 'share',
  source: 'design choice',
  of: null,
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  needs: ['treaty'],
  start({ world, recipe }) {
    if (recipe.scenario.treaty === null || !world.has(treatyState)) {
      return nothing();
    }
    const { gap } = world.module(treatyState);
    return (values) => {
      values.fill(Number.NaN);
      values[world.sizes.country] = gap[0];
    };
  },
};
