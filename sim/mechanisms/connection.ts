/**
 * Connection: who is online as networks and prices change. Somebody is connected while a fixed draw
 * is below its access, so access gained is people gained.
 *
 * Equation: access = access(0) A / A(0), at most 1, where A = coverage sigma(a - b ln(price / 2));
 * those with too little skill gain nothing by a rise of A.
 * Source: ITU, Facts and Figures 2024: 93 % online in high-income and 27 % in low-income countries;
 * Broadband Commission: a price of 2 % of income as the target. a and b are design choices.
 * Departs: nobody is taken offline at the start for lack of skill, which would contradict the
 * figures that access begins with. Super-sharers are always connected. Simultaneous.
 */
import { quantity, type Values } from '../fields.ts';
import { log, sigmoid } from '../math.ts';
import { mechanism } from '../mechanism.ts';
import { SUPER_SHARER } from '../world/agents.ts';
import { connectionState, fillFigures, inclusionState } from '../world/inclusion.ts';

/** Price that counts as affordable, % of income a head. */
const AFFORDABLE = 2;

const parameters = {
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

/** A: share of a public that networks and prices would let be online. */
function reachable(coverage: number, price: number, p: Values<typeof parameters>): number {
  if (!(price > 0)) {
    return p.priceSlope > 0 ? coverage : coverage * sigmoid(p.usageLevel);
  }
  return coverage * sigmoid(p.usageLevel - p.priceSlope * log(price / AFFORDABLE));
}

export const connection = mechanism({
  name: 'connection',
  summary: {
    en: 'who is online as networks and prices change',
    fr: 'qui est connecté à mesure que les réseaux et les prix évoluent',
  },
  equation: 'access = access(0) A / A(0), A = coverage sigma(a - b ln(price / 2))',
  source: 'ITU, Facts and Figures 2024; Broadband Commission; design choice',
  validated: false,
  asked: true,
  needs: ['inclusion'],
  owns: [inclusionState, connectionState],
  kind: 'world',
  every: 'day',
  parameters,
  reads: ['inclusion', 'connection.accessStart', 'agents.country', 'agents.skill', 'agents.flags'],
  writes: ['agents.access'],
  fill({ world, recipe }) {
    fillFigures(world.module(inclusionState), recipe.scenario.countries);
    const { accessStart } = world.module(connectionState);
    accessStart.set(world.agents.access.subarray(0, world.people));
  },
  start({ world, recipe, parameters: p }) {
    const countries = world.sizes.country;
    const { coverage, price, priceFactor } = world.module(inclusionState);
    const { accessStart } = world.module(connectionState);
    const atStart = recipe.scenario.countries.map((country) =>
      reachable(country.coverage, country.price, p),
    );
    const ratio = new Float64Array(countries);
    // As columns hold it: a skill of just that much is not more.
    const needed = Math.fround(p.skillNeeded);
    return () => {
      for (let c = 0; c < countries; c++) {
        ratio[c] = reachable(coverage[c], price[c] * priceFactor[c], p) / atStart[c];
      }
      const { access, skill, country, flags } = world.agents;
      for (let i = 0; i < world.people; i++) {
        const change = ratio[country[i]];
        const gains = change <= 1 || skill[i] > needed;
        if ((flags[i] & SUPER_SHARER) === 0) {
          const moved = accessStart[i] * change;
          access[i] = !gains ? accessStart[i] : moved < 1 ? moved : 1;
        }
      }
    };
  },
});
