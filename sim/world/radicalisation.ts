/** State of radicalisation, in runs that have it: an abstraction without ideology or method. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

/** Values of `state`. */
export const SYMPATHISER = 1;
export const RADICAL = 2;

export const radicalisationState = moduleState({
  name: 'radicalisation',
  per: 'person',
  columns: {
    state: column('u8', '0 none, 1 sympathiser, 2 radical', [0, 2]),
  },
});

export const propagandaState = moduleState({
  name: 'propaganda',
  per: 'person',
  columns: {
    exposure: column('f32', 'recent exposure to propaganda', [0, 1]),
  },
});

export const radicalisationCountryState = moduleState({
  name: 'radicalisationByCountry',
  per: 'country',
  columns: {
    programmeUntil: column('f64', 'hours until which a programme helps people out', [0, Infinity]),
    sympathisersAtStart: column('u32', 'sympathisers at the start', COUNT),
    radicalsAtStart: column('u32', 'radicals at the start', COUNT),
  },
});
