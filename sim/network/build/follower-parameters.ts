/** The numbers of the follower network: the table of MODEL section 2. */
import { quantity } from '../../fields.ts';

export const followerParameters = {
  meanFollowing: quantity({
    default: 25,
    unit: 'accounts',
    limits: [1, 1000],
    range: [10, 100],
    meaning: {
      en: 'how many accounts an account follows, on average',
      fr: 'nombre moyen de comptes suivis par un compte',
    },
    source: 'MODEL 2, k; real medians are higher (Pew 2019), scaled to small populations',
    certainty: 'design',
  }),
  openingShare: quantity({
    default: 0.81,
    unit: 'share',
    limits: [0.1, 1],
    range: [0.6, 1],
    meaning: {
      en: 'share of the ties that their follower opened; the rest is following back',
      fr: 'part des liens ouverts par l’abonné lui-même ; le reste vient de la réciprocité',
    },
    source: 'MODEL 2, f_k: set so that the mean ends at meanFollowing',
    certainty: 'prototype',
  }),
  followingSpread: quantity({
    default: 0.9,
    unit: 'log',
    limits: [0, 2],
    range: [0.6, 1.3],
    meaning: {
      en: 'how unequal the numbers of accounts followed are (sigma of a lognormal)',
      fr: 'inégalité des nombres de comptes suivis (sigma d’une loi log-normale)',
    },
    source: 'MODEL 2, sigma_k',
    certainty: 'design',
  }),
  tailExponent: quantity({
    default: 2,
    unit: 'exponent',
    limits: [1.5, 4],
    range: [1.9, 2.5],
    meaning: {
      en: 'exponent of the law that attractiveness is drawn from; smaller makes bigger hubs',
      fr: 'exposant de la loi dont est tirée l’attractivité ; plus petit, plus grands pôles',
    },
    source: 'MODEL 2, gamma_in: gives 2.3 to 2.4 measured (real: 2.276, Kwak et al. 2010)',
    certainty: 'prototype',
  }),
  tailCap: quantity({
    default: 0.75,
    unit: 'exponent',
    limits: [0.1, 1],
    range: [0.6, 1],
    meaning: {
      en: 'caps attractiveness at the number of people to this power over tailExponent - 1',
      fr: 'plafonne l’attractivité au nombre de personnes à cette puissance sur tailExponent - 1',
    },
    source: 'MODEL 2, x_a: with 1 a single account of 100,000 was followed by 41 % of all',
    certainty: 'prototype',
  }),
  copying: quantity({
    default: 0.45,
    unit: 'share',
    limits: [0, 0.95],
    range: [0, 0.8],
    meaning: {
      en: 'share of the opened ties that copy a followee of a followee, which makes triangles',
      fr: 'part des liens ouverts vers un suivi d’un suivi, ce qui forme des triangles',
    },
    source: 'MODEL 2, p_t',
    certainty: 'prototype',
  }),
  reciprocation: quantity({
    default: 0.46,
    unit: 'probability',
    limits: [0, 1],
    range: [0.2, 0.8],
    meaning: {
      en: 'probability of following back somebody at least as attractive',
      fr: 'probabilité de suivre en retour un compte au moins aussi attractif',
    },
    source: 'MODEL 2, r0: gives 22 % of pairs reciprocal (Kwak et al. 2010)',
    certainty: 'prototype',
  }),
  reciprocationSlope: quantity({
    default: 0.5,
    unit: 'exponent',
    limits: [0, 4],
    range: [0, 1],
    meaning: {
      en: 'how much less hubs follow back; 0: as much as anybody',
      fr: 'à quel point les pôles suivent moins en retour ; 0 : autant que les autres',
    },
    source: 'MODEL 2, eta',
    certainty: 'prototype',
  }),
  countryHomophily: quantity({
    default: 1.9,
    unit: 'log-odds',
    limits: [0, 8],
    range: [0, 4],
    meaning: {
      en: 'preference for accounts of the own country; 0.6 of it for a shared origin',
      fr: 'préférence pour les comptes de son pays ; 0,6 fois autant pour une origine commune',
    },
    source: 'MODEL 2, h_c: more than a third of ties cross borders (Kulshrestha 2012)',
    certainty: 'prototype',
  }),
  languageHomophily: quantity({
    default: 1.2,
    unit: 'log-odds',
    limits: [0, 8],
    range: [0, 4],
    meaning: {
      en: 'preference for accounts in a language that one reads',
      fr: 'préférence pour les comptes dans une langue que l’on lit',
    },
    source: 'MODEL 2, h_l',
    certainty: 'prototype',
  }),
  cultureDistance: quantity({
    default: 0.5,
    unit: 'log-odds per unit',
    limits: [0, 8],
    range: [0, 4],
    meaning: {
      en: 'how much cultural distance keeps from following',
      fr: 'à quel point la distance culturelle retient de suivre',
    },
    source: 'MODEL 2, h_k',
    certainty: 'design',
  }),
} as const;
