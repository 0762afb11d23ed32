/**
 * Capacity fund: side payments to the poorer parties of a treaty, by which keeping it costs them
 * less. The amount is the cost. Source: design choice.
 */
import { quantity } from '../fields.ts';
import { treatyState } from '../world/treaty.ts';
import { actionKind } from './action.ts';

export const capacityFund = actionKind({
  name: 'capacity-fund',
  summary: {
    en: 'money for the poorer parties of a treaty, to help them keep it',
    fr: 'une aide aux parties moins riches d’un traité, pour qu’elles puissent l’appliquer',
  },
  source: 'design choice',
  needs: ['treaty'],
  fields: {
    amount: quantity({
      default: 50,
      unit: 'BU',
      limits: [0, 1e6],
      range: [10, 500],
      meaning: { en: 'paid into the fund', fr: 'montant versé au fonds' },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  latencyHours: 12,
  cost: ({ amount }) => amount,
  start({ world }) {
    const { fund } = world.module(treatyState);
    return ({ values }) => {
      if (world.has(treatyState)) {
        fund[0] = fund[0] + values.amount;
      }
      return -1;
    };
  },
});
