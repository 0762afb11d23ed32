/** What programmes of culture and education have left in people. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const WORD = [0, 0xffffffff] as const;

export const programmesState = moduleState({
  name: 'programmes',
  per: 'person',
  columns: {
    gain: column(
      'f32',
      'part of the attitude to each country that programmes have given and time has left',
      [0, 2],
      'country',
    ),
    alumnus: column('u32', 'countries whose programmes it has completed, one bit each', WORD),
    networked: column('u32', 'of them, those that keep their alumni together, one bit each', WORD),
  },
});
