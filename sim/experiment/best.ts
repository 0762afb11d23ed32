/**
 * Probability of being best: in how many of the true means that agree with the data an arm comes
 * first.
 *
 * With G networks and x_g the arms' means on network g, a draw is
 * mean + sum_g w_g (x_g - mean) / sqrt(G (G - 1)) * sqrt((G - 1) / c), w_g standard normal, c a
 * chi-square with G - 1 degrees of freedom: a multivariate t whose margins are the intervals of
 * Student's t, and whose correlations are those of the networks' means. Of two arms the better one
 * is best with probability P(T < t) of their paired difference.
 * Source: Gelman et al. 2013, section 3.6 (normal data, no prior information).
 */
import { Random } from '../random.ts';
import { known } from './centre.ts';
import type { Value } from './clustered.ts';

const DRAWS = 4000;

/** Means of arms on each network, over the pairs that all arms have. */
function networkMeans(arms: readonly (readonly Value[])[], networks: readonly string[]) {
  const found = new Map<string, { n: number; sums: number[] }>();
  networks.forEach((network, place) => {
    const row = known(arms.map((values) => values[place]));
    if (row.length < arms.length) {
      return;
    }
    const cluster = found.get(network) ?? { n: 0, sums: arms.map(() => 0) };
    found.set(network, cluster);
    cluster.n++;
    row.forEach((value, arm) => {
      cluster.sums[arm] += value;
    });
  });
  return [...found.values()].map(({ n, sums }) => sums.map((sum) => sum / n));
}

/**
 * For each of `arms`, its values over the pairs, how likely its true mean is the best one; `good`
 * says which way. Ties share. Null with fewer than two networks.
 */
export function probabilityOfBest(
  arms: readonly (readonly Value[])[],
  networks: readonly string[],
  good: 'up' | 'down',
  seed: string,
): number[] | null {
  const means = networkMeans(arms, networks);
  const groups = means.length;
  if (groups < 2 || arms.length === 0) {
    return null;
  }
  const sign = good === 'up' ? 1 : -1;
  const centre = arms.map((_, arm) => means.reduce((sum, row) => sum + row[arm], 0) / groups);
  const stream = new Random(seed).stream('probability-of-best');
  const wins = arms.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    const draws = stream.sequence(draw);
    const drawn = arms.map(() => 0);
    for (const row of means) {
      const weight = draws.normal();
      row.forEach((value, arm) => {
        drawn[arm] += weight * (value - centre[arm]);
      });
    }
    let square = 0;
    for (let k = 1; k < groups; k++) {
      const z = draws.normal();
      square += z * z;
    }
    const scale = 1 / Math.sqrt(groups * square);
    const values = drawn.map((sum, arm) => sign * (centre[arm] + scale * sum));
    const most = values.reduce((a, b) => Math.max(a, b));
    const first = values.filter((value) => value === most).length;
    values.forEach((value, arm) => {
      wins[arm] += value === most ? 1 / first : 0;
    });
  }
  return wins.map((won) => won / DRAWS);
}
