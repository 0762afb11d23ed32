/**
 * Appeal: an organisation asks for gifts for people in need. Two budget units.
 * Source: design choice; Adena & Hager 2020 for what appeals bring.
 */
import { appealer, appealFields } from '../appeals.ts';
import { actionKind } from './action.ts';

export const appeal = actionKind({
  name: 'appeal',
  summary: {
    en: 'an appeal for gifts to people in need',
    fr: 'un appel aux dons pour des personnes en détresse',
  },
  source: 'design choice; Adena & Hager 2020',
  fields: appealFields,
  needs: ['donations'],
  latencyHours: 2,
  cost: () => 2,
  start(start) {
    const ask = appealer(start);
    return ({ actor, values, tick, time }) => ask(actor, values, tick, time);
  },
});
