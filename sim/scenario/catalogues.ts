/** What the schema reads from the rest of the model: names, settings, ranges, defaults. */
import type { Fields, Text } from '../fields.ts';
import type { ImportedNetwork, NodeTable } from '../network/index.ts';
import type { Actor, NetworkChoice, Settings } from './scenario.ts';

export interface Kind {
  readonly name: string;
  readonly summary: Text;
}

export interface MechanismKind extends Kind {
  readonly parameters: Fields;
  /** On only where a scenario names it, or uses something that needs it. */
  readonly asked?: true;
  readonly needs?: readonly string[];
  readonly askedBy?: (actor: Actor) => boolean;
}

/** What may need mechanisms that are not always on: whatever its settings are, or by them. */
interface Needing extends Kind {
  readonly needs?: readonly string[] | ((settings: never) => readonly string[]);
}

/** An action or an inject. */
export interface EventKind extends Needing {
  readonly fields: Fields;
}

export interface MetricKind extends Needing {
  /**
   * What `of` names: the country whose public it is (left out: everybody), an actor, or nothing.
   */
  readonly of: 'country' | 'actor' | null;
  /** Whether it must be said toward which country; optional: toward all where it is not. */
  readonly toward: boolean | 'optional';
  /** Whether `in` may name the country whose public it is. */
  readonly in: boolean;
  /** Metrics that are reported wherever it is. */
  readonly beside?: readonly string[];
}

/** A way to make a network. */
export interface GeneratorKind extends Kind {
  readonly parameters: Fields;
  /** Why values that are each in range do not make a network together; null when they do. */
  readonly refuse?: (
    values: never,
  ) => { readonly parameter: string; readonly message: Text } | null;
}

/** A textbook model in place of the pipeline. */
export interface ModelKind extends Kind {
  readonly parameters: Fields;
  /** What it measures. */
  readonly outcomes: Readonly<Record<string, Text>>;
  readonly needsNetwork: boolean;
  /** It counts a crowd in which everybody follows everybody else without a list of ties. */
  readonly countsCrowds?: true;
  /** The network that it takes where a scenario names none. */
  readonly usualNetwork?: { readonly generator: string; readonly [setting: string]: unknown };
  /** Why a scenario whose values are each in range cannot be run with it; path of the culprit. */
  readonly refuse?: (asked: {
    readonly parameters: Settings;
    readonly network: NetworkChoice;
    readonly files: { readonly imported: ImportedNetwork | null; readonly nodes: NodeTable | null };
  }) => readonly { readonly path: string; readonly text: Text }[];
}

export interface Catalogues {
  readonly mechanisms: readonly MechanismKind[];
  readonly actions: readonly EventKind[];
  readonly injects: readonly EventKind[];
  readonly metrics: readonly MetricKind[];
  readonly generators: readonly GeneratorKind[];
  readonly models: readonly ModelKind[];
}
