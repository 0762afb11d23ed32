/** A circle: agent i and i + 1 follow each other, and the last and the first. */
import { agentsField, generator } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const ring = generator({
  name: 'ring',
  summary: {
    en: 'a circle; each agent and the next follow each other',
    fr: 'un cercle ; chaque agent et le suivant se suivent mutuellement',
  },
  parameters: { agents: agentsField(3, 1_000_000) },
  directed: false,
  size: 'agents',
  ties: ({ agents }) => 2 * agents,
  build({ agents }) {
    const ties = new TieList(2 * agents);
    for (let agent = 0; agent < agents; agent++) ties.both(agent, (agent + 1) % agents);
    return ties.graph(agents);
  },
});
