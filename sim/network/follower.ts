/**
 * The follower network: who follows whom among people and institutions of several countries.
 *
 * A degree-corrected directed block model with copying and reciprocation, in linear time:
 * 1. Each agent gets a number of ties to open, k = max(1, round(f_k meanFollowing LN(0, s) / E)),
 *    and an attractiveness, Pareto with exponent g - 1, at most N^(x / (g - 1)).
 * 2. Blocks of country and origin draw each other by homophily (see `build/blocks.ts`).
 * 3. Pass 1, agents in a seeded order: 1 - p of the ties go to a member of a drawn block.
 *    Pass 2, same order: the others copy, uniformly, a followee of a followee.
 * 4. After each new tie i to j, j follows back with probability r min(1, (a_i / a_j)^h).
 * 5. Each institution is followed by its share of all people (see `build/institutions.ts`).
 * Loops and ties that exist are drawn again, at most `RETRIES` times; then the tie is given up.
 *
 * Every draw belongs to the key of an agent (or, for following back, to a pair of keys), and rows
 * count only as names: the graph depends on the seed and the population alone.
 *
 * Decided here, since the text leaves it open: N counts people; the division by E makes LN's mean
 * 1; the share of copies is rounded and leaves at least one
 * open tie, since nobody can copy from nobody; copies see all ties made so far, those of this
 * pass included; following back does not use up the follower's own number.
 *
 * The attractiveness of an institution gives its share to first order. Following back and copying,
 * which favour people, and the bound on following it twice take from it: of the shares .06 and .15
 * some .035 and .075 are reached with the defaults, at 10,000 people as at 100,000.
 *
 * Source: MODEL section 2; targets from Kwak et al. 2010 and Kulshrestha 2012.
 */
import type { Values } from '../fields.ts';
import { exp, pow } from '../math.ts';
import type { Random } from '../random.ts';
import type { Graph } from '../world/graph.ts';
import type { Blocks } from './build/blocks.ts';
import { BlockTables } from './build/blocks.ts';
import type { followerParameters } from './build/follower-parameters.ts';
import { GrowingRows } from './build/growing-rows.ts';
import { followInstitutions } from './build/institutions.ts';
import { orderByDraw, orderByKey } from './build/orders.ts';

export type { Blocks } from './build/blocks.ts';

export { followerParameters } from './build/follower-parameters.ts';

type FollowerValues = Values<typeof followerParameters>;

/** Draws for one tie before it is given up. */
const RETRIES = 12;

/** The follower network of `population`. */
export function followerGraph(population: Blocks, values: FollowerValues, random: Random): Graph {
  const { agents, key } = population;
  const byKey = orderByKey(key);
  const budget = openings(population, values, random);
  const attraction = attractiveness(population, byKey, values, random);
  const homophily = {
    country: values.countryHomophily,
    language: values.languageHomophily,
    culture: values.cultureDistance,
  };
  const tables = new BlockTables(population, byKey, attraction, homophily);
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
  const institutions = random.stream('network followers of institutions').at(0);
  followInstitutions(population, homophily, institutions, (person, institution) => {
    rows.append(person, institution);
  });
  return rows.graph();
}

/** How many of `budget` ties are copies. */
const copies = (budget: number, share: number): number =>
  Math.max(0, Math.min(budget - 1, Math.round(budget * share)));

/** [agents] How many ties each person opens: k of step 1; institutions open none. */
function openings(population: Blocks, values: FollowerValues, random: Random): Uint32Array {
  const { people, agents, key, followerShare } = population;
  const { openingShare, followingSpread } = values;
  // Institutions are among the accounts that people follow, so their part is taken off first.
  const toPeople = Math.max(1, values.meanFollowing - followerShare.reduce((sum, f) => sum + f, 0));
  const stream = random.stream('network openings').at(0);
  const mean = exp((followingSpread * followingSpread) / 2);
  const budget = new Uint32Array(agents);
  const most = Math.max(0, people - 1);
  for (let row = 0; row < people; row++) {
    const spread = exp(followingSpread * stream.sequence(key[row]).normal()) / mean;
    const wanted = Math.max(1, Math.round(openingShare * toPeople * spread));
    budget[row] = Math.min(most, wanted);
  }
  return budget;
}

/** [agents] The weight by which each person is drawn: a of step 1; 0 for institutions. */
function attractiveness(
  population: Blocks,
  byKey: Uint32Array,
  values: FollowerValues,
  random: Random,
): Float64Array {
  const { people, agents, key } = population;
  const exponent = values.tailExponent - 1;
  const cap = pow(Math.max(1, people), values.tailCap / exponent);
  const stream = random.stream('network attractiveness').at(0);
  const attraction = new Float64Array(agents);
  for (const row of byKey) {
    if (row < people) attraction[row] = Math.min(cap, stream.sequence(key[row]).pareto(exponent));
  }
  return attraction;
}
