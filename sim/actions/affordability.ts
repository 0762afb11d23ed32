/**
 * Affordability: money that lowers the price of data for good. The amount is the cost. Source:
 * design choice.
 */
import { actionKind } from './action.ts';
import { INVESTMENT_LATENCY, investmentFields, spending } from './investment.ts';

export const affordability = actionKind({
  name: 'affordability',
  summary: {
    en: 'money that lowers the price of data',
    fr: 'des fonds pour faire baisser le prix de l’accès',
  },
  source: 'design choice',
  fields: investmentFields,
  needs: ['inclusion'],
  latencyHours: INVESTMENT_LATENCY,
  cost: ({ amount }) => amount,
  start(start) {
    const spend = spending(start);
    return (performance) => spend(performance, { broadband: 0, affordability: 1, training: 0 });
  },
});
