/** State of misperception over time, in runs that measure it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

export const misperceptionState = moduleState({
  name: 'misperception',
  per: 'person',
  columns: {
    start: column('f32', 'distance of each belief from the truth at the start', [0, 1], 'claim'),
    hours: column(
      'f64',
      'hours of misperception of each claim so far, beyond that at the start',
      [-Infinity, Infinity],
      'claim',
    ),
  },
});
