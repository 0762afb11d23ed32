/** What a generator of networks is, and the fields that generators share. */
import type { Fields, Quantity, Text, Values } from '../../fields.ts';
import { quantity } from '../../fields.ts';
import type { Draws } from '../../random.ts';
import type { Graph } from '../../world/graph.ts';

/** Why values that are each in range do not make a network together. */
export interface Refusal {
  readonly parameter: string;
  readonly message: Text;
}

/** One way to make a network: a textbook graph with agents 0 to n - 1. */
export interface Generator<F extends Fields = Fields> {
  readonly name: string;
  readonly summary: Text;
  readonly parameters: F;
  /** Whether a tie may go one way only; if not, every tie is there both ways. */
  readonly directed: boolean;
  /** Values in their limits that nevertheless cannot be built; null if they can. */
  refuse(values: Values<F>): Refusal | null;
  /** The graph; throws a RangeError with the English sentence of a refusal. */
  build(values: Values<F>, draws: Draws): Graph;
}

/** Ties that one network may have: 4 bytes each way for each, and as much again while it grows. */
export const MAX_TIES = 50_000_000;

/** Declares a generator; `refuse` of the declaration is checked before it builds. */
export function generator<const F extends Fields>(declared: {
  name: string;
  summary: Text;
  parameters: F;
  directed: boolean;
  /** Ties that these values ask for, to the nearest that can be said beforehand. */
  ties(values: Values<F>): number;
  /** Parameter that a refusal for too many ties points at. */
  size: keyof F & string;
  refuse?(values: Values<F>): Refusal | null;
  build(values: Values<F>, draws: Draws): Graph;
}): Generator<F> {
  const refuse = (values: Values<F>): Refusal | null => {
    const refusal = declared.refuse?.(values) ?? null;
    const ties = declared.ties(values);
    return refusal ?? (ties > MAX_TIES ? tooManyTies(declared.size, ties) : null);
  };
  return {
    name: declared.name,
    summary: declared.summary,
    parameters: declared.parameters,
    directed: declared.directed,
    refuse,
    build(values, draws) {
      const refusal = refuse(values);
      if (refusal !== null) throw new RangeError(refusal.message.en);
      return declared.build(values, draws);
    },
  };
}

/** The number of agents, from `least` to `most`. */
export const agentsField = (least: number, most: number): Quantity =>
  quantity({
    default: null,
    unit: 'agents',
    limits: [least, most],
    integer: true,
    meaning: { en: 'how many agents there are', fr: 'nombre d’agents' },
    source: 'the scenario',
    certainty: 'design',
  });

/**
 * Agents of a textbook graph with these settings; 0 for a network that takes them from elsewhere.
 */
export function agentsAsked(settings: Readonly<Record<string, unknown>>): number {
  const { agents, rows, columns } = settings;
  if (typeof agents === 'number') return agents;
  return typeof rows === 'number' && typeof columns === 'number' ? rows * columns : 0;
}

/** A declared number without a default, as textbook graphs have them. */
export const wanted = (
  unit: string,
  limits: readonly [number, number],
  integer: boolean,
  meaning: Text,
  source: string,
): Quantity =>
  quantity({ default: null, unit, limits, integer, meaning, source, certainty: 'design' });

const tooManyTies = (parameter: string, ties: number): Refusal => ({
  parameter,
  message: {
    en: `this network would have ${ties} ties; the most is ${MAX_TIES}`,
    fr: `ce réseau aurait ${ties} liens ; le maximum est de ${MAX_TIES}`,
  },
});
