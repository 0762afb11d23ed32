/** Rounds: rounds held until a treaty is in force, or so far. */
import { treatyState } from '../world/treaty.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const rounds: Metric = {
  name: 'rounds',
  summary: {
    en: 'rounds of negotiation held until the treaty is in force, or so far',
    fr: 'tours de négociation tenus jusqu’à l’entrée en vigueur, ou jusqu’ici',
  },
  unit: 'rounds',
  source: 'design choice',
  of: null,
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  needs: ['treaty'],
  start({ world, recipe }) {
    if (recipe.scenario.treaty === null || !world.has(treatyState)) {
      return nothing();
    }
    const { rounds } = world.module(treatyState);
    return (values) => {
      values.fill(Number.NaN);
      values[world.sizes.country] = rounds[0];
    };
  },
};
