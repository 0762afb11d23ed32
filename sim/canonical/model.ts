/**
 * What a canonical model is: a textbook model that a scenario may run in place of the pipeline, so
 * that the engine answers to results that nobody can tune.
 *
 * A model is declared in one file and listed in the index. When a run starts it gets a network, the
 * columns of the agents and chance, and gives back the run. RUNS SEE THE AGENTS IN THE ORDER OF
 * THEIR KEYS (`build/setting.ts` puts them so), and draw by keys: to give the agents of a file
 * another order changes nothing, not even the last bit of a sum.
 */
import type { Digest } from '../digest.ts';
import type { Fields, Text, Values } from '../fields.ts';
import type { Random } from '../random.ts';
import type { Graph } from '../world/graph.ts';

/** A number that each agent may bring along: a column of the file of agents. */
export interface NodeColumn {
  readonly name: string;
  readonly meaning: Text;
  /** What values may be, ends included. */
  readonly limits: readonly [number, number];
  readonly integer: boolean;
  /** Whether cells may be empty where the column is given. */
  readonly mayBeEmpty: boolean;
}

/** What a run starts from. Rows are agents in ascending order of their keys. */
export interface Setting<V = Readonly<Record<string, unknown>>> {
  /** MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER. No agents where the model needs no network. */
  readonly graph: Graph;
  /** Everybody follows everybody else, and the graph does not list these ties. */
  readonly crowd: boolean;
  /** [agents], ascending. */
  readonly keys: Uint32Array;
  readonly values: V;
  /** The columns that are given, [agents] each, in their limits; NaN where a cell is empty. */
  readonly nodes: ReadonlyMap<string, Float64Array>;
  /** What users call the agent of a row. */
  idOf(row: number): string;
  /** The row of an agent by its id, -1 for none. */
  rowOf(id: string): number;
  /** Says what cannot be run. Where it comes back, this is a trial and the run is not used. */
  readonly refuse: Refuse;
  /** Chance for what the model adds to the network; it belongs to the network's seed. */
  readonly growth: Random;
  readonly random: Random;
}

/** A model at work. Everything is allocated when it starts, nothing in a step. */
export interface CanonicalRun {
  /** Ticks done. */
  readonly tick: number;
  /** No further tick would change anything, or the model's own rule has stopped it. */
  readonly done: boolean;
  /** The network with what the model has added: its agents stand behind the given ones. */
  readonly graph: Graph;
  /** [agents] with the keys of those agents. */
  readonly keys: Uint32Array;
  step(): void;
  /** Back to the start, with other luck on the same network. */
  restart(random: Random): void;
  /** The agents' columns as they are, [agents] each, written anew by every call. */
  state(): ReadonlyMap<string, Float64Array>;
  /** What the model measures; null where there is nothing to measure. */
  outcomes(): Readonly<Record<string, number | null>>;
  /** What is followed along the way, where the outcomes are too dear for that. */
  measures?(): Readonly<Record<string, number | null>>;
  /** Chains what the last step did. */
  chain(digest: Digest): void;
}

export interface CanonicalModel<F extends Fields = Fields> {
  readonly name: string;
  readonly summary: Text;
  /** The equation, in the letters of the docstring. */
  readonly equation: string;
  readonly source: string;
  /** `simultaneous`: all agents act on the same past; `sequential`: one after the other. */
  readonly order: 'simultaneous' | 'sequential';
  readonly parameters: F;
  readonly nodeColumns: readonly NodeColumn[];
  /** What it measures, with what each is. */
  readonly outcomes: Readonly<Record<string, Text>>;
  readonly needsNetwork: boolean;
  /** It can do with a crowd that is too large for a list of its ties. */
  readonly countsCrowds?: true;
  /** The network that it takes where a scenario names none. */
  readonly usualNetwork?: { readonly generator: string; readonly [setting: string]: unknown };
  /** Whether it adds agents of its own to the network, drawn by the network's seed. */
  readonly grows: boolean;
  /** Refuses what cannot be run. */
  start(setting: Setting<Values<F>>): CanonicalRun;
}

/** Declares a model and keeps the types of its parameters. */
export const canonicalModel = <const F extends Fields>(
  declared: CanonicalModel<F>,
): CanonicalModel<F> => declared;

/** `path` is the part of the scenario that it is about: `network.edges`. */
export type Refuse = (path: string, text: Text) => void;

/** What is given is each in order and yet cannot be run together. */
export class RefusedSetting extends RangeError {
  readonly path: string;
  readonly text: Text;

  constructor(path: string, text: Text) {
    super(text.en);
    this.name = 'RefusedSetting';
    this.path = path;
    this.text = text;
  }
}

/** Ends what was to run. */
export const refuseByThrowing: Refuse = (path, text) => {
  throw new RefusedSetting(path, text);
};
