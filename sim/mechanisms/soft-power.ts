/**
 * Soft power: how a country stands with those outside its borders. The index moves nobody; what it
 * needs of its own is the place of each actor's accounts in the network across borders, which is
 * found at the start and once a week.
 *
 * Equation: index = 100 sum w x / sum w over the components x that there are: A (mean attitude of
 * foreigners + 1) / 2, R share of foreigners reached, Tr their trust in foreign governments, Ed
 * alumni of programmes among them over what counts as full, Net share of its actors in the PageRank
 * of all actors' accounts over ties that cross borders, Sup share of the other parties to the
 * treaty that voted as it did in the last round. Sup is a component of parties once there was a
 * round. An actor has the same index by its class of sources and its own accounts, without Ed and
 * Sup.
 * Longer walks (damping) shift places among actors one way or the other, by who follows whom.
 * Source: Nye 2004; Soft Power 30 (Portland 2015 to 2019) combines objective measures with polling.
 * The weights are a design choice, to be swept.
 * Departs: components that do not exist take no part, so that the index keeps its scale of 0 to
 * 100.
 */
import { quantity, type Values } from '../fields.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { PageRank } from '../network/measures/page-rank.ts';
import { BOT } from '../world/agents.ts';
import { standingState } from '../world/soft-power.ts';

const weight = (initial: number, en: string, fr: string) =>
  quantity({
    default: initial,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.6],
    meaning: { en, fr },
    source: 'design choice',
    certainty: 'design',
  });

const parameters = {
  attitude: weight(0.35, 'weight of attitudes abroad', 'poids des attitudes à l’étranger'),
  reach: weight(0.15, 'weight of reach abroad', 'poids de la portée à l’étranger'),
  trust: weight(0.15, 'weight of trust abroad', 'poids de la confiance à l’étranger'),
  education: weight(0.15, 'weight of alumni abroad', 'poids des anciens à l’étranger'),
  network: weight(
    0.1,
    'weight of the place in the network across borders',
    'poids de la place dans le réseau transfrontière',
  ),
  support: weight(0.1, 'weight of support in votes', 'poids du soutien lors des votes'),
  fullEducation: quantity({
    default: 100,
    unit: 'per 10,000',
    limits: [0.1, 10_000],
    range: [20, 500],
    meaning: {
      en: 'alumni among 10,000 foreigners that count as full',
      fr: 'nombre d’anciens parmi 10 000 étrangers qui vaut le maximum',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  damping: quantity({
    default: 0.85,
    unit: '1',
    limits: [0, 0.99],
    range: [0.5, 0.95],
    meaning: {
      en: 'probability that a walk over ties goes on',
      fr: 'probabilité qu’une marche le long des liens se poursuive',
    },
    source: 'Page, Brin, Motwani & Winograd 1999',
    certainty: 'memory',
  }),
};

/** Finds the share of each actor in the PageRank of all actors' accounts. */
function standing({ world, recipe, parameters: { damping } }: Start<Values<typeof parameters>>) {
  const ranks = new PageRank(world.agentCount, damping);
  const { network } = world.module(standingState);
  const counts = recipe.scenario.actors.map(({ kind }) => kind !== 'botnet');
  const crosses = (follower: number, followed: number): boolean => {
    const { country, kind } = world.agents;
    return (
      country[follower] !== country[followed] && kind[follower] !== BOT && kind[followed] !== BOT
    );
  };
  const isPerson = (agent: number): boolean => agent < world.people;
  return (): void => {
    const rank = ranks.compute(world.graph, crosses, isPerson);
    let all = 0;
    for (let a = 0; a < network.length; a++) {
      let sum = 0;
      for (let n = 0; counts[a] && n < world.accounts[a].length; n++) {
        sum += rank[world.accounts[a][n].row];
      }
      network[a] = sum;
      all += sum;
    }
    for (let a = 0; a < network.length; a++) {
      network[a] = all > 0 ? Math.min(1, network[a] / all) : 0;
    }
  };
}

export const softPower = mechanism({
  name: 'soft-power',
  summary: {
    en: 'how countries and actors stand with those outside their borders',
    fr: 'l’image des pays et des acteurs hors de leurs frontières',
  },
  equation: 'index = 100 sum w x / sum w over attitude, reach, trust, education, network, support',
  source: 'Nye 2004; Soft Power 30; Page, Brin, Motwani & Winograd 1999',
  validated: false,
  asked: true,
  owns: [standingState],
  kind: 'world',
  every: 'week',
  parameters,
  reads: ['graph', 'agents.country', 'agents.kind'],
  writes: ['standing.network'],
  fill: (start) => standing(start)(),
  start(start) {
    const find = standing(start);
    return () => find();
  },
});
