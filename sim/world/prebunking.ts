/** State of prebunking, in runs that have it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

/** Doses that may wait for a person. */
export const MOST_WAITING = 255;

export const prebunkingState = moduleState({
  name: 'prebunking',
  per: 'person',
  columns: {
    waiting: column('u8', 'prebunks placed in its feed and not met yet', [0, MOST_WAITING]),
  },
});
