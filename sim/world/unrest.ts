/** State of grievance and unrest, in runs that have them. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;
const COUNT = [0, 0xffffffff] as const;
const TOTAL = [0, Infinity] as const;

export const grievanceState = moduleState({
  name: 'grievance',
  per: 'person',
  columns: {
    start: column('f32', 'grievance against the own government that it returns to', SHARE),
    level: column('f32', 'grievance against the own government, .5 neither way', SHARE),
  },
});

export const unrestState = moduleState({
  name: 'unrest',
  per: 'person',
  columns: {
    threshold: column(
      'f64',
      'pull from which one takes to the streets; 0 or less: unasked',
      [-1, 2],
    ),
    mobilised: column('u8', 'whether one is on the streets', [0, 1]),
  },
});

export const unrestCountryState = moduleState({
  name: 'unrestByCountry',
  per: 'country',
  columns: {
    share: column('f64', 'share of the people on the streets', SHARE),
    personDays: column('f64', 'days on the streets so far, a person', TOTAL),
    hazard: column('f64', 'violent events to be expected a day', TOTAL),
    expected: column('f64', 'violent events to be expected so far', TOTAL),
    violence: column('u32', 'violent events so far', COUNT),
    connected: column('f64', 'hours of full access within this day', [0, 25]),
    arousal: column('f64', 'arousal of what its people posted and shared this day, sum', TOTAL),
    messages: column('u32', 'what its people posted and shared this day', COUNT),
  },
});
