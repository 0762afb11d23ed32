/**
 * Growth with preferential attachment: from a star of links + 1 agents on, each new agent and
 * `links` others, drawn with probability proportional to how many they are tied to, follow each
 * other. There are links * (agents - links) pairs. The tail has exponent 3.
 *
 * Source: Barabási & Albert 1999; the star as a start is one of several in use.
 */
import { agentsField, generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const barabasiAlbert = generator({
  name: 'barabasi-albert',
  summary: {
    en: 'growth in which the popular become more popular',
    fr: 'croissance où les plus populaires le deviennent davantage',
  },
  parameters: {
    agents: agentsField(2, 1_000_000),
    links: wanted(
      'accounts',
      [1, 1000],
      true,
      { en: 'pairs that each new agent brings', fr: 'paires qu’apporte chaque nouvel agent' },
      'Barabási & Albert 1999, m',
    ),
  },
  directed: false,
  size: 'links',
  ties: ({ agents, links }) => 2 * links * (agents - links),
  refuse({ agents, links }) {
    if (links < agents) return null;
    return {
      parameter: 'links',
      message: {
        en: `a new agent cannot bring ${links} pairs among ${agents} agents`,
        fr: `un nouvel agent ne peut apporter ${links} paires parmi ${agents} agents`,
      },
    };
  },
  build({ agents, links }, draws) {
    const pairs = links * (agents - links);
    const ties = new TieList(2 * pairs);
    // Each agent stands here once for every pair it is in.
    const ends = new Uint32Array(2 * pairs);
    let count = 0;
    const join = (one: number, other: number): void => {
      ties.both(one, other);
      ends[count++] = one;
      ends[count++] = other;
    };
    for (let leaf = 1; leaf <= links; leaf++) join(0, leaf);
    const takenBy = new Uint32Array(agents);
    const chosen = new Uint32Array(links);
    for (let agent = links + 1; agent < agents; agent++) {
      const standing = count;
      for (let link = 0; link < links; link++) {
        let other = ends[draws.below(standing)];
        while (takenBy[other] === agent) other = ends[draws.below(standing)];
        takenBy[other] = agent;
        chosen[link] = other;
      }
      for (const other of chosen) join(agent, other);
    }
    return ties.graph(agents);
  },
});
