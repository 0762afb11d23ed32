/** A run as the page shows it: complete, or growing while it is computed. */
import type { ReadonlySignal } from '@preact/signals';
import type { Decision, DecisionPoint, RecipeDocument, Scenario } from '../../sim/index.ts';
import type { Frames } from './frames.ts';
import type { Measures } from './measures.ts';
import type { LetteredInject, RunEvent } from './moments.ts';
import type { OfficialPost } from './official.ts';
import type { People } from './people.ts';
import type { Stored, Table } from './table.ts';

/** Where agents are drawn, one entry an agent. */
export interface Positions {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Who follows whom; messages travel from followed to follower. */
export interface Ties {
  readonly follower: Stored;
  readonly followed: Stored;
}

/** Tables that are read when a view asks for them. */
export type LazyTable = 'messages' | 'shares' | 'metrics' | 'events' | 'digests' | 'frames';

export interface Run {
  /** The folder's name, or the scenario's id for a live run. */
  readonly name: string;
  readonly live: boolean;
  /** Version of the engine that made it. */
  readonly engine: string;
  readonly document: RecipeDocument;
  readonly scenario: Scenario;
  readonly strategy: string;
  readonly seed: string;
  readonly ticks: number;
  readonly tickHours: number;
  /** Ticks known so far; equal to `ticks` once it is complete. */
  readonly known: ReadonlySignal<number>;
  readonly people: People;
  readonly agents: Table;
  readonly positions: Positions | null;
  /** Null until they are read, or where they are damaged. */
  readonly ties: ReadonlySignal<Ties | null>;
  readonly frames: Frames | null;
  readonly measures: ReadonlySignal<Measures>;
  readonly events: ReadonlySignal<readonly RunEvent[]>;
  /** What actors said; read last. */
  readonly official: ReadonlySignal<readonly OfficialPost[]>;
  readonly injects: ReadonlySignal<readonly LetteredInject[]>;
  /** A table that is read when a view asks for it; null where it is not there or damaged. */
  table(name: LazyTable): Promise<Table | null>;
  /** The chained digest after a tick, null where none was recorded. */
  digestAt(tick: number): Promise<string | null>;
  /** Files that are damaged and left out. */
  readonly damaged: ReadonlySignal<readonly string[]>;
  /** What can be done to a run that is computed here; null for one that is only looked at. */
  readonly control: LiveControl | null;
  /** Ends what still computes or reads. */
  close(): void;
}

/** A live run as its facilitator handles it. */
export interface LiveControl {
  /** Number of the run in the worker. */
  readonly id: number;
  /** The decision point before which it waits. */
  readonly waiting: ReadonlySignal<DecisionPoint | null>;
  /** What a person did to it so far; with it the recipe is whole. */
  readonly decisions: ReadonlySignal<readonly Decision[]>;
  /** Whether it stops before decisions that nobody took. */
  readonly asks: boolean;
  /** Where it left another run, null for a run of its own. */
  readonly left: { readonly run: Run; readonly tick: number } | null;
  /** The recipe as it is now. */
  recipe(): RecipeDocument;
  /** Takes in a decision from the next tick on. */
  decide(decision: Omit<Decision, 'tick'>): Promise<void>;
}
