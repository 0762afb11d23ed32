/** What the schema reads from the rest of the model: names, settings, ranges, defaults. */
import type { Fields, Text } from '../fields.ts';

export interface Kind {
  readonly name: string;
  readonly summary: Text;
}

export interface MechanismKind extends Kind {
  readonly parameters: Fields;
}

/** An action or an inject. */
export interface EventKind extends Kind {
  readonly fields: Fields;
}

export interface MetricKind extends Kind {
  /** What `of` names: the country whose public it is (left out: everybody), an actor, or nothing. */
  readonly of: 'country' | 'actor' | null;
  /** Whether it must be said toward which country. */
  readonly toward: boolean;
  /** Whether `in` may name the country whose public it is. */
  readonly in: boolean;
}

/** A way to make a network. */
export interface GeneratorKind extends MechanismKind {
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
}

export interface Catalogues {
  readonly mechanisms: readonly MechanismKind[];
  readonly actions: readonly EventKind[];
  readonly injects: readonly EventKind[];
  readonly metrics: readonly MetricKind[];
  readonly generators: readonly GeneratorKind[];
  readonly models: readonly ModelKind[];
}
