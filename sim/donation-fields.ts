/** The numbers of giving. */
import { type Fields, quantity } from './fields.ts';

const ADENA = 'Adena & Hager 2020';

const logit = (
  initial: number,
  limits: readonly [number, number],
  range: readonly [number, number],
  en: string,
  fr: string,
  source: string,
  certainty: 'checked' | 'design' = 'design',
) =>
  quantity({
    default: initial,
    unit: 'logit',
    limits,
    range,
    meaning: { en, fr },
    source,
    certainty,
  });

const share = (
  initial: number,
  range: readonly [number, number],
  en: string,
  fr: string,
  source = 'design choice',
) =>
  quantity({
    default: initial,
    unit: 'share',
    limits: [0, 1],
    range,
    meaning: { en, fr },
    source,
    certainty: 'design',
  });

const income = (initial: number, en: string, fr: string) =>
  quantity({
    default: initial,
    unit: '1',
    limits: [0.0001, 2],
    range: [initial / 3, Math.min(2, 3 * initial)],
    meaning: { en, fr },
    source: 'World Bank, income a head by income group',
    certainty: 'memory',
  });

export const donationFields = {
  scale: quantity({
    default: 1000,
    unit: 'inhabitants',
    limits: [1, 1e6],
    range: [100, 10_000],
    meaning: {
      en: 'W: inhabitants for whom a person of the model stands, one of whom may be moved to give',
      fr: 'W : habitants que représente une personne du modèle, dont une seule est susceptible de donner',
    },
    source: 'design choice: so gifts are neither too rare to see nor too many for one purse',
    certainty: 'design',
  }),
  baseline: quantity({
    default: 1.8,
    unit: '1/million/d',
    limits: [0, 1000],
    range: [0.5, 10],
    meaning: {
      en: 'gifts to an organisation without a campaign, a million inhabitants and day',
      fr: 'dons à une organisation hors campagne, par million d’habitants et par jour',
    },
    source: ADENA,
    certainty: 'checked',
  }),
  intercept: logit(
    -11,
    [-30, 5],
    [-14, -8],
    'delta_0: readiness of an inhabitant to give upon an appeal',
    'delta_0 : propension d’un habitant à donner à la vue d’un appel',
    `${ADENA}: as strong as sixteen days without one`,
  ),
  warm: logit(
    2,
    [0, 20],
    [0, 4],
    'delta_w: effect of a warm glow of 1',
    'delta_w : effet d’un élan de générosité de 1',
    'design choice; Andreoni 1990 for the idea',
  ),
  trust: logit(
    1,
    [0, 10],
    [0, 3],
    'delta_t: effect of full trust in the organisation',
    'delta_t : effet d’une pleine confiance envers l’organisation',
    'design choice',
  ),
  peers: logit(
    0.5,
    [0, 5],
    [0, 1.5],
    'delta_s: effect of the logarithm of 1 + accounts followed that gave for all to see',
    'delta_s : effet du logarithme de 1 + nombre de comptes suivis ayant donné publiquement',
    'direction after Castillo, Petrie & Wardell 2017: a dollar for friends who ask friends brings 1.60',
  ),
  media: logit(
    0.12399,
    [0, 2],
    [0, 0.3],
    'delta_m: effect of a minute of news a day, ln 1.132',
    'delta_m : effet d’une minute d’information par jour, ln 1,132',
    'Brown & Minty 2006: +13.2 % of a day’s gifts a minute',
    'checked',
  ),
  fatigue: logit(
    0.5,
    [0, 10],
    [0, 2],
    'what the logarithm of 1 + gifts, in usual gifts, takes',
    'ce que retire le logarithme de 1 + dons déjà faits, en dons usuels',
    'design choice',
  ),
  substitution: share(
    0.3,
    [0, 0.8],
    'share of a prompted gift that others would have had',
    'part d’un don suscité qui serait allée à d’autres organisations',
    `${ADENA}: some substitution found, its size is a design choice`,
  ),
  glow: quantity({
    default: 0.2,
    unit: '1',
    limits: [0, 10],
    range: [0.05, 0.5],
    meaning: {
      en: 'warm glow by an appeal from somebody wholly near',
      fr: 'élan suscité par un appel venu de quelqu’un de tout proche',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  glowHalfLife: quantity({
    default: 24,
    unit: 'h',
    limits: [0.5, 10_000],
    range: [6, 72],
    meaning: {
      en: 'time in which the warm glow halves',
      fr: 'temps au bout duquel l’élan diminue de moitié',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  amount: quantity({
    default: 30,
    unit: 'EUR',
    limits: [0.01, 1e6],
    range: [10, 100],
    meaning: {
      en: 'usual gift in a high-income country, median',
      fr: 'don usuel dans un pays à revenu élevé, médiane',
    },
    source: `design choice; ${ADENA}: 72 on average`,
    certainty: 'design',
  }),
  amountSpread: quantity({
    default: 1,
    unit: 'log',
    limits: [0, 3],
    range: [0.5, 1.5],
    meaning: {
      en: 'how unequal gifts are (sigma of a lognormal)',
      fr: 'inégalité des dons (sigma d’une loi log-normale)',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  upperMiddleIncome: income(
    0.22,
    'gifts in upper-middle-income countries, relative to high-income ones',
    'dons dans les pays à revenu intermédiaire supérieur, relativement aux pays à revenu élevé',
  ),
  lowerMiddleIncome: income(
    0.05,
    'gifts in lower-middle-income countries, relative to high-income ones',
    'dons dans les pays à revenu intermédiaire inférieur, relativement aux pays à revenu élevé',
  ),
  lowIncome: income(
    0.016,
    'gifts in low-income countries, relative to high-income ones',
    'dons dans les pays à faible revenu, relativement aux pays à revenu élevé',
  ),
  regularShare: share(
    0.05,
    [0.01, 0.2],
    'share of those who may be moved who give to an organisation regularly',
    'part des donateurs potentiels qui donnent régulièrement à une organisation',
  ),
  regularPart: share(
    0.7,
    [0.3, 0.95],
    'share of gifts without a campaign that comes from them',
    'part des dons hors campagne qui provient de ces donateurs réguliers',
  ),
  visibility: share(
    0.2,
    [0, 0.6],
    'share of gifts upon an appeal that friends get to know of',
    'part des dons suscités par un appel dont les proches ont connaissance',
  ),
  thankedVisibility: share(
    0.8,
    [0.4, 1],
    'the same where those who give are thanked for all to see',
    'la même part quand les donateurs sont remerciés publiquement',
  ),
  visibleDays: quantity({
    default: 7,
    unit: 'd',
    limits: [0, 365],
    range: [1, 30],
    meaning: {
      en: 'how long friends remember such a gift',
      fr: 'durée pendant laquelle les proches se souviennent d’un tel don',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  accusation: share(
    1,
    [0.3, 1],
    'share of trust that certainty of an accusation takes',
    'part de la confiance que retire la certitude d’une accusation',
  ),
  unitPrice: quantity({
    default: 30,
    unit: 'EUR/BU',
    limits: [0.01, 10_000],
    range: [15, 60],
    meaning: {
      en: 'euros that a budget unit, an hour of staff, costs',
      fr: 'coût en euros d’une unité de budget, soit une heure de travail',
    },
    source: 'design choice',
    certainty: 'design',
  }),
} satisfies Fields;
