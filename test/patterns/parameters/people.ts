/** Who the citizens are. */
import type { World } from '../../../sim/world/world.ts';
import type { Family } from './line.ts';
import {
  atEnd,
  falseShares,
  impressions,
  meanPerson,
  posts,
  shares,
  sittings,
  spreadOfPeople,
  topTenth,
} from './probes.ts';

const SUPER_SHARER = 8;

const columnOf =
  (name: 'stance' | 'attitude' | 'trust' | 'logOdds') => (row: number, world: World) => {
    const { issue, country, claim } = world.sizes;
    const width = { stance: issue, attitude: country, trust: 5, logOdds: claim }[name];
    return world.agents[name][row * width] ?? Number.NaN;
  };

const postsByPerson = {
  name: 'posts of the top tenth',
  begin() {
    const counts = new Map<number, number>();
    return {
      tick(log: { messages: Uint32Array; messageCount: number }, { messages }: World) {
        for (const row of log.messages.subarray(0, log.messageCount)) {
          if ((messages.parent[row] ?? -1) >= 0) continue;
          const author = messages.author[row] ?? 0;
          counts.set(author, (counts.get(author) ?? 0) + 1);
        }
      },
      value({ world }: { world: World }) {
        const all = Array.from({ length: world.people }, (_, row) => counts.get(row) ?? 0);
        const sorted = all.sort((a, b) => b - a);
        const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
        return sum(sorted.slice(0, Math.round(sorted.length / 10))) / sum(sorted);
      },
    };
  },
};

const MANY = ['mechanisms.people.superSharers=0.02'];

export const people: Family = {
  mechanism: 'people',
  lines: [
    ['sessionsMedian', 1, 6, 'up', sittings],
    [
      'sessionsSpread',
      0.4,
      1.2,
      'up',
      topTenth('sittings of the top tenth', ({ world }) =>
        Array.from(world.agents.sessionRate.subarray(0, world.people)),
      ),
    ],
    ['postsMedian', 1, 5, 'up', posts],
    ['postsSpread', 1.5, 2.5, 'up', postsByPerson],
    ['mostPosts', 5, 200, 'up', posts],
    ['attention', 5, 60, 'up', impressions],
    ['shareSpread', 0.8, 2, 'up', shares],
    ['superSharers', 0.0005, 0.02, 'up', falseShares],
    ['superSharerPosts', 25, 2500, 'up', posts, MANY],
    [
      'superSharerSessions',
      1,
      5,
      'up',
      atEnd('shares by super-sharers', ({ world }) => {
        const { author, parent, live } = world.messages;
        let count = 0;
        for (let row = 0; row < (world.counters.rowsUsed[0] ?? 0); row++) {
          const flags = world.agents.flags[author[row] ?? 0] ?? 0;
          if (live[row] === 1 && (parent[row] ?? -1) >= 0 && (flags & SUPER_SHARER) !== 0) count++;
        }
        return count;
      }),
      MANY,
    ],
    [
      'susceptibility',
      0.5,
      1,
      'up',
      meanPerson('distance from the first stance', (row, { agents }) =>
        Math.abs((agents.stance[row] ?? 0) - (agents.stanceStart[row] ?? 0)),
      ),
    ],
    ['stanceSpread', 0.2, 0.7, 'up', spreadOfPeople('spread of stances', columnOf('stance'))],
    ['attitudeSpread', 0.1, 0.5, 'up', spreadOfPeople('spread of attitudes', columnOf('attitude'))],
    ['trustSpread', 0.05, 0.3, 'up', spreadOfPeople('spread of trust', columnOf('trust'))],
    ['beliefSpread', 0.4, 1.5, 'up', spreadOfPeople('spread of beliefs', columnOf('logOdds'))],
  ],
};
