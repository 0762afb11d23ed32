/** What investments in digital inclusion have in common: where, how much, and that it is spent. */
import { type Fields, quantity, reference, type Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';
import { inclusionState } from '../world/inclusion.ts';
import type { Performance } from './action.ts';

export const investmentFields = {
  country: reference('country', { en: 'where', fr: 'où' }, { required: true }),
  amount: quantity({
    default: 100,
    unit: 'BU',
    limits: [0, 1e6],
    range: [10, 1000],
    meaning: {
      en: 'budget units that are spent, for a country of 10,000 inhabitants',
      fr: 'unités de budget dépensées, pour un pays de 10 000 habitants',
    },
    source: 'scenario',
    certainty: 'design',
  }),
} satisfies Fields;

export type Investment = Values<typeof investmentFields>;

/** Hours from the decision until the money is spent, for an institution without layers. */
export const INVESTMENT_LATENCY = 12;

/** What an investment puts where: parts of the amount for networks, prices and courses. */
export interface Parts {
  readonly broadband: number;
  readonly affordability: number;
  readonly training: number;
}

/** Spends an amount by its parts; it takes effect at the end of the week. Posts nothing. */
export function spending({ world }: Start<unknown>) {
  const { broadband, affordability, training } = world.module(inclusionState);
  return ({ values }: Performance<Investment>, parts: Parts): number => {
    if (world.has(inclusionState)) {
      const c = world.names.countries.indexOf(values.country!);
      broadband[c] = broadband[c] + values.amount * parts.broadband;
      affordability[c] = affordability[c] + values.amount * parts.affordability;
      training[c] = training[c] + values.amount * parts.training;
    }
    return -1;
  };
}
