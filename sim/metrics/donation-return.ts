/**
 * Donation return: euros given upon an organisation's appeals for each euro that it has spent. By
 * country what its public gave for each euro spent in all, so that countries add up.
 *
 * Equation: (prompted a person x 10,000) / (spent x price of a budget unit): costs are those of
 * addressing a public of 10,000 people of the model, whatever their number.
 * Source: Adena & Hager 2020: 1.45 at once.
 */
import { giftsOf, numbersOf } from './giving.ts';
import type { Metric } from './metric.ts';

const PUBLIC = 10_000;

export const donationReturn: Metric = {
  name: 'donation-return',
  summary: {
    en: 'euros given upon appeals for each euro that the organisation spent',
    fr: 'euros donnés à la suite des appels pour chaque euro dépensé par l’organisation',
  },
  unit: 'EUR/EUR',
  source: 'Adena & Hager 2020',
  of: 'actor',
  toward: false,
  in: true,
  over: 'moment',
  perReached: false,
  needs: ['donations'],
  start(query) {
    const { world, actor } = query;
    const gifts = giftsOf(query);
    const { unitPrice } = numbersOf(query);
    const countries = world.sizes.country;
    return (values) => {
      values.fill(0);
      for (let i = 0; i < world.people; i++) {
        values[world.agents.country[i]] += gifts(i).prompted;
      }
      const spent = world.actors.spent[actor] * unitPrice;
      for (let c = 0; c < countries; c++) {
        values[c] = spent > 0 ? ((values[c] / world.people) * PUBLIC) / spent : Number.NaN;
        values[countries] += values[c];
      }
    };
  },
};
