/** What soft power needs that is not to be read off elsewhere: places in the network. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

export const standingState = moduleState({
  name: 'standing',
  per: 'actor',
  columns: {
    network: column(
      'f64',
      'share of the PageRank of all actors’ accounts over ties that cross borders',
      [0, 1],
    ),
  },
});
