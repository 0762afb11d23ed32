/**
 * The follower network: who follows whom among people and institutions of several countries.
 *
 * A degree-corrected directed block model with copying and reciprocation, in linear time:
 * 1. Each agent gets a number of ties to open, k = max(1, round(f_k meanFollowing LN(0, s) / E)),
 *    and an attractiveness, Pareto with exponent g - 1, at most N^(x / (g - 1)). An institution
 *    gets the attractiveness at which its share of all people follows it.
 * 2. Blocks of country and origin draw each other by homophily (see `build/blocks.ts`).
 * 3. Pass 1, agents in a seeded order: 1 - p of the ties go to a member of a drawn block.
 *    Pass 2, same order: the others copy, uniformly, a followee of a followee.
 * 4. After each new tie i to j, j follows back with probability r min(1, (a_i / a_j)^h).
 * Loops and ties that exist are drawn again, at most `RETRIES` times; then the tie is given up.
 *
 * Every draw belongs to the key of an agent (or, for following back, to a pair of keys), and rows
 * count only as names: the graph depends on the seed and the population alone.
 *
 * Decided here, since the text leaves it open: N counts people; the division by E makes LN's mean
 * 1; institutions open ties as people do; the share of copies is rounded and leaves at least one
 * open tie, since nobody can copy from nobody; copies see all ties made so far, those of this
 * pass included; following back does not use up the follower's own number.
 *
 * Source: MODEL section 2; targets from Kwak et al. 2010 and Kulshrestha 2012.
 */
import type { Values } from '../fields.ts';
import { quantity } from '../fields.ts';
import { exp, pow } from '../math.ts';
import type { Random } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import type { Blocks } from './build/blocks.ts';
import { BlockTables } from './build/blocks.ts';
import { GrowingRows } from './build/growing-rows.ts';
import { orderByDraw, orderByKey } from './build/orders.ts';

export type { Blocks } from './build/blocks.ts';

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

type FollowerValues = Values<typeof followerParameters>;

/** Draws for one tie before it is given up. */
const RETRIES = 12;

/** The follower network of `population`. */
export function followerGraph(population: Blocks, values: FollowerValues, random: Random): Graph {
  const { agents, key } = population;
  const byKey = orderByKey(key);
  const budget = openings(population, values, random);
  const attraction = attractiveness(population, byKey, values, random);
  const tables = new BlockTables(population, byKey, attraction, {
    country: values.countryHomophily,
    language: values.languageHomophily,
    culture: values.cultureDistance,
  });
  const backWeight = attraction.map((value) => pow(value, values.reciprocationSlope));
  const rows = new GrowingRows(budget.map((count) => Math.ceil(count * 1.5)));
  const order = orderByDraw(byKey, key, random.stream('network order').at(0));
  const opening = random.stream('network opening').at(0);
  const copying = random.stream('network copying').at(0);
  const back = random.stream('network following back').at(0);
  // marks[j] is the number of the latest visit in which the visited agent followed j.
  const marks = new Uint32Array(agents);
  let visit = 0;

  const follow = (from: number, to: number): void => {
    rows.append(from, to);
    marks[to] = visit;
    const chance =
      backWeight[from] >= backWeight[to]
        ? values.reciprocation
        : (values.reciprocation * backWeight[from]) / backWeight[to];
    if (back.uniform(key[from], key[to]) < chance && !rows.includes(to, from)) {
      rows.append(to, from);
    }
  };

  for (const from of order) {
    visit++;
    marks[from] = visit;
    rows.mark(from, marks, visit);
    const block = tables.blockOf[from];
    const draws = opening.sequence(key[from]);
    const count = budget[from] - copies(budget[from], values.copying);
    for (let tie = 0; tie < count; tie++) {
      for (let attempt = 0; attempt < RETRIES; attempt++) {
        const to = tables.pick(block, draws.uniform(), draws.uniform());
        if (to < 0 || marks[to] === visit) continue;
        follow(from, to);
        break;
      }
    }
  }
  for (const from of order) {
    visit++;
    marks[from] = visit;
    rows.mark(from, marks, visit);
    const draws = copying.sequence(key[from]);
    const count = copies(budget[from], values.copying);
    for (let tie = 0; tie < count; tie++) {
      for (let attempt = 0; attempt < RETRIES; attempt++) {
        const known = rows.length(from);
        if (known === 0) break;
        const through = rows.at(from, draws.below(known));
        const further = rows.length(through);
        if (further === 0) continue;
        const to = rows.at(through, draws.below(further));
        if (marks[to] === visit) continue;
        follow(from, to);
        break;
      }
    }
  }
  return rows.graph();
}

/** How many of `budget` ties are copies. */
const copies = (budget: number, share: number): number =>
  Math.max(0, Math.min(budget - 1, Math.round(budget * share)));

/** [agents] How many ties each agent opens: k of step 1. */
function openings(population: Blocks, values: FollowerValues, random: Random): Uint32Array {
  const { agents, key } = population;
  const { meanFollowing, openingShare, followingSpread } = values;
  const stream = random.stream('network openings').at(0);
  const mean = exp((followingSpread * followingSpread) / 2);
  const budget = new Uint32Array(agents);
  const most = Math.max(0, agents - 1);
  for (let row = 0; row < agents; row++) {
    const spread = exp(followingSpread * stream.sequence(key[row]).normal()) / mean;
    const wanted = Math.max(1, Math.round(openingShare * meanFollowing * spread));
    budget[row] = Math.min(most, wanted);
  }
  return budget;
}

/** [agents] The weight by which each agent is drawn: a of step 1. */
function attractiveness(
  population: Blocks,
  byKey: Uint32Array,
  values: FollowerValues,
  random: Random,
): Float64Array {
  const { people, agents, key, followerShare } = population;
  const exponent = values.tailExponent - 1;
  const cap = pow(Math.max(1, people), values.tailCap / exponent);
  const stream = random.stream('network attractiveness').at(0);
  const attraction = new Float64Array(agents);
  let sum = 0;
  for (const row of byKey) {
    if (row >= people) continue;
    attraction[row] = Math.min(cap, stream.sequence(key[row]).pareto(exponent));
    sum += attraction[row];
  }
  // f N mean(a) / k, and N mean(a) is the sum over people.
  for (let row = people; row < agents; row++) {
    attraction[row] = (followerShare[row] * sum) / values.meanFollowing;
  }
  return attraction;
}
