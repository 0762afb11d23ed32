/**
 * Spent: budget units that an actor has spent; one unit is an hour of staff. Source: MODEL 3.13.
 */
import type { Metric } from './metric.ts';

export const spent: Metric = {
  name: 'spent',
  summary: {
    en: 'budget units that the actor has spent',
    fr: 'unités de budget dépensées par l’acteur',
  },
  unit: 'BU',
  source: 'MODEL 3.13',
  of: 'actor',
  toward: false,
  in: false,
  over: 'total',
  perReached: false,
  start: ({ world, actor }) => {
    const countries = world.sizes.country;
    return (values) => {
      values.fill(Number.NaN);
      values[countries] = world.actors.spent[actor];
    };
  },
};
