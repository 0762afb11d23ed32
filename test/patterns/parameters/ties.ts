/** Whom people follow, and how messages change between people. */

import { followingState } from '../../../sim/world/following.ts';
import { MESSAGE_KINDS } from '../../../sim/world/messages.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import { atEnd, meanSeen, meanShared, outcome } from './probes.ts';

const QUOTE = MESSAGE_KINDS.indexOf('quote');
const parted = outcome('modularity of the sides', '{ metric: modularity }');

/** Ties that close a triangle: one follows somebody whom somebody one follows follows. */
const closed = atEnd('ties that close a triangle', ({ world: { graph, people } }) => {
  const { followedStart, followed, ties } = graph;
  const row = (i: number) => followed.subarray(followedStart[i], followedStart[i + 1]);
  let count = 0;
  for (let i = 0; i < people; i++) {
    const friends = new Set<number>();
    for (const friend of row(i)) for (const other of row(friend)) friends.add(other);
    for (const to of row(i)) count += friends.has(to) ? 1 : 0;
  }
  return count / ties;
});

const EAGER = ['mechanisms.following.unfollowing=1'];

export const following: Family = {
  mechanism: 'following',
  world: ['mechanisms.following.engagedFollowing=0'],
  lines: [
    ['unfollowing', 0, 1, 'up', parted],
    ['steepness', 0, 30, 'up', parted, EAGER],
    [
      'throughFriends',
      0,
      1,
      'up',
      closed,
      [...EAGER, 'mechanisms.following.likeMinded=0', 'mechanisms.following.steepness=0'],
    ],
    ['likeMinded', 0, 1, 'up', parted, [...EAGER, 'mechanisms.following.throughFriends=0']],
    [
      'engagedFollowing',
      0,
      0.5,
      'up',
      atEnd('authors followed for what was shared', ({ world }) =>
        world.module(followingState).engaged.reduce((sum, count) => sum + count, 0),
      ),
    ],
  ],
};

/** From what was read to what was passed on. */
const changed =
  (column: 'arousal' | 'veracity') =>
  (row: number, { messages }: World): number =>
    (messages[column][row] ?? 0) - (messages[column][messages.parent[row] ?? 0] ?? 0);

const ALL = ['mechanisms.quoting.share=1'];

export const quoting: Family = {
  mechanism: 'quoting',
  lines: [
    [
      'share',
      0,
      0.3,
      'up',
      meanShared('quotes', (row, { messages }) => (messages.kind[row] === QUOTE ? 1 : 0)),
    ],
    ['arousalGain', 0, 0.3, 'up', meanShared('arousal gained', changed('arousal')), ALL],
    [
      'arousalSpread',
      0,
      0.3,
      'up',
      meanShared('arousal changed', (row, world) => Math.abs(changed('arousal')(row, world))),
      ALL,
    ],
    [
      'stanceShift',
      0,
      1,
      'down',
      meanShared(
        'distance from the stance of who passes it on',
        (row, { agents, messages, sizes }) => {
          const issue = messages.issue[row] ?? -1;
          const sharer = messages.author[row] ?? 0;
          return issue < 0
            ? null
            : Math.abs(
                (agents.stance[sharer * sizes.issue + issue] ?? 0) - (messages.stance[row] ?? 0),
              );
        },
      ),
      ALL,
    ],
    ['distortion', 0, 1, 'down', meanShared('truth gained', changed('veracity')), ALL],
  ],
};

const taken = meanSeen('how messages about countries are taken', ({ message, reading }, world) =>
  (world.messages.target[message] ?? -1) < 0 ? null : reading,
);

export const misreading: Family = {
  mechanism: 'misreading',
  world: ['mechanisms.posting.countryShare=0.5'],
  lines: [
    ['probability', 0, 0.5, 'down', taken],
    ['backfire', 0, 1, 'down', taken, ['mechanisms.misreading.probability=0.5']],
  ],
};
