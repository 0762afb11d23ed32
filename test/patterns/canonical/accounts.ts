/** Networks of 10,006 accounts that follow some 181 others each, for SimSoM. */
import { Random } from '../../../sim/random.ts';
import { type Graph, graphFromTies } from '../../../sim/world/graph.ts';
import { textbook } from '../../sim/canonical/runs.ts';

const ACCOUNTS = 10_006;
const FOLLOWED = 181;

/** Growth by random walks, all following as many: the synthetic network of the same size. */
export const grown = (seed: string): Graph =>
  textbook('random-walk', { agents: ACCOUNTS, links: FOLLOWED, continue: 0.5 }, seed);

/** As many ties between accounts drawn at random, as the published network has when shuffled. */
export const shuffled = (seed: string): Graph =>
  textbook('erdos-renyi', { agents: ACCOUNTS, meanDegree: FOLLOWED }, seed);

/**
 * How unequal the numbers of followed are, and of followers: standard deviations of logarithms.
 * The first is that of the follower network of people; the second is a design choice.
 */
const FOLLOWED_SPREAD = 0.9;
const FOLLOWERS_SPREAD = 1;

/**
 * Accounts that follow unequal numbers of others: lognormal with the same mean, and whom they
 * follow is drawn by a lognormal attraction.
 */
export function unequal(seed: string): Graph {
  const draws = new Random(seed).stream('accounts').at(0).sequence(0);
  const followedCount = Array.from({ length: ACCOUNTS }, () => {
    const share = draws.lognormal(1, FOLLOWED_SPREAD) / Math.exp(FOLLOWED_SPREAD ** 2 / 2);
    return Math.min(ACCOUNTS / 4, Math.max(1, Math.round(FOLLOWED * share)));
  });
  const sums: number[] = [];
  let sum = 0;
  for (let i = 0; i < ACCOUNTS; i++) {
    sum += draws.lognormal(1, FOLLOWERS_SPREAD);
    sums.push(sum);
  }
  const follower: number[] = [];
  const followed: number[] = [];
  followedCount.forEach((count, i) => {
    const chosen = new Set<number>();
    while (chosen.size < count) {
      const account = firstAbove(sums, draws.uniform() * sum);
      if (account !== i) chosen.add(account);
    }
    for (const account of chosen) {
      follower.push(i);
      followed.push(account);
    }
  });
  const [from, to] = [Uint32Array.from(follower), Uint32Array.from(followed)];
  return graphFromTies(ACCOUNTS, from, to, from.length);
}

/** A partisanship of every account, from -1 to 1, most of them near 0. */
export function partisanship(seed: string): number[] {
  const draws = new Random(seed).stream('partisanship').at(0).sequence(0);
  return Array.from({ length: ACCOUNTS }, () => Math.max(-1, Math.min(1, 0.35 * draws.normal())));
}

function firstAbove(sums: readonly number[], sought: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > sought) high = middle;
    else low = middle + 1;
  }
  return low;
}
