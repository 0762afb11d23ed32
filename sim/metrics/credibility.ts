/** Credibility: mean public credibility of the accounts of an actor, 0 to 1. */
import type { Metric } from './metric.ts';

export const credibility: Metric = {
  name: 'credibility',
  summary: {
    en: 'mean public credibility of the accounts of an actor',
    fr: 'crédibilité moyenne des comptes d’un acteur',
  },
  unit: '0 to 1',
  source: 'design choice',
  of: 'actor',
  toward: false,
  in: false,
  over: 'moment',
  perReached: false,
  start: ({ world, actor }) => {
    const rows = (world.accounts[actor] ?? []).map(({ row }) => row);
    return (values) => {
      let sum = 0;
      for (const row of rows) {
        sum += world.agents.credibility[row];
      }
      values.fill(Number.NaN);
      values[world.sizes.country] = sum / rows.length;
    };
  },
};
