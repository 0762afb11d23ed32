/**
 * Everybody follows `degree` others and is followed by `degree`, at random: a directed graph
 * without loops, as the model of limited attention needs (z followers and z followees).
 *
 * Starts from a circle in which agent i follows i + 1 .. i + degree, renamed at random, and then
 * lets two ties exchange their ends, ten times as often as there are ties, unless that would make
 * a loop or a tie that exists. Source: switching as in Milo et al. 2003 (cond-mat/0312028).
 */
import { agentsField, generator, wanted } from './build/generator.ts';
import { TieList } from './build/tie-list.ts';

const SWITCHES_PER_TIE = 10;

/** Every switch looks through two rows, so the work goes with agents times degree squared. */
const MOST_WORK = 200_000_000;

export const regular = generator({
  name: 'regular',
  summary: {
    en: 'everybody follows and is followed by the same number, at random (directed)',
    fr: 'chacun suit le même nombre d’agents et a autant d’abonnés, au hasard (orienté)',
  },
  parameters: {
    agents: agentsField(1, 1_000_000),
    degree: wanted(
      'accounts',
      [0, 500],
      true,
      { en: 'how many each follows', fr: 'nombre d’agents que chacun suit' },
      'the scenario',
    ),
  },
  directed: true,
  size: 'degree',
  ties: ({ agents, degree }) => agents * degree,
  refuse({ agents, degree }) {
    if (degree < agents && agents * degree * degree > MOST_WORK) {
      return {
        parameter: 'degree',
        message: {
          en: `${agents} agents who each follow ${degree} are too many to shuffle; agents times degree squared may be ${MOST_WORK}`,
          fr: `${agents} agents qui en suivent ${degree} chacun sont trop pour un brassage ; agents fois degré au carré peut valoir ${MOST_WORK}`,
        },
      };
    }
    if (degree < agents) return null;
    return {
      parameter: 'degree',
      message: {
        en: `among ${agents} agents nobody can follow ${degree}; the most is ${agents - 1}`,
        fr: `parmi ${agents} agents, nul ne peut en suivre ${degree} ; le maximum est de ${agents - 1}`,
      },
    };
  },
  build({ agents, degree }, draws) {
    const name = new Uint32Array(agents);
    for (let agent = 0; agent < agents; agent++) {
      const place = draws.below(agent + 1);
      name[agent] = name[place];
      name[place] = agent;
    }
    /** followed[name * degree ..] are those that it follows. */
    const followed = new Uint32Array(agents * degree);
    for (let agent = 0; agent < agents; agent++) {
      for (let step = 0; step < degree; step++) {
        followed[name[agent] * degree + step] = name[(agent + step + 1) % agents];
      }
    }
    const follows = (agent: number, other: number): boolean => {
      for (let place = agent * degree; place < (agent + 1) * degree; place++) {
        if (followed[place] === other) return true;
      }
      return false;
    };
    const ties = followed.length;
    for (let turn = 0; turn < SWITCHES_PER_TIE * ties; turn++) {
      const one = draws.below(ties);
      const two = draws.below(ties);
      const first = Math.floor(one / degree);
      const second = Math.floor(two / degree);
      if (first === followed[two] || second === followed[one]) continue;
      if (follows(first, followed[two]) || follows(second, followed[one])) continue;
      const end = followed[one];
      followed[one] = followed[two];
      followed[two] = end;
    }
    const list = new TieList(ties);
    for (let tie = 0; tie < ties; tie++) list.add(Math.floor(tie / degree), followed[tie]);
    return list.graph(agents);
  },
});
