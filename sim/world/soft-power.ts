/** What soft power needs that is not to be read off elsewhere: places in the network, votes. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

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

/** Row a * countries + b: how often b voted as a did. */
export const votesState = moduleState({
  name: 'votes',
  per: 'dyad',
  columns: {
    held: column('u32', 'votes in which both took part', COUNT),
    together: column('u32', 'of them, votes in which both voted the same', COUNT),
  },
});
