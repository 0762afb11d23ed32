/**
 * Every pair of agents follows each other with the same probability, meanDegree / (agents - 1).
 *
 * Source: Gilbert 1959; drawn in time linear in the ties by jumping over the pairs without one
 * (Batagelj & Brandes 2005).
 */
import { log } from '../math.ts';
import { agentsField, generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const erdosRenyi = generator({
  name: 'erdos-renyi',
  summary: {
    en: 'every pair follows each other with the same probability',
    fr: 'chaque paire se suit mutuellement avec la même probabilité',
  },
  parameters: {
    agents: agentsField(1, 1_000_000),
    meanDegree: wanted(
      'accounts',
      [0, 10_000],
      false,
      { en: 'how many others an agent follows, on average', fr: 'nombre moyen d’agents suivis' },
      'Gilbert 1959',
    ),
  },
  directed: false,
  size: 'meanDegree',
  ties: ({ agents, meanDegree }) => Math.round(agents * meanDegree),
  refuse({ agents, meanDegree }) {
    if (meanDegree <= agents - 1) return null;
    return {
      parameter: 'meanDegree',
      message: {
        en: `among ${agents} agents nobody can follow ${meanDegree}; the most is ${agents - 1}`,
        fr: `parmi ${agents} agents, nul ne peut en suivre ${meanDegree} ; le maximum est de ${agents - 1}`,
      },
    };
  },
  build({ agents, meanDegree }, draws) {
    const ties = new TieList(agents * meanDegree * 1.1);
    if (meanDegree === 0) return ties.graph(agents);
    const probability = meanDegree / (agents - 1);
    const scale = probability < 1 ? log(1 - probability) : -Infinity;
    // So improbable that 1 - probability is 1: there are fewer than 2^40 pairs, none has a tie.
    if (scale === 0) return ties.graph(agents);
    // Pairs (row, column) with column < row, in order; each jump is geometric.
    let row = 1;
    let column = -1;
    for (;;) {
      column += 1 + Math.floor(log(1 - draws.uniform()) / scale);
      while (column >= row && row < agents) {
        column -= row;
        row++;
      }
      if (row >= agents) return ties.graph(agents);
      ties.both(row, column);
    }
  },
});
