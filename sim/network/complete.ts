/** Everybody follows everybody else. */
import { agentsField, generator } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const complete = generator({
  name: 'complete',
  summary: { en: 'everybody follows everybody else', fr: 'chacun suit tous les autres' },
  parameters: { agents: agentsField(1, 1_000_000) },
  directed: false,
  size: 'agents',
  ties: ({ agents }) => agents * (agents - 1),
  build({ agents }) {
    const ties = new TieList(agents * (agents - 1));
    for (let one = 0; one < agents; one++) {
      for (let other = one + 1; other < agents; other++) ties.both(one, other);
    }
    return ties.graph(agents);
  },
});
