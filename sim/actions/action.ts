/** What an action is: a thing that an actor may do, with its cost and the time until it leaves. */
import type { Fields, Text, Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';

/** An action as it leaves. */
export interface Performance<V> {
  /** Index of the actor. */
  readonly actor: number;
  readonly values: V;
  readonly tick: number;
  /** Hours since the start. */
  readonly time: number;
  /** Hours that pass between two of its kind; what a dialogue has to answer. */
  readonly interval: number;
}

export interface ActionKind<F extends Fields = Fields> {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  readonly fields: F;
  /**
   * Mechanisms that are on wherever it is used (with such values), unless they are switched off.
   */
  readonly needs?: readonly string[] | ((values: Values<F>) => readonly string[]);
  /** Hours from trigger to leaving for an institution of capacity 1 without approval layers. */
  readonly latencyHours: number;
  /** Budget units. */
  cost(values: Values<F>): number;
  /** Returns what performs it; that returns the row of its first message, -1 for none. */
  start(start: Start<unknown>): (performance: Performance<Values<F>>) => number;
}

/** Declares a kind of action and keeps the types of its fields. */
export const actionKind = <const F extends Fields>(declared: ActionKind<F>): ActionKind<F> =>
  declared;
