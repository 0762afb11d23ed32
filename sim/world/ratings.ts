/** What a platform learns of messages and of their authors where its order of the feed needs it. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

/** On roots: who has met the cascade, and who has reacted, by camp of the reader. */
export const ratingsState = moduleState({
  name: 'ratings',
  per: 'message',
  columns: {
    exposures: column('u32', 'times it was seen by readers of each camp', COUNT, 2),
    reactions: column('u32', 'of them, those that drew a reaction', COUNT, 2),
    newExposures: column('u32', 'exposures of this tick, which count from the next on', COUNT, 2),
    newReactions: column('u32', 'reactions of this tick, which count from the next on', COUNT, 2),
  },
});

/** Where the two camps of an issue part. */
export const campsState = moduleState({
  name: 'camps',
  per: 'issue',
  columns: {
    median: column('f64', 'median of the stances of people at the start', [-1, 1]),
  },
});

/** What an account has posted so far. */
export const recordState = moduleState({
  name: 'record',
  per: 'agent',
  columns: {
    posts: column('u32', 'posts so far', COUNT),
    quality: column('f64', 'sum of their qualities', [0, Infinity]),
  },
});
