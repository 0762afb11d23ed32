/** State of hashtag campaigns and of partnerships that are not disclosed. */
import { column } from './columns.ts';
import { moduleState } from './module.ts';

const COUNT = [0, 0xffffffff] as const;

export const hashtagState = moduleState({
  name: 'hashtags',
  per: 'message',
  columns: {
    tag: column('u8', 'on a root: 1 + the actor whose hashtag it carries, 0 for none', [0, 255]),
  },
});

export const hashtagCountState = moduleState({
  name: 'hashtagCounts',
  per: 'actor',
  columns: {
    shares: column('u32', 'times that posts with its hashtag were passed on', COUNT),
    hijacked: column('u32', 'of them, times with hostile words', COUNT),
  },
});

export const sponsorshipState = moduleState({
  name: 'sponsorships',
  per: 'actor',
  columns: {
    hidden: column(
      'u16',
      'posts made for each other actor without saying so, not come to light yet',
      [0, 0xffff],
      'actor',
    ),
  },
});
