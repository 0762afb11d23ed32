/**
 * Partnership: firms and organisations of the country pay a share of the cost, and part of the
 * whole goes into courses, so that skills are handed on; the rest goes half into networks and half
 * into prices. The actor's own part is the cost.
 *
 * Equation: whole = amount / (1 - partners' share); courses = transfer whole; networks = prices =
 * (1 - transfer) whole / 2. Source: design choice.
 */
import { quantity } from '../fields.ts';
import { actionKind } from './action.ts';
import { INVESTMENT_LATENCY, investmentFields, spending } from './investment.ts';

export const partnership = actionKind({
  name: 'partnership',
  summary: {
    en: 'networks, prices and skills together with partners in the country, who share the cost',
    fr: 'réseaux, prix et compétences avec des partenaires du pays, qui partagent le coût',
  },
  source: 'design choice',
  fields: {
    ...investmentFields,
    partners: quantity({
      default: 0.5,
      unit: 'share',
      limits: [0, 0.9],
      range: [0.2, 0.7],
      meaning: {
        en: 'share of the whole that the partners pay',
        fr: 'part du total que paient les partenaires',
      },
      source: 'design choice',
      certainty: 'design',
    }),
    transfer: quantity({
      default: 0.2,
      unit: 'share',
      limits: [0, 1],
      range: [0, 0.5],
      meaning: {
        en: 'share of the whole that goes into courses',
        fr: 'part du total consacrée aux formations',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  needs: ['inclusion'],
  latencyHours: INVESTMENT_LATENCY,
  cost: ({ amount }) => amount,
  start(start) {
    const spend = spending(start);
    return (performance) => {
      const { partners, transfer } = performance.values;
      const whole = 1 / (1 - partners);
      const each = (whole * (1 - transfer)) / 2;
      return spend(performance, {
        broadband: each,
        affordability: each,
        training: whole * transfer,
      });
    };
  },
});
