/** What an inject is: an event from outside that a scenario, a decision or a person brings in. */
import type { Fields, Text, Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';
import type { Inject } from '../scenario/scenario.ts';

/** An inject at work in a tick. */
export interface Happening<V> {
  readonly inject: Inject;
  readonly values: V;
  readonly tick: number;
  /** Hours since the start at which the tick begins. */
  readonly time: number;
  /** Hours since the start at which the inject began. */
  readonly since: number;
}

export interface InjectEffect<V> {
  /** In every tick before any inject: puts back what lasts only as long as injects do. */
  neutral?(): void;
  /** Once, in its first tick. Returns the row of the first message that it posts, -1 for none. */
  begin?(happening: Happening<V>): number;
  /** In every tick while it lasts, its first included. */
  during?(happening: Happening<V>): void;
}

export interface InjectKind<F extends Fields = Fields> {
  readonly name: string;
  readonly summary: Text;
  readonly source: string;
  readonly fields: F;
  /**
   * Mechanisms that are on wherever it is used (with such values), unless they are switched off.
   */
  readonly needs?: readonly string[] | ((values: Values<F>) => readonly string[]);
  start(start: Start<unknown>): InjectEffect<Values<F>>;
}

/** Declares a kind of inject and keeps the types of its fields. */
export const injectKind = <const F extends Fields>(declared: InjectKind<F>): InjectKind<F> =>
  declared;
