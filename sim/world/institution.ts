/** What an actor's institution can do, where that may change within a run. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const SHARE = [0, 1] as const;

export const institutionState = moduleState({
  name: 'institutions',
  per: 'actor',
  columns: {
    unit: column('u8', 'kind of institutional unit, index into UNITS', [0, 2]),
    listening: column('u8', 'whether somebody listens to what publics say', [0, 1]),
    skill: column('f32', 'skill of the staff with the medium', SHARE),
    granted: column('f64', 'budget granted within the run, units', [-Infinity, Infinity]),
  },
});
