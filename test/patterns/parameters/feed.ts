/** What readers meet, and how they take it. */

import type { Item } from '../../../sim/relation.ts';
import { CITIZEN } from '../../../sim/world/agents.ts';
import { ratingsState, recordState } from '../../../sim/world/ratings.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family, Probe } from './line.ts';
import { falseSeen, LABELS_IN_FEED } from './moderation.ts';
import { ageSeen, atEnd, beliefInPlot, impressions, meanSeen } from './probes.ts';

const engaged = meanSeen('reactions to what is seen', ({ root }, { messages }) =>
  Math.log(1 + (messages.engagement[root] ?? 0)),
);

const ofMessage =
  (column: 'arousal' | 'hostility') =>
  (item: Item, { messages }: World) =>
    messages[column][item.message] ?? 0;

/** Of items seen one after the other in a sitting, those whose authors are of one country. */
const neighboursOfOneCountry: Probe = {
  name: 'authors of one country, one after the other',
  begin() {
    let before: { reader: number; time: number; country: number } | null = null;
    let [same, all] = [0, 0];
    return {
      seen({ reader, time, root }, { agents, messages }) {
        const country = agents.country[messages.author[root] ?? 0] ?? 0;
        if (before?.reader === reader && before.time === time) {
          all++;
          if (before.country === country) same++;
        }
        before = { reader, time, country };
      },
      value: () => same / all,
    };
  },
};

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
      atEnd('reactions to what is in the pools', ({ world }) => {
        const { pools, messages } = world;
        let [sum, count] = [0, 0];
        pools.used.forEach((used, place) => {
          if (used === 0) return;
          sum += messages.engagement[pools.message[place] ?? 0] ?? 0;
          count++;
        });
        return sum / count;
      }),
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
    [
      'bridgingWeight',
      0,
      2,
      'up',
      meanSeen('approval of what is seen in the camp that approves less', (item, world) => {
        const { exposures, reactions } = world.module(ratingsState);
        const rate = (place: number) =>
          ((reactions[place] ?? 0) + 1) / ((exposures[place] ?? 0) + 2);
        return item.recommended ? null : Math.min(rate(2 * item.root), rate(2 * item.root + 1));
      }),
      ['mechanisms.feed.rule=bridging'],
    ],
    [
      'qualityWeight',
      0,
      5,
      'up',
      meanSeen('record of the authors seen', (item, world) => {
        const { posts, quality } = world.module(recordState);
        const author = world.messages.author[item.root] ?? 0;
        return item.recommended ? null : ((quality[author] ?? 0) + 1) / ((posts[author] ?? 0) + 2);
      }),
      ['mechanisms.feed.rule=quality'],
    ],
    ['labelWeight', 0, 5, 'down', falseSeen, LABELS_IN_FEED],
    ['diversityWeight', 0, 3, 'down', neighboursOfOneCountry, ['mechanisms.feed.rule=diversity']],
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
    [
      'credibilityFloor',
      -0.3,
      0.3,
      'up',
      beliefInPlot,
      [
        'mechanisms.exposure.fluency=0',
        'mechanisms.posting.claimShare=0',
        'timeline=[{ id: rumour, at: 0d, for: 3d, do: claim, claim: plot, actor: gazette, every: 4h }]',
      ],
    ],
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
