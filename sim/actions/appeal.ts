/**
 * Appeal: an organisation asks for gifts for people in need. Two budget units, one more under a
 * hashtag, and the fee of each partner that carries it.
 * Source: design choice; Adena & Hager 2020 for what appeals bring.
 */
import { appealer, appealFields, appealNeeds } from '../appeals.ts';
import { quantity } from '../fields.ts';
import { actionKind } from './action.ts';

const COST = 2;

export const appeal = actionKind({
  name: 'appeal',
  summary: {
    en: 'an appeal for gifts to people in need',
    fr: 'un appel aux dons pour des personnes en détresse',
  },
  source: 'design choice; Adena & Hager 2020',
  fields: {
    ...appealFields,
    fee: quantity({
      default: 20,
      unit: 'BU',
      limits: [0, 1e6],
      range: [5, 100],
      meaning: { en: 'what each partner costs', fr: 'ce que coûte chaque partenaire' },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  needs: appealNeeds,
  latencyHours: 2,
  cost: ({ hashtag, partners, fee }) => COST + (hashtag ? 1 : 0) + partners.length * fee,
  start(start) {
    const ask = appealer(start);
    return ({ actor, values, tick, time }) => ask(actor, values, tick, time);
  },
});
