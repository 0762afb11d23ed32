/**
 * State that belongs to a mechanism which not every run uses: a table that the world has only where
 * one of the mechanisms that own it is on. Elsewhere it has no rows, costs nothing and is in no
 * digest.
 */
import type { Declarations, Sizes } from './columns.ts';

/**
 * What one row of a module stands for; a dyad's row is `a * countries + b`, of a toward b. Rows of
 * messages are those of the message store: they grow with it, and begin at zero with each message.
 */
export type RowOf =
  | 'agent'
  | 'person'
  | 'country'
  | 'dyad'
  | 'claim'
  | 'issue'
  | 'actor'
  | 'message'
  | 'world';

export interface ModuleState<D extends Declarations = Declarations> {
  /** Name of the table. */
  readonly name: string;
  readonly per: RowOf;
  readonly columns: D;
}

/** Declares a module and keeps the types of its columns. */
export const moduleState = <const D extends Declarations>(
  declared: ModuleState<D>,
): ModuleState<D> => declared;

/** Rows that a module takes in a world of so many agents and people; the store has messages. */
export function rowsOf(
  per: Exclude<RowOf, 'message'>,
  agents: number,
  people: number,
  sizes: Sizes,
): number {
  switch (per) {
    case 'agent':
      return agents;
    case 'person':
      return people;
    case 'dyad':
      return sizes.country * sizes.country;
    case 'world':
      return 1;
    default:
      return sizes[per];
  }
}
