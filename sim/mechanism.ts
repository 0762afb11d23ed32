/** What a mechanism is: one process of the model, in one file, that the schedule lists. */
import type { Fields, Text, Values } from './fields.ts';
import type { Random } from './random.ts';
import type { Item } from './relation.ts';
import type { Actor, Recipe } from './scenario/scenario.ts';
import type { ModuleState } from './world/module.ts';
import type { World } from './world/world.ts';

/** What the kernel hands to a mechanism when a run starts. */
export interface Start<P> {
  readonly world: World;
  /** The mechanism's own settings. */
  readonly parameters: P;
  readonly random: Random;
  readonly recipe: Recipe;
  /** What a reader does with each seen item, in the order of the schedule; the feed calls them. */
  readonly items: readonly ItemStep[];
}

/** Acts on the rows `from` to `to` of the agents (an agent mechanism) or on the whole world. */
export type Step = (tick: number, from: number, to: number) => void;

/**
 * One seen item acts on its reader: writes only the reader's row and the reader's outbox. What has
 * to wait until the reader gets up from the feed is done by `settle`, with the last item read.
 */
export interface ItemStep {
  (item: Item): void;
  readonly settle?: (item: Item) => void;
}

/** A term of a decision, as `explain` shows it. */
export interface Term {
  readonly name: string;
  readonly value: number;
}

interface Declared<F extends Fields> {
  /** Its name in a scenario's `mechanisms`. */
  readonly name: string;
  readonly summary: Text;
  /** The equation, in the letters of the docstring. */
  readonly equation: string;
  readonly source: string;
  /**
   * Whether a test holds it to a fact from outside; else the tag `unvalidated` is shown with it.
   */
  readonly validated: boolean;
  readonly parameters: F;
  /** On only where a scenario names it, or uses something that needs it. */
  readonly asked?: true;
  /** Mechanisms that are on wherever it is, unless they are switched off. */
  readonly needs?: readonly string[];
  /** Whether an actor of the scenario asks for it, by what it is. */
  readonly askedBy?: (actor: Actor) => boolean;
  /** State that the world has only while it is on. */
  readonly owns?: readonly ModuleState[];
  /** Those of them that it has in a run; all, where this is not said. */
  owning?(parameters: Values<F>, recipe: Recipe): readonly ModuleState[];
  /** Fills that state when a run starts, before any mechanism does. */
  fill?(start: Start<Values<F>>): void;
  /** Columns, as `table.column`, or whole tables. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** A process over agents or over the whole world. */
export interface Process<F extends Fields = Fields> extends Declared<F> {
  readonly kind: 'agent' | 'world';
  readonly every: 'tick' | 'day' | 'week';
  start(start: Start<Values<F>>): Step;
}

/** What one seen item does to its reader; `daily` is what a day does to every agent. */
export interface ItemProcess<F extends Fields = Fields> extends Declared<F> {
  readonly kind: 'item';
  start(start: Start<Values<F>>): ItemStep;
  daily?(start: Start<Values<F>>): Step;
  /** The terms by which an item acts, from the functions of the step; changes nothing. */
  explain(start: Start<Values<F>>): (item: Item) => readonly Term[];
}

/** What initialisation draws: settings without a step. */
export interface Initial<F extends Fields = Fields> extends Declared<F> {
  readonly kind: 'initial';
}

// The catalogue holds mechanisms of all parameter sets; only the kernel starts them, each with
// the values that its own declaration filled in.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Mechanism = Process<any> | ItemProcess<any> | Initial<any>;

/** Declares a mechanism and keeps the types of its parameters. */
export function mechanism<const F extends Fields>(declared: Process<F>): Process<F>;
export function mechanism<const F extends Fields>(declared: ItemProcess<F>): ItemProcess<F>;
export function mechanism<const F extends Fields>(declared: Initial<F>): Initial<F>;
export function mechanism(declared: Mechanism): Mechanism {
  return declared;
}
