/**
 * Growth by following friends of a friend: `links` agents who all follow each other, then one
 * agent after the other who follows somebody drawn uniformly and `links` - 1 more, each with
 * probability `continue` one whom that somebody follows, else anybody. Ties go one way.
 *
 * Source: the directed variant of Vázquez 2003 in Truong et al. 2024 (SimSoM), which grows its
 * networks with links 3 and continue .5. Departs: a tie that exists is drawn again (theirs may
 * come twice).
 */
import { agentsField, generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

export const randomWalk = generator({
  name: 'random-walk',
  summary: {
    en: 'growth by following somebody and some of those whom they follow (directed)',
    fr: 'croissance où l’on suit quelqu’un et une partie de ses suivis (orienté)',
  },
  parameters: {
    agents: agentsField(1, 1_000_000),
    links: wanted(
      'accounts',
      [1, 1000],
      true,
      { en: 'how many a new agent follows', fr: 'nombre d’agents que suit un nouvel agent' },
      'Truong et al. 2024, k_out',
    ),
    continue: wanted(
      'probability',
      [0, 1],
      false,
      {
        en: 'probability of following a friend of the friend instead of anybody',
        fr: 'probabilité de suivre un ami de l’ami plutôt que n’importe qui',
      },
      'Truong et al. 2024, p',
    ),
  },
  directed: true,
  size: 'links',
  ties: ({ agents, links }) => agents * links,
  build({ agents, links, continue: probability }, draws) {
    const core = Math.min(agents, links);
    const ties = new TieList(agents * links);
    /** followed[agent * links ..] are those that it follows; one fewer in the core. */
    const followed = new Uint32Array(agents * links);
    for (let agent = 0; agent < core; agent++) {
      let place = agent * links;
      for (let other = 0; other < core; other++) {
        if (other === agent) continue;
        followed[place++] = other;
        ties.add(agent, other);
      }
    }
    const takenBy = new Uint32Array(agents);
    const friends = new Uint32Array(links);
    for (let agent = core; agent < agents; agent++) {
      const start = agent * links;
      const friend = draws.below(agent);
      followed[start] = friend;
      takenBy[friend] = agent;
      let count = 1;
      let ofFriend = 0;
      for (let link = 1; link < links; link++) if (draws.bernoulli(probability)) ofFriend++;
      // Partial shuffle of whom the friend follows: the first `ofFriend` are the drawn ones.
      const known = friend < core ? core - 1 : links;
      for (let place = 0; place < known; place++) friends[place] = followed[friend * links + place];
      for (let place = 0; place < ofFriend; place++) {
        const drawn = place + draws.below(known - place);
        const chosen = friends[drawn];
        friends[drawn] = friends[place];
        takenBy[chosen] = agent;
        followed[start + count++] = chosen;
      }
      while (count < links) {
        const anybody = draws.below(agent);
        if (takenBy[anybody] === agent) continue;
        takenBy[anybody] = agent;
        followed[start + count++] = anybody;
      }
      for (let place = 0; place < links; place++) ties.add(agent, followed[start + place]);
    }
    return ties.graph(agents);
  },
});
