/** Whether readers pass items on, answer or like them. */
import { follows } from '../../../sim/world/graph.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import { engagement, falseShares, meanShared, shares, sumShared } from './probes.ts';

const SUPER_SHARER = 8;
const TRANSLATED = 16;

const column = (name: 'arousal' | 'moralWords' | 'appeal') =>
  meanShared(`${name} of shares`, (row, { messages }) => messages[name][row] ?? 0);

const rootOf = (row: number, { messages }: World): number => messages.root[row] ?? 0;
const ageOf = (row: number, world: World): number =>
  (world.messages.time[row] ?? 0) - (world.messages.time[rootOf(row, world)] ?? 0);

const HOSTILE = [
  'mechanisms.posting.hostileShare=0.5',
  'mechanisms.posting.countryShare=1',
  'mechanisms.posting.claimShare=0',
  'mechanisms.posting.issueShare=0',
];
const CLAIMS = ['mechanisms.posting.claimShare=1'];
const ISSUES = ['mechanisms.posting.claimShare=0', 'mechanisms.posting.issueShare=1'];
const LIES = [...CLAIMS, 'mechanisms.posting.veracity=drawn', 'mechanisms.posting.falseShare=0.5'];
/** Few people who read much: each meets what several of those it follows have passed on. */
const DENSE = [
  'population.citizens=150',
  'network.meanFollowing=60',
  'mechanisms.people.sessionsMedian=12',
  'mechanisms.sharing.intercept=-3.5',
];

export const sharing: Family = {
  mechanism: 'sharing',
  lines: [
    ['intercept', -6, -4, 'up', shares],
    ['appeal', 0, 6, 'up', column('appeal')],
    [
      'disagreement',
      0,
      2,
      'down',
      meanShared('distance of stances passed on', (row, { agents, messages }) =>
        (messages.issue[row] ?? -1) < 0
          ? null
          : Math.abs((agents.stance[messages.author[row] ?? 0] ?? 0) - (messages.stance[row] ?? 0)),
      ),
      ISSUES,
    ],
    [
      'belief',
      0,
      2,
      'up',
      meanShared('belief in what is passed on', (row, { agents, messages, sizes }) => {
        const claim = messages.claim[row] ?? -1;
        if (claim < 0) return null;
        const logOdds = agents.logOdds[(messages.author[row] ?? 0) * sizes.claim + claim] ?? 0;
        return (messages.polarity[row] ?? 0) * logOdds;
      }),
      CLAIMS,
    ],
    ['arousal', 0, 4, 'up', column('arousal')],
    ['novelty', 0, 5, 'down', meanShared('age when passed on', ageOf)],
    ['moralWords', 0, 1, 'up', column('moralWords')],
    [
      'hostility',
      0,
      4,
      'up',
      meanShared('hostility of shares', (row, { messages }) => messages.hostility[row] ?? 0),
      HOSTILE,
    ],
    ['socialProof', 0, 1.2, 'up', shares, DENSE],
    [
      'tie',
      0,
      2,
      'up',
      meanShared('passed on from those who follow back', (row, { graph, messages }) => {
        const [sharer, source] = [
          messages.author[row] ?? 0,
          messages.author[messages.parent[row] ?? 0] ?? 0,
        ];
        if (!follows(graph, sharer, source)) return null;
        return follows(graph, source, sharer) ? 1 : 0;
      }),
    ],
    ['literacy', 0, 5, 'down', falseShares, LIES],
    [
      'superSharing',
      0,
      6,
      'up',
      sumShared('shares of false items by super-sharers', (row, { agents, messages }) => {
        const flags = agents.flags[messages.author[row] ?? 0] ?? 0;
        return (flags & SUPER_SHARER) !== 0 && (messages.veracity[row] ?? 1) < 0.5 ? 1 : 0;
      }),
      [...LIES, 'mechanisms.people.superSharers=0.02'],
    ],
    ['noveltyHalfLife', 0.5, 12, 'up', meanShared('age when passed on', ageOf)],
    ['mostSharers', 1, 16, 'up', shares, [...DENSE, 'mechanisms.sharing.socialProof=1.2']],
    ['reply', -1, 2, 'up', engagement],
    ['like', 0, 3, 'up', engagement],
    [
      'translationShare',
      0,
      0.5,
      'up',
      meanShared('translated shares', (row, { messages }) =>
        ((messages.flags[row] ?? 0) & TRANSLATED) === 0 ? 0 : 1,
      ),
      ['mechanisms.sharing.intercept=-4'],
    ],
  ],
};
