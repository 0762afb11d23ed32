/**
 * A small world: a circle in which each agent and the `neighbours` nearest follow each other,
 * where each of these pairs is given another end, drawn uniformly, with probability `rewiring`.
 * An end that would make a loop or a pair that exists is drawn again.
 *
 * Source: Watts & Strogatz 1998. Clustering without rewiring is 3 (k - 2) / (4 (k - 1)).
 */
import { agentsField, generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const wattsStrogatz = generator({
  name: 'watts-strogatz',
  summary: {
    en: 'a small world: neighbours on a circle, some pairs rewired at random',
    fr: 'un petit monde : des voisins sur un cercle, certaines paires recâblées au hasard',
  },
  parameters: {
    agents: agentsField(3, 1_000_000),
    neighbours: wanted(
      'accounts',
      [2, 1000],
      true,
      {
        en: 'with how many nearest on the circle an agent starts; even',
        fr: 'nombre de plus proches voisins au départ ; pair',
      },
      'Watts & Strogatz 1998, k',
    ),
    rewiring: wanted(
      'probability',
      [0, 1],
      false,
      {
        en: 'probability that a pair gets another end',
        fr: 'probabilité qu’une paire change d’extrémité',
      },
      'Watts & Strogatz 1998, p',
    ),
  },
  directed: false,
  size: 'neighbours',
  ties: ({ agents, neighbours }) => agents * neighbours,
  refuse({ agents, neighbours }) {
    if (neighbours % 2 !== 0) {
      return {
        parameter: 'neighbours',
        message: {
          en: `${neighbours} neighbours cannot be half on either side: give an even number`,
          fr: `${neighbours} voisins ne se partagent pas en deux côtés égaux : donnez un nombre pair`,
        },
      };
    }
    if (neighbours < agents) return null;
    return {
      parameter: 'neighbours',
      message: {
        en: `among ${agents} agents nobody has ${neighbours} neighbours`,
        fr: `parmi ${agents} agents, nul n’a ${neighbours} voisins`,
      },
    };
  },
  build({ agents, neighbours, rewiring }, draws) {
    const half = neighbours / 2;
    const code = (one: number, other: number): number =>
      one < other ? one * agents + other : other * agents + one;
    // A set holds at most 2^24 entries, so the pairs are spread over several.
    const pairs = Array.from({ length: 8 }, () => new Set<number>());
    const setOf = (pair: number): Set<number> => pairs[pair % 8];
    const degree = new Uint32Array(agents).fill(neighbours);
    const ends = new Uint32Array(agents * half);
    for (let agent = 0; agent < agents; agent++) {
      for (let step = 1; step <= half; step++) {
        const other = (agent + step) % agents;
        ends[(step - 1) * agents + agent] = other;
        const pair = code(agent, other);
        setOf(pair).add(pair);
      }
    }
    for (let place = 0; place < ends.length; place++) {
      const agent = place % agents;
      if (!draws.bernoulli(rewiring) || degree[agent] === agents - 1) continue;
      let other = draws.below(agents);
      while (other === agent || setOf(code(agent, other)).has(code(agent, other))) {
        other = draws.below(agents);
      }
      const before = code(agent, ends[place]);
      setOf(before).delete(before);
      setOf(code(agent, other)).add(code(agent, other));
      degree[ends[place]]--;
      degree[other]++;
      ends[place] = other;
    }
    const ties = new TieList(agents * neighbours);
    for (let place = 0; place < ends.length; place++) ties.both(place % agents, ends[place]);
    return ties.graph(agents);
  },
});
