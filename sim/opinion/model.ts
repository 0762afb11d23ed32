/** What an opinion model is: how a stance moves by an item read, and what happens to it each day. */
import type { Text } from '../fields.ts';
import type { Item } from '../relation.ts';
import type { World } from '../world/world.ts';

/** Settings that opinion models share, as the stance mechanism declares them. */
export interface OpinionValues {
  readonly step: number;
  readonly confidence: number;
}

export interface OpinionModel {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  /** The change of the reader's stance on `issue` by `item`. */
  influence(world: World, values: OpinionValues): (item: Item, issue: number) => number;
  /** What a day does to the stance of an agent: from `stance` and `start` to the new stance. */
  anchor(stance: number, start: number, susceptibility: number): number;
}
