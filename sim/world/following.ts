/** How much ties have moved, where they do. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

export const followingState = moduleState({
  name: 'following',
  per: 'country',
  columns: {
    unfollowed: column('u32', 'ties that its people gave up for disagreement', COUNT),
    engaged: column('u32', 'ties that its people made with authors whose posts they shared', COUNT),
  },
});
