/**
 * The seeds of replicates: replicate k of seed s has seed `s/k` and network seed `s/n<k mod G>`,
 * so that each can be run alone, and all arms of a comparison share their luck.
 */
import type { Recipe } from '../../sim/index.ts';

/** Networks that replicates take in turn; canonical models have one each. */
export const NETWORKS = 20;

export interface Seeds {
  readonly seed: string;
  readonly networkSeed: string;
}

export const seedsOf = (
  { seed, networkSeed }: Pick<Recipe, 'seed' | 'networkSeed'>,
  replicate: number,
  networks: number,
): Seeds => ({
  seed: `${seed}/${replicate}`,
  networkSeed: `${networkSeed}/n${replicate % networks}`,
});

/** Numbers of replicates `from` to `to`, network by network: each is built once. */
export function byNetwork(from: number, to: number, networks: number): number[] {
  const numbers = Array.from({ length: to - from }, (_, place) => from + place);
  return numbers.sort((a, b) => (a % networks) - (b % networks) || a - b);
}
