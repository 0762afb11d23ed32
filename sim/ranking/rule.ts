/** What a ranking rule is: the terms that lift a message in a reader's feed, its age apart. */
import type { Text } from '../fields.ts';
import type { Item } from '../relation.ts';
import type { ModuleState } from '../world/module.ts';
import type { World } from '../world/world.ts';

/** Weights of the rules, as the feed declares them. */
export interface RankingWeights {
  readonly engagementWeight: number;
  readonly affinityWeight: number;
  readonly arousalWeight: number;
  readonly hostilityWeight: number;
  readonly tieWeight: number;
  readonly bridgingWeight: number;
  readonly qualityWeight: number;
  readonly labelWeight: number;
  readonly diversityWeight: number;
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

/** What the platform learns from what is read; known from the next tick on. */
export interface Learning {
  /** An item was seen, and the reader has done with it what it does. */
  readonly saw?: (item: Item) => void;
  /** All have read: what was learnt in this tick counts from now on. */
  readonly settle: () => void;
}

export interface RankingRule {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  readonly terms: readonly string[];
  /** The rule's mean bonus, which lifts nothing (mu_b). */
  readonly meanBonus: number;
  /** Whether order has noise and recommendations have a bonus; order by time has neither. */
  readonly scored: boolean;
  /** State that the world has only where this rule is chosen, and how it is filled at the start. */
  readonly owns?: readonly ModuleState[];
  fill?(world: World): void;
  start(world: World, weights: RankingWeights): RankingTerms;
  learn?(world: World): Learning;
  /**
   * How alike two messages are, 0 to 1. A rule that has it puts the feed in order anew: each item
   * loses `diversityWeight` times its likeness to what stands above it.
   */
  likeness?(world: World): (message: number, other: number) => number;
}
