/**
 * Appeal: an organisation that is not the one whose strategies are compared asks for gifts, once or
 * again and again while it lasts. Source: design choice; Adena & Hager 2020 for competing
 * charities.
 */
import { appealer, appealFields, appealNeeds } from '../appeals.ts';
import { duration, reference } from '../fields.ts';
import { injectKind } from './inject.ts';

export const appeal = injectKind({
  name: 'appeal',
  summary: {
    en: 'another organisation asks for gifts',
    fr: 'une autre organisation lance un appel aux dons',
  },
  source: 'design choice; Adena & Hager 2020',
  fields: {
    actor: reference('actor', { en: 'who asks', fr: 'qui sollicite' }, { required: true }),
    every: duration(0, {
      en: 'time between two appeals while it lasts; 0 for one appeal',
      fr: 'intervalle entre deux appels tant qu’il dure ; 0 pour un seul',
    }),
    ...appealFields,
  },
  needs: appealNeeds,
  start(start) {
    const { world } = start;
    const ask = appealer(start);
    return {
      begin: ({ values, tick, time }) =>
        ask(world.names.actors.indexOf(values.actor!), values, tick, time),
      during({ values, tick, time, since }) {
        if (values.every <= 0) {
          return;
        }
        const actor = world.names.actors.indexOf(values.actor!);
        // Every appeal but the first, which `begin` made: those due within this tick.
        const end = (tick + 1) * world.tickHours;
        for (let n = Math.max(1, Math.floor((time - since) / values.every)); ; n++) {
          const due = since + n * values.every;
          if (due >= end) {
            return;
          }
          if (due >= time) {
            ask(actor, values, tick, due);
          }
        }
      },
    };
  },
});
