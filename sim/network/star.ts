/** A hub, agent 0, that follows all others and is followed by them. */
import { agentsField, generator } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const star = generator({
  name: 'star',
  summary: {
    en: 'agent 0 and each of the others follow each other',
    fr: 'l’agent 0 et chacun des autres se suivent mutuellement',
  },
  parameters: { agents: agentsField(1, 1_000_000) },
  directed: false,
  size: 'agents',
  ties: ({ agents }) => 2 * (agents - 1),
  build({ agents }) {
    const ties = new TieList(2 * agents);
    for (let leaf = 1; leaf < agents; leaf++) ties.both(0, leaf);
    return ties.graph(agents);
  },
});
