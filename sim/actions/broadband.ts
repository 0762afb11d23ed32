/**
 * Broadband: money for networks where there are none. The amount is the cost. Source: design
 * choice.
 */
import { actionKind } from './action.ts';
import { INVESTMENT_LATENCY, investmentFields, spending } from './investment.ts';

export const broadband = actionKind({
  name: 'broadband',
  summary: {
    en: 'money for networks where there are none',
    fr: 'des fonds pour équiper les zones sans réseau',
  },
  source: 'design choice',
  fields: investmentFields,
  needs: ['inclusion'],
  latencyHours: INVESTMENT_LATENCY,
  cost: ({ amount }) => amount,
  start(start) {
    const spend = spending(start);
    return (performance) => spend(performance, { broadband: 1, affordability: 0, training: 0 });
  },
});
