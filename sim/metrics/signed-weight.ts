/** Signed weight: weight of the parties that have signed, as a share of all. */
import { treatyState } from '../world/treaty.ts';
import type { Metric } from './metric.ts';
import { nothing } from './pairs.ts';

export const signedWeight: Metric = {
  name: 'signed-weight',
  summary: {
    en: 'weight of the parties that have signed a treaty, as a share of all',
    fr: 'poids des parties ayant signé un traité, en part du total',
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
    const { signed } = world.module(treatyState);
    return (values) => {
      values.fill(Number.NaN);
      values[world.sizes.country] = signed[0];
    };
  },
};
