/**
 * How a parameter or a setting of an action is declared: once, here, in plain data.
 *
 * The scenario schema, the checks, the JSON Schema, `describe`, the ODD document and the page's
 * controls are all made from these declarations, so that a number has one home.
 */

/** A text in the two languages of the project. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/**
 * How sure we are of a default: `checked` against a source, quoted from `memory`, a `design`
 * choice, or found by running the mechanisms together in a `prototype`.
 */
export type Certainty = 'checked' | 'memory' | 'design' | 'prototype';

/** A number. `limits` are what the engine accepts, `range` is what is worth exploring. */
export interface Quantity {
  readonly type: 'quantity';
  /** Null: the setting must be given. */
  readonly default: number | null;
  readonly unit: string;
  readonly limits: readonly [number, number];
  readonly range: readonly [number, number];
  readonly integer: boolean;
  readonly meaning: Text;
  readonly source: string;
  readonly certainty: Certainty;
}

/** One word out of a fixed list. */
export interface Choice<Option extends string = string> {
  readonly type: 'choice';
  readonly options: readonly Option[];
  readonly default: Option;
  readonly meaning: Text;
}

export type ReferenceTarget =
  | 'agent'
  | 'country'
  | 'language'
  | 'claim'
  | 'issue'
  | 'actor'
  | 'strategy'
  | 'metric';

/**
 * The name of something that the scenario or its network declares. Absent is null (or an empty
 * list).
 */
export interface Reference<Many extends boolean = boolean> {
  readonly type: 'reference';
  readonly to: ReferenceTarget;
  readonly many: Many;
  readonly required: boolean;
  readonly meaning: Text;
}

/** A length of time, written `30m`, `6h`, `3d` or `2w`; in hours here. Null: it must be given. */
export interface Duration {
  readonly type: 'duration';
  readonly default: number | null;
  readonly meaning: Text;
}

export interface Flag {
  readonly type: 'flag';
  readonly default: boolean;
  readonly meaning: Text;
}

export type Field = Quantity | Choice | Reference | Duration | Flag;
export type Fields = Readonly<Record<string, Field>>;

/** What the engine gets for declared fields: plain values, defaults filled in. */
export type Values<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Quantity | Duration
    ? number
    : F[K] extends Choice<infer Option>
      ? Option
      : F[K] extends Reference<infer Many>
        ? Many extends true
          ? readonly string[]
          : string | null
        : boolean;
};

interface QuantityOptions {
  default: number | null;
  unit: string;
  limits: readonly [number, number];
  range?: readonly [number, number];
  integer?: boolean;
  meaning: Text;
  source: string;
  certainty: Certainty;
}

export const quantity = (options: QuantityOptions): Quantity => ({
  type: 'quantity',
  range: options.limits,
  integer: false,
  ...options,
});

export const choice = <const Option extends string>(
  options: readonly Option[],
  initial: NoInfer<Option>,
  meaning: Text,
): Choice<Option> => ({ type: 'choice', options, default: initial, meaning });

export const reference = (
  to: ReferenceTarget,
  meaning: Text,
  { required = false } = {},
): Reference<false> => ({ type: 'reference', to, many: false, required, meaning });

export const references = (to: ReferenceTarget, meaning: Text): Reference<true> => ({
  type: 'reference',
  to,
  many: true,
  required: false,
  meaning,
});

export const duration = (initial: number | null, meaning: Text): Duration => ({
  type: 'duration',
  default: initial,
  meaning,
});

export const flag = (initial: boolean, meaning: Text): Flag => ({
  type: 'flag',
  default: initial,
  meaning,
});

/** The values of `fields` when a scenario says nothing. */
export function defaults<F extends Fields>(fields: F): Values<F> {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    values[name] = field.type === 'reference' ? (field.many ? [] : null) : field.default;
  }
  return values as Values<F>;
}
