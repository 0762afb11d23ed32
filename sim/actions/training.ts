/** Training: money for courses in digital skills. The amount is the cost. Source: design choice. */
import { actionKind } from './action.ts';
import { INVESTMENT_LATENCY, investmentFields, spending } from './investment.ts';

export const training = actionKind({
  name: 'training',
  summary: {
    en: 'courses in digital skills',
    fr: 'des formations aux compétences numériques',
  },
  source: 'design choice',
  fields: investmentFields,
  needs: ['inclusion'],
  latencyHours: INVESTMENT_LATENCY,
  cost: ({ amount }) => amount,
  start(start) {
    const spend = spending(start);
    return (performance) => spend(performance, { broadband: 0, affordability: 0, training: 1 });
  },
});
