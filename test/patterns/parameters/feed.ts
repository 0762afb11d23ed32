/** What readers meet, and how they take it. */

import type { Item } from '../../../sim/relation.ts';
import { CITIZEN } from '../../../sim/world/agents.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import { ageSeen, beliefInPlot, impressions, meanSeen } from './probes.ts';

const engaged = meanSeen('reactions to what is seen', ({ root }, { messages }) =>
  Math.log(1 + (messages.engagement[root] ?? 0)),
);

const ofMessage =
  (column: 'arousal' | 'hostility') =>
  (item: Item, { messages }: World) =>
    messages[column][item.message] ?? 0;

const recommended =
  (of: (item: Item, world: World) => number | null) => (item: Item, world: World) =>
    item.recommended ? of(item, world) : null;

const HOSTILE = [
  'mechanisms.posting.hostileShare=0.5',
  'mechanisms.posting.countryShare=1',
  'mechanisms.posting.claimShare=0',
  'mechanisms.posting.issueShare=0',
];

export const recommendation: Family = {
  mechanism: 'recommendation',
  lines: [
    [
      'ageScale',
      0.5,
      6,
      'up',
      meanSeen(
        'age of what is recommended',
        recommended(({ time, root }, { messages }) => time - (messages.time[root] ?? 0)),
      ),
    ],
  ],
};

export const feed: Family = {
  mechanism: 'feed',
  lines: [
    ['engagementWeight', 0, 2, 'up', engaged],
    [
      'affinityWeight',
      0,
      2,
      'up',
      meanSeen('agreement with stances seen', ({ reader, message }, { agents, messages }) =>
        (messages.issue[message] ?? -1) < 0
          ? null
          : 1 - Math.abs((agents.stance[reader] ?? 0) - (messages.stance[message] ?? 0)) / 2,
      ),
    ],
    ['arousalWeight', 0, 2, 'up', meanSeen('arousal of what is seen', ofMessage('arousal'))],
    [
      'hostilityWeight',
      0,
      2,
      'up',
      meanSeen('hostility of what is seen', ofMessage('hostility')),
      HOSTILE,
    ],
    [
      'tieWeight',
      0,
      2,
      'up',
      meanSeen('mutual ties', ({ mutual, recommended: pool }) => (pool ? null : mutual)),
    ],
    ['ageScale', 1 / 3, 3, 'up', ageSeen],
    ['outsideItems', 0, 30, 'down', impressions],
    ['mostBonus', 0.2, 2, 'up', ageSeen],
    [
      'recommendationShare',
      0,
      0.6,
      'up',
      meanSeen('recommended', ({ recommended: pool }) => (pool ? 1 : 0)),
    ],
    ['noise', 0, 3, 'down', engaged],
    ['ageLimit', 6, 47, 'up', ageSeen, ['mechanisms.feed.outsideItems=1']],
    [
      'machineTranslation',
      0,
      1,
      'up',
      meanSeen(
        'items in a language the reader does not know',
        ({ reader, message }, { agents, messages }) =>
          agents.kind[reader] !== CITIZEN
            ? null
            : ((agents.languages[reader] ?? 0) & (messages.languages[message] ?? 0)) === 0
              ? 1
              : 0,
      ),
    ],
  ],
};

export const reception: Family = {
  mechanism: 'reception',
  lines: [
    ['credibilityFloor', -0.3, 0.3, 'up', beliefInPlot, ['mechanisms.exposure.fluency=0']],
    ['cultureWidth', 0.3, 2, 'up', meanSeen('affinity', ({ affinity }) => affinity)],
    [
      'identityWeight',
      0,
      1,
      'down',
      meanSeen('affinity of foreign sources', ({ foreignSource, affinity }) =>
        foreignSource === 1 ? affinity : null,
      ),
    ],
  ],
};
