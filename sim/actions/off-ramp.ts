/**
 * Off-ramp: a programme that helps people out of extremism in a country while it lasts; twice as
 * many as by themselves take a step back. Two budget units a day. Source: design choice.
 */
import { duration, reference } from '../fields.ts';
import { radicalisationCountryState } from '../world/radicalisation.ts';
import { actionKind } from './action.ts';

const HOURS_A_DAY = 24;
const A_DAY = 2;

export const offRamp = actionKind({
  name: 'off-ramp',
  summary: {
    en: 'a programme that helps people out of extremism',
    fr: 'un programme qui aide à sortir de l’extrémisme',
  },
  source: 'design choice',
  fields: {
    country: reference('country', { en: 'where', fr: 'où' }, { required: true }),
    lasts: duration(30 * HOURS_A_DAY, { en: 'how long it lasts', fr: 'combien de temps il dure' }),
  },
  needs: ['radicalisation'],
  latencyHours: 24,
  cost: ({ lasts }) => (A_DAY * lasts) / HOURS_A_DAY,
  start({ world }) {
    const { programmeUntil } = world.module(radicalisationCountryState);
    return ({ values, time }) => {
      const c = world.names.countries.indexOf(values.country!);
      if (programmeUntil.length > 0 && time + values.lasts > programmeUntil[c]) {
        programmeUntil[c] = time + values.lasts;
      }
      return -1;
    };
  },
});
