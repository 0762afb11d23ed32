/**
 * What an opinion model is: how a stance moves by the items read, at each of them or once a
 * sitting, and what happens to it each day.
 */
import type { Text } from '../fields.ts';
import type { Random } from '../random.ts';
import type { Item } from '../relation.ts';
import type { World } from '../world/world.ts';

/** Settings that opinion models share, as the stance mechanism declares them. */
export interface OpinionValues {
  readonly step: number;
  readonly confidence: number;
  readonly pairStep: number;
}

/** What a model that acts once a sitting makes of the items that take a stance on an issue. */
export interface Sitting {
  /** An item was read; stances are still those that the reader sat down with. */
  take(item: Item, issue: number): void;
  /** The change of the stance of the item's reader on `issue`, from all that was taken of it. */
  change(item: Item, issue: number): number;
  /** Forgets what was taken on `issue`. */
  clear(issue: number): void;
}

export interface OpinionModel {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  /**
   * The change of the reader's stance on `issue` by `item`: at once, or, where the model has a
   * `sitting`, what the item would do were it the only one read.
   */
  influence(world: World, values: OpinionValues): (item: Item, issue: number) => number;
  /** Where the model acts once a sitting: how it gathers what is read. */
  sitting?(world: World, values: OpinionValues, random: Random): Sitting;
  /** What a day does to the stance of an agent: from `stance` and `start` to the new stance. */
  anchor?(stance: number, start: number, susceptibility: number): number;
}

/** Stances have 32 bits: a distance that equals the bound but for their rounding is within it. */
const ROUNDING = 1e-6;

/** From the reader's stance on the issue to that of the message. */
export function gapTo(world: World, reader: number, message: number, issue: number): number {
  const { agents, messages, sizes } = world;
  return messages.stance[message] - agents.stance[reader * sizes.issue + issue];
}

/** Whether the reader listens that far: |gap| <= eps0 (1 - identity / 2). */
export const isWithin = (world: World, reader: number, gap: number, confidence: number): boolean =>
  Math.abs(gap) <= confidence * (1 - 0.5 * world.agents.identity[reader]) + ROUNDING;
