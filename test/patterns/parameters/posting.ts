/** When people are there, what they write, what bots and actors do. */

import { BOT, CITIZEN } from '../../../sim/world/agents.ts';
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import { falsePosts, meanPosted, outcome, posts, shares, sumPosted } from './probes.ts';

/** Share of posts made within some hours of the day, or the swing of the day. */
const within = (from: number, to: number) =>
  meanPosted(`posts between ${from} and ${to} h`, (row, { messages }) => {
    const hour = (messages.time[row] ?? 0) % 24;
    return hour >= from && hour < to ? 1 : 0;
  });

const about = (name: string, column: 'claim' | 'issue' | 'target') =>
  meanPosted(name, (row, { messages }) => ((messages[column][row] ?? -1) >= 0 ? 1 : 0));

const byKind =
  (citizens: boolean, of: (row: number, world: World) => number | null) =>
  (row: number, world: World) => {
    const kind = world.agents.kind[world.messages.author[row] ?? 0];
    return (kind === CITIZEN) === citizens ? of(row, world) : null;
  };

const MANY = ['mechanisms.people.superSharers=0.02'];

export const activation: Family = {
  mechanism: 'activation',
  lines: [
    ['dayAmplitude', 0.3, 0.9, 'down', within(5, 11)],
    ['dayPeak', 8, 20, 'up', within(17, 23)],
    ['noonAmplitude', 0, 0.5, 'up', within(9, 13)],
    ['noonPeak', 5, 11, 'up', within(9, 13)],
    [
      'salienceBoost',
      0,
      1.5,
      'up',
      posts,
      ['timeline=[{ id: shock, at: 0d, for: 3d, do: event, country: aurelia, coverage: 1 }]'],
    ],
  ],
};

export const posting: Family = {
  mechanism: 'posting',
  lines: [
    ['appealExponent', 2, 10, 'down', shares],
    [
      'qualityRate',
      5,
      20,
      'up',
      meanPosted('quality of true posts', (row, { messages }) =>
        (messages.veracity[row] ?? 1) < 0.5 ? null : (messages.quality[row] ?? 0),
      ),
    ],
    [
      'veracityEffect',
      0,
      1,
      'up',
      meanPosted('novelty of false posts', (row, { messages }) =>
        (messages.veracity[row] ?? 1) < 0.5 ? (messages.novelty[row] ?? 0) : null,
      ),
    ],
    [
      'hostileShare',
      0,
      0.5,
      'up',
      meanPosted('hostility of posts', (row, { messages }) => messages.hostility[row] ?? 0),
    ],
    ['claimShare', 0.05, 0.5, 'up', about('posts about claims', 'claim')],
    ['issueShare', 0.1, 0.8, 'up', about('posts about issues', 'issue')],
    ['countryShare', 0, 0.3, 'up', about('posts about countries', 'target')],
    [
      'institutionClaims',
      0.2,
      3,
      'up',
      meanPosted(
        'posts of institutions about claims',
        byKind(false, (row, { messages }) => ((messages.claim[row] ?? -1) >= 0 ? 1 : 0)),
      ),
    ],
    ['falseShare', 0, 0.5, 'up', falsePosts, ['mechanisms.posting.veracity=drawn']],
    ['superSharerFalseShare', 0, 1, 'up', falsePosts, MANY],
  ],
};

const FARM =
  'actors=[{ id: ministry, kind: government, country: aurelia }, { id: farm, kind: botnet, sponsor: borealia, share: 0.1, infiltration: 0.02, claim: plot }]';

const byBots = (name: string) =>
  sumPosted(name, (row, { agents, messages }) =>
    agents.kind[messages.author[row] ?? 0] === BOT ? 1 : 0,
  );

/** Share of the people who have .7 of the exposures to bots. */
const spreadOfExposure = {
  name: 'people with .7 of the exposures to bots',
  begin() {
    const counts = new Map<number, number>();
    return {
      seen({ reader, root }: { reader: number; root: number }, { agents, messages }: World) {
        if (agents.kind[messages.author[root] ?? 0] !== BOT) return;
        counts.set(reader, (counts.get(reader) ?? 0) + 1);
      },
      value({ world }: { world: World }) {
        const sorted = [...counts.values()].sort((a, b) => b - a);
        const goal = 0.7 * sorted.reduce((sum, count) => sum + count, 0);
        let [held, people] = [0, 0];
        for (const count of sorted) {
          if (held >= goal) break;
          held += count;
          people++;
        }
        return people / world.people;
      },
    };
  },
};

export const bots: Family = {
  mechanism: 'bots',
  world: [FARM],
  lines: [
    ['newPosts', 0.1, 0.9, 'up', byBots('posts by bots')],
    ['windows', 1, 4, 'up', byBots('posts by bots')],
    ['infiltrationSpread', 0, 5, 'down', spreadOfExposure],
  ],
};

export const actors: Family = {
  mechanism: 'actors',
  world: [
    'strategies.act.actions=[{ actor: ministry, do: broadcast, every: 30m, tone: friendship, valence: 0.5 }]',
  ],
  lines: [
    ['decisionInterval', 1, 24, 'down', outcome('budget spent', '{ metric: spent, of: ministry }')],
  ],
};
