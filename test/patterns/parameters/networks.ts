/** Who follows whom, and what becomes of items on the way. */
import { hashtagState } from '../../../sim/world/campaigns.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import { atEnd, meanPerson, meanSeen, meanShared, sumSeen, sumShared } from './probes.ts';

const QUOTE = 2;
/** People give up and take up ties fast enough for three days to show it. */
const RESTLESS = [
  'mechanisms.posting.issueShare=1',
  'mechanisms.posting.claimShare=0',
  'mechanisms.following.unfollowing=1',
];

/** Ties at the end that were not there at the start. */
const changedTies = {
  name: 'ties that are new',
  begin() {
    let before: Set<string> | null = null;
    const keys = ({ graph }: World): Set<string> => {
      const found = new Set<string>();
      for (let i = 0; i < graph.agents; i++) {
        const from = graph.followedStart[i] ?? 0;
        for (const j of graph.followed.subarray(from, graph.followedStart[i + 1])) {
          found.add(`${i} ${j}`);
        }
      }
      return found;
    };
    return {
      tick(_log: unknown, world: World) {
        before ??= keys(world);
      },
      value: ({ world }: { world: World }) =>
        [...keys(world)].filter((tie) => before?.has(tie) === false).length,
    };
  },
};

/** Mean distance of stances between those who follow and those whom they follow. */
const disagreement = atEnd('distance of stances along ties', ({ world }) => {
  const { graph, agents, people } = world;
  let [sum, count] = [0, 0];
  for (let i = 0; i < people; i++) {
    const from = graph.followedStart[i] ?? 0;
    for (const j of graph.followed.subarray(from, graph.followedStart[i + 1])) {
      if (j >= people) continue;
      sum += Math.abs((agents.stance[i] ?? 0) - (agents.stance[j] ?? 0));
      count++;
    }
  }
  return sum / count;
});

/** Local clustering: how many of those whom people follow follow each other. */
const triangles = atEnd('ties among those followed', ({ world }) => {
  const { graph, people } = world;
  const followed = Array.from({ length: people }, (_, i) =>
    [...graph.followed.subarray(graph.followedStart[i], graph.followedStart[i + 1])].filter(
      (j) => j < people,
    ),
  );
  const known = followed.map((list) => new Set(list));
  let [closed, pairs] = [0, 0];
  for (const list of followed) {
    for (const a of list) {
      for (const b of list) {
        if (a === b) continue;
        pairs++;
        if (known[a]?.has(b) === true) closed++;
      }
    }
  }
  return closed / pairs;
});

export const following: Family = {
  mechanism: 'following',
  world: RESTLESS,
  lines: [
    [
      'unfollowing',
      0,
      1,
      'down',
      disagreement,
      ['mechanisms.following.likeMinded=1', 'mechanisms.following.throughFriends=0'],
    ],
    ['steepness', 0.1, 30, 'down', changedTies],
    ['throughFriends', 0, 1, 'up', triangles, ['mechanisms.following.likeMinded=0']],
    ['likeMinded', 0, 1, 'down', disagreement, ['mechanisms.following.throughFriends=0']],
    [
      'engagedFollowing',
      0,
      1,
      'up',
      changedTies,
      ['mechanisms.following.unfollowing=0', 'mechanisms.sharing.intercept=-3.5'],
    ],
  ],
};

const OFTEN = ['mechanisms.sharing.intercept=-3.5'];
const ALL_QUOTE = [...OFTEN, 'mechanisms.quoting.share=1'];
const gap =
  (column: 'arousal' | 'veracity' | 'stance') =>
  (row: number, { messages }: World): number =>
    (messages[column][row] ?? 0) - (messages[column][messages.root[row] ?? 0] ?? 0);

export const quoting: Family = {
  mechanism: 'quoting',
  world: ALL_QUOTE,
  lines: [
    [
      'share',
      0,
      1,
      'up',
      sumShared('quotes', (row, { messages }) => (messages.kind[row] === QUOTE ? 1 : 0)),
    ],
    ['arousalGain', 0, 0.2, 'up', meanShared('arousal over that of the post', gap('arousal'))],
    [
      'arousalSpread',
      0,
      0.3,
      'up',
      meanShared('size of the change of arousal', (row, world) =>
        Math.abs(gap('arousal')(row, world)),
      ),
    ],
    [
      'stanceShift',
      0,
      1,
      'down',
      meanShared('distance of a quote from who quotes', (row, { agents, messages }) =>
        (messages.issue[row] ?? -1) < 0
          ? null
          : Math.abs((agents.stance[messages.author[row] ?? 0] ?? 0) - (messages.stance[row] ?? 0)),
      ),
      ['mechanisms.posting.issueShare=1', 'mechanisms.posting.claimShare=0'],
    ],
    ['distortion', 0, 1, 'down', meanShared('truth over that of the post', gap('veracity'))],
  ],
};

const KIND = [
  'strategies.act.actions=[{ actor: ministry, do: multilingual, every: 6h, languages: [en, fr], tone: friendship, valence: 0.9 }]',
  'mechanisms.posting.countryShare=0',
  'mechanisms.attitude.step=0.1',
];
const attitudeAbroad = meanPerson(
  'attitude to a country that speaks kindly',
  (row, { agents, sizes }) =>
    agents.country[row] === 0 ? null : (agents.attitude[row * sizes.country] ?? 0),
);

export const misreading: Family = {
  mechanism: 'misreading',
  world: KIND,
  lines: [
    [
      'probability',
      0,
      1,
      'up',
      meanSeen('items taken badly', ({ reading, message }, { messages }) =>
        (messages.target[message] ?? -1) < 0 ? null : reading < 1 ? 1 : 0,
      ),
    ],
    ['backfire', 0, 1, 'down', attitudeAbroad, ['mechanisms.misreading.probability=1']],
  ],
};

const CAMPAIGN = [
  'strategies.act.actions=[{ actor: ministry, do: hashtag, every: 12h, posts: 20, tone: friendship, valence: 0.9 }]',
  'mechanisms.sharing.intercept=-3.5',
];
const tagged = (row: number, world: World): boolean =>
  (world.module(hashtagState).tag[world.messages.root[row] ?? 0] ?? 0) > 0;

export const hashtags: Family = {
  mechanism: 'hashtags',
  world: CAMPAIGN,
  lines: [
    [
      'affinity',
      0,
      2,
      'up',
      sumSeen('items seen under the hashtag', ({ message }, world) =>
        tagged(message, world) ? 1 : 0,
      ),
    ],
    [
      'hijackLeast',
      0,
      0.4,
      'up',
      meanShared('hostile among shares under the hashtag', (row, world) =>
        tagged(row, world) ? ((world.messages.valence[row] ?? 0) < 0 ? 1 : 0) : null,
      ),
    ],
    [
      'hijackMost',
      0.05,
      1,
      'up',
      meanShared('hostile among shares under the hashtag', (row, world) =>
        tagged(row, world) ? ((world.messages.valence[row] ?? 0) < 0 ? 1 : 0) : null,
      ),
    ],
  ],
};
