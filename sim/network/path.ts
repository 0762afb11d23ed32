/** A line: agent i and i + 1 follow each other. */
import { agentsField, generator } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const path = generator({
  name: 'path',
  summary: {
    en: 'a line; each agent and the next follow each other',
    fr: 'une chaîne ; chaque agent et le suivant se suivent mutuellement',
  },
  parameters: { agents: agentsField(1, 1_000_000) },
  directed: false,
  size: 'agents',
  ties: ({ agents }) => 2 * (agents - 1),
  build({ agents }) {
    const ties = new TieList(2 * agents);
    for (let agent = 1; agent < agents; agent++) ties.both(agent - 1, agent);
    return ties.graph(agents);
  },
});
