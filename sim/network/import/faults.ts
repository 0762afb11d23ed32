/** Faults of a file as data, and what reading gives: a value, or faults and nothing half read. */
import type { Text } from '../../fields.ts';
import { type NetworkCode, networkWords } from './words.ts';

export interface ImportFault {
  readonly code: NetworkCode;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** What the words of the catalogue name in braces. */
  readonly values: Readonly<Record<string, string>>;
  /** The words with the values in them. */
  readonly message: Text;
}

export type Reading<T> =
  | { readonly value: T; readonly faults: readonly [] }
  | { readonly value: null; readonly faults: readonly ImportFault[] };

/** Faults listed for one file; the others are counted. */
const MOST = 20;
/** Faults after which a file is not read on. */
const ENOUGH = 1000;
/** Characters quoted from a file. */
const QUOTED = 60;

/** Collects the faults of one file. */
export class Faults {
  readonly #list: ImportFault[] = [];
  #count = 0;

  get any(): boolean {
    return this.#count > 0;
  }

  /** Whether one more would be listed, so that its words are worth finding. */
  get listsMore(): boolean {
    return this.#count < MOST;
  }

  /** So many that the rest of the file is no help. */
  get enough(): boolean {
    return this.#count >= ENOUGH;
  }

  /**
   * `place` is asked only for a fault that is listed: finding a line may cost a look at the text.
   */
  add(code: NetworkCode, place: () => Place, values: Readonly<Record<string, string>> = {}): void {
    if (this.listsMore) this.#list.push(fault(code, place(), values));
    this.#count++;
  }

  /** The reading: `make()` if there is no fault. */
  reading<T>(make: () => T): Reading<T> {
    return this.#count === 0 ? { value: make(), faults: [] } : this.refusal();
  }

  /** The reading of a file that was refused, for at least one fault. */
  refusal(): { readonly value: null; readonly faults: readonly ImportFault[] } {
    const more = this.#count - this.#list.length;
    if (more === 0) return { value: null, faults: this.#list };
    const found = this.enough ? `${more}+` : String(more);
    const last = this.#list[this.#list.length - 1];
    return { value: null, faults: [...this.#list, fault('network-more-faults', last, { found })] };
  }
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The beginning of a file. */
export const START: Place = { line: 1, column: 1 };

function fault(
  code: NetworkCode,
  { line, column }: Place,
  given: Readonly<Record<string, string>>,
): ImportFault {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) values[name] = quoted(value);
  const { en, fr } = networkWords[code].message;
  return { code, line, column, values, message: { en: fill(en, values), fr: fill(fr, values) } };
}

/** Text from a file, short and on one line; other control characters never come so far. */
function quoted(text: string): string {
  const cut = text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
  return cut.replace(/[\t\r\n]/g, ' ');
}

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
