/** What a ranking rule is: the terms that lift a message in a reader's feed, its age apart. */
import type { Text } from '../fields.ts';
import type { World } from '../world/world.ts';

/** Weights that rules share, as the feed declares them. */
export interface RankingWeights {
  readonly engagementWeight: number;
  readonly affinityWeight: number;
  readonly arousalWeight: number;
  readonly hostilityWeight: number;
  readonly tieWeight: number;
}

/**
 * Writes the terms of `message` for `reader` into `out`; their sum is the bonus.
 * `mutual` and `foreignTarget` are 0 or 1.
 */
export type RankingTerms = (
  reader: number,
  message: number,
  mutual: number,
  foreignTarget: number,
  out: Float64Array,
) => void;

export interface RankingRule {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  readonly terms: readonly string[];
  /** The rule's mean bonus, which lifts nothing (mu_b in MODEL 3.2). */
  readonly meanBonus: number;
  /** Whether order has noise and recommendations have a bonus; order by time has neither. */
  readonly scored: boolean;
  start(world: World, weights: RankingWeights): RankingTerms;
}
