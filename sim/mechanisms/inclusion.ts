/**
 * Digital inclusion: what investments in networks, prices and skills make of access.
 *
 * Once a week what was spent since widens coverage, lowers the price of data and pays for courses;
 * every day access follows. Somebody is connected while a fixed draw is below access, so access
 * gained is people gained. Who has had the fewest courses is taught first, by lot among equals;
 * a course also raises media literacy and posting.
 *
 * Equation: coverage += kappa_c I (1 - coverage); price <- price (1 - kappa_p I), kappa I at most
 * 1; a course: skill += kappa_s (1 - skill), literacy += r kappa_s (1 - literacy), posting rate x
 * (1 + skill after) / (1 + skill before). access = access(0) A / A(0), at most 1, where A =
 * coverage sigma(a - b ln(price / 2)). I is in budget units a week for 10,000 inhabitants, whatever
 * the number of people in the model.
 * Source: ITU, Facts and Figures 2024: 93 % online in high-income and 27 % in low-income countries;
 * Broadband Commission: a price of 2 % of income as the target. The strengths are design choices.
 * Departs: nobody is taken offline at the start for lack of skill, which would contradict the
 * figures that access begins with; who has too little of it gains nothing from networks and prices.
 * Posting rises in proportion to 1 + skill, so that it does not matter how courses are cut.
 * Super-sharers are always connected. Simultaneous.
 */
import { quantity, type Values } from '../fields.ts';
import { log, sigmoid } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { uniform32 } from '../random.ts';
import { SUPER_SHARER } from '../world/agents.ts';
import { inclusionState, learnersState } from '../world/inclusion.ts';

/** Inhabitants of the country for which investments are stated. */
const INHABITANTS = 10_000;
/** Price that counts as affordable, % of income a head. */
const AFFORDABLE = 2;
const DAYS = 7;

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
  skillNeeded: quantity({
    default: 0.1,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'digital skill up to which better networks and prices do not bring somebody online',
      fr: 'compétence numérique en deçà de laquelle réseaux et prix ne suffisent pas à connecter quelqu’un',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  usageLevel: quantity({
    default: 2,
    unit: 'logit',
    limits: [-10, 10],
    range: [0, 4],
    meaning: {
      en: 'a: use of a network by those it reaches at a price of 2 % of income',
      fr: 'a : usage du réseau par les personnes couvertes, à un prix de 2 % du revenu',
    },
    source: 'design choice; ITU 2024: a third of those covered are offline',
    certainty: 'design',
  }),
  priceSlope: quantity({
    default: 1.5,
    unit: 'logit',
    limits: [0, 10],
    range: [0.5, 3],
    meaning: {
      en: 'b: how steeply use falls with the logarithm of the price',
      fr: 'b : vitesse à laquelle l’usage baisse avec le logarithme du prix',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

type Settings = Values<typeof parameters>;

/** A: share of a public that networks and prices would let be online. */
export function reachable(coverage: number, price: number, p: Settings): number {
  if (!(price > 0)) {
    return p.priceSlope > 0 ? coverage : coverage * sigmoid(p.usageLevel);
  }
  return coverage * sigmoid(p.usageLevel - p.priceSlope * log(price / AFFORDABLE));
}

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
    en: 'what investments in networks, prices and skills make of access',
    fr: 'ce que les investissements dans les réseaux, les prix et les compétences changent à l’accès',
  },
  equation:
    'coverage += kappa_c I (1 - coverage); price <- price (1 - kappa_p I); skill += kappa_s (1 - skill); access = access(0) A / A(0), A = coverage sigma(a - b ln(price / 2))',
  source: 'ITU, Facts and Figures 2024; Broadband Commission; design choice',
  validated: false,
  asked: true,
  owns: [inclusionState, learnersState],
  kind: 'world',
  every: 'day',
  parameters,
  reads: ['inclusion', 'learners', 'agents.country', 'agents.skill', 'countries.people'],
  writes: [
    'inclusion.coverage',
    'inclusion.price',
    'inclusion.broadband',
    'inclusion.affordability',
    'inclusion.training',
    'learners.courses',
    'agents.access',
    'agents.skill',
    'agents.literacy',
    'agents.postRate',
  ],
  fill({ world, recipe }) {
    const { coverage, price, priceFactor } = world.module(inclusionState);
    recipe.scenario.countries.forEach((country, c) => {
      coverage[c] = country.coverage;
      price[c] = country.price;
      priceFactor[c] = 1;
    });
    const { accessStart } = world.module(learnersState);
    accessStart.set(world.agents.access.subarray(0, world.people));
  },
  start(start) {
    const { world, recipe, parameters: p } = start;
    const countries = world.sizes.country;
    const state = world.module(inclusionState);
    const { coverage, price, priceFactor, broadband, affordability } = state;
    const { accessStart } = world.module(learnersState);
    const atStart = recipe.scenario.countries.map((country) =>
      reachable(country.coverage, country.price, p),
    );
    const ratio = new Float64Array(countries);
    const train = teaching(start);
    const week = Math.round((DAYS * 24) / world.tickHours);

    const invest = (tick: number): void => {
      for (let c = 0; c < countries; c++) {
        const widened = atMostOne(p.coverageGain * broadband[c]);
        coverage[c] = atMostOne(coverage[c] + widened * (1 - coverage[c]));
        price[c] = price[c] * (1 - atMostOne(p.priceCut * affordability[c]));
        broadband[c] = 0;
        affordability[c] = 0;
        train(tick, c);
      }
    };

    return (tick) => {
      if ((tick + 1) % week === 0) {
        invest(tick);
      }
      for (let c = 0; c < countries; c++) {
        ratio[c] = reachable(coverage[c], price[c] * priceFactor[c], p) / atStart[c];
      }
      const { access, skill, country, flags } = world.agents;
      for (let i = 0; i < world.people; i++) {
        const change = ratio[country[i]];
        const gains = change > 1 ? skill[i] > p.skillNeeded : true;
        if ((flags[i] & SUPER_SHARER) === 0) {
          access[i] = gains ? atMostOne(accessStart[i] * change) : accessStart[i];
        }
      }
    };
  },
});
