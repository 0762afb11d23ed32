/**
 * What a fault needs to know of the schema (the keys there are, the limits of a number) travels in
 * the messages of zod's issues, as JSON: an issue names a place and not the schema that refused it.
 */
import type { z } from 'zod';
import type { Certainty } from '../../fields.ts';
import type { Code } from '../diagnostics/catalogue.ts';

export interface Carried {
  /** What a value must be, by the name of `expected` in words.ts. */
  readonly expected?: Expected;
  /** Names that are possible here: keys of a map, words of a choice, kinds of a catalogue. */
  readonly known?: readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly from?: number;
  readonly to?: number;
  readonly default?: number;
  readonly source?: string;
  readonly certainty?: Certainty;
  /** The code that says it best, where the kind of issue alone does not. */
  readonly code?: Code;
}

export type Expected =
  | 'text'
  | 'languages'
  | 'number'
  | 'whole'
  | 'flag'
  | 'list'
  | 'map'
  | 'name'
  | 'duration'
  | 'numberOrList'
  | 'numberOrText';

/** The `error` of a schema whose faults need `data`. */
export const carry =
  (data: Carried): z.core.$ZodErrorMap =>
  () =>
    JSON.stringify(data);

/** What an issue's message carries; nothing for messages of zod's own. */
export function carried(message: string): Carried {
  return message.startsWith('{') ? (JSON.parse(message) as Carried) : {};
}
