/** How measures of attacks become one of each country that was struck, and of all together. */
import { ATTACKS, attackState } from '../world/cyber.ts';
import type { Query } from './metric.ts';

/**
 * Sums a column of attacks over attackers and the kinds in `kinds`; the sum over countries last.
 */
export function byVictim(
  { world }: Query,
  column: 'attempts' | 'successes' | 'attributed',
  kinds: readonly number[],
): (sums: Float64Array) => void {
  const countries = world.sizes.country;
  const { [column]: counts } = world.module(attackState);
  return (sums) => {
    sums.fill(0);
    for (let b = 0; b < countries; b++) {
      for (let a = 0; a < countries; a++) {
        for (const kind of kinds) {
          sums[b] += counts[(a * countries + b) * ATTACKS.length + kind];
        }
      }
      sums[countries] += sums[b];
    }
  };
}
