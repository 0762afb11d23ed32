/**
 * Digital inclusion: what investments in networks, prices and skills change, once a week.
 *
 * What was spent since the last week's end widens coverage, lowers the price of data and pays for
 * courses. Who has had the fewest courses is taught first, by lot among equals; a course also
 * raises media literacy and posting.
 *
 * Equation: coverage += kappa_c I (1 - coverage); price <- price (1 - kappa_p I), kappa I at most
 * 1; a course: skill += kappa_s (1 - skill), literacy += r kappa_s (1 - literacy), posting rate x
 * (1 + skill after) / (1 + skill before). I is in budget units a week for 10,000 inhabitants,
 * whatever the number of people in the model.
 * Source: the strengths are design choices; ITU, Facts and Figures 2024 for what there is to gain.
 * Departs: posting rises in proportion to 1 + skill, so that it does not matter how courses are
 * cut. Simultaneous.
 */
import { quantity, type Values } from '../fields.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { uniform32 } from '../random.ts';
import { fillFigures, inclusionState, learnersState } from '../world/inclusion.ts';

/** Inhabitants of the country for which investments are stated. */
const INHABITANTS = 10_000;

const parameters = {
  coverageGain: quantity({
    default: 2e-5,
    unit: '1/BU',
    limits: [0, 1],
    range: [5e-6, 1e-4],
    meaning: {
      en: 'kappa_c: share of those without a network whom a budget unit a week connects to one',
      fr: 'kappa_c : part des personnes sans réseau qu’une unité de budget par semaine dote d’un réseau',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  priceCut: quantity({
    default: 2e-5,
    unit: '1/BU',
    limits: [0, 1],
    range: [5e-6, 1e-4],
    meaning: {
      en: 'kappa_p: share of the price that a budget unit a week takes off for good',
      fr: 'kappa_p : part du prix qu’une unité de budget par semaine retire durablement',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  skillGain: quantity({
    default: 0.15,
    unit: 'share',
    limits: [0, 1],
    range: [0.05, 0.3],
    meaning: {
      en: 'kappa_s: part of the skill still missing that a course gives',
      fr: 'kappa_s : part de la compétence manquante qu’apporte une formation',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  literacyShare: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'r: what a course gives to media literacy, relative to digital skill',
      fr: 'r : apport d’une formation à l’éducation aux médias, relativement à la compétence numérique',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  coursePrice: quantity({
    default: 2,
    unit: 'BU',
    limits: [0.01, 10_000],
    range: [0.5, 8],
    meaning: {
      en: 'budget units for a place in a course, in a country of 10,000 inhabitants',
      fr: 'unités de budget pour une place de formation, dans un pays de 10 000 habitants',
    },
    source: 'design choice: thirty hours of staff for a class of fifteen',
    certainty: 'design',
  }),
};

type Settings = Values<typeof parameters>;

const atMostOne = (value: number): number => (value < 1 ? value : 1);

/** Teaches those of a country who are next in line, as far as its budget for courses goes. */
function teaching({ world, parameters: p, random }: Start<Settings>) {
  const stream = random.stream('training');
  const line = new Uint32Array(world.people);
  const lot = new Float64Array(world.people);
  const { courses } = world.module(learnersState);
  const { training } = world.module(inclusionState);

  const teach = (i: number): void => {
    const { skill, literacy, postRate } = world.agents;
    const before = skill[i];
    skill[i] = before + p.skillGain * (1 - before);
    literacy[i] = literacy[i] + p.literacyShare * p.skillGain * (1 - literacy[i]);
    postRate[i] = (postRate[i] * (1 + skill[i])) / (1 + before);
    courses[i] = courses[i] < 65535 ? courses[i] + 1 : courses[i];
  };

  return (tick: number, c: number): void => {
    const { agents, countries, people } = world;
    const price = (p.coursePrice * INHABITANTS) / countries.people[c];
    let places = Math.floor(training[c] / price + 1e-9);
    if (!(places > 0)) {
      return;
    }
    let count = 0;
    stream.at(tick);
    for (let i = 0; i < people; i++) {
      if (agents.country[i] === c) {
        stream.draw(agents.key[i]);
        lot[i] = uniform32(stream.first);
        line[count++] = i;
      }
    }
    places = places < count ? places : count;
    training[c] = Math.max(0, training[c] - places * price);
    line
      .subarray(0, count)
      .sort((a, b) => courses[a] - courses[b] || lot[a] - lot[b] || agents.key[a] - agents.key[b]);
    for (let n = 0; n < places; n++) {
      teach(line[n]);
    }
  };
}

export const inclusion = mechanism({
  name: 'inclusion',
  summary: {
    en: 'what investments in networks, prices and skills change',
    fr: 'ce que changent les investissements dans les réseaux, les prix et les compétences',
  },
  equation:
    'coverage += kappa_c I (1 - coverage); price <- price (1 - kappa_p I); skill += kappa_s (1 - skill)',
  source: 'design choice; ITU, Facts and Figures 2024',
  validated: false,
  asked: true,
  needs: ['connection'],
  owns: [inclusionState, learnersState],
  kind: 'world',
  every: 'week',
  parameters,
  reads: ['inclusion', 'learners', 'agents.country', 'countries.people'],
  writes: [
    'inclusion.coverage',
    'inclusion.price',
    'inclusion.broadband',
    'inclusion.affordability',
    'inclusion.training',
    'learners.courses',
    'agents.skill',
    'agents.literacy',
    'agents.postRate',
  ],
  fill: ({ world, recipe }) => fillFigures(world.module(inclusionState), recipe.scenario.countries),
  start(start) {
    const { world, parameters: p } = start;
    const { coverage, price, broadband, affordability } = world.module(inclusionState);
    const train = teaching(start);
    return (tick) => {
      for (let c = 0; c < world.sizes.country; c++) {
        const widened = atMostOne(p.coverageGain * broadband[c]);
        coverage[c] = atMostOne(coverage[c] + widened * (1 - coverage[c]));
        price[c] = price[c] * (1 - atMostOne(p.priceCut * affordability[c]));
        broadband[c] = 0;
        affordability[c] = 0;
        train(tick, c);
      }
    };
  },
});
