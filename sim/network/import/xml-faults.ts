/** What GraphML and GEXF check alike: attributes that must be there, counts that must be true. */
import type { Faults, Place } from './faults.ts';
import { placeAt } from './source-text.ts';
import type { NetworkCode } from './words.ts';
import type { XmlElement } from './xml.ts';

export class XmlFaults {
  readonly #text: string;
  readonly #faults: Faults;

  constructor(text: string, faults: Faults) {
    this.#text = text;
    this.#faults = faults;
  }

  /** Line and column of an offset, as drafts of networks ask for it. */
  readonly locate = (offset: number): Place => placeAt(this.#text, offset);

  add(code: NetworkCode, at: XmlElement, values: Readonly<Record<string, string>> = {}): void {
    this.#faults.add(code, () => this.locate(at.offset), values);
  }

  /** An attribute that must be there; null, and a fault, if it is not. */
  required(element: XmlElement, name: string): string | null {
    const value = element.attribute(name);
    if (value === null) this.add('network-missing', element, { found: name });
    return value;
  }

  /** Whether ties are directed by default: the attribute must say so; null if it does not. */
  direction(element: XmlElement, name: string): boolean | null {
    const found = element.attribute(name);
    if (found === 'directed' || found === 'undirected') return found === 'directed';
    this.add('network-direction', element, { name, found: found ?? '' });
    return null;
  }

  /** A number of things that the file announces must be the number that it holds. */
  announced(element: XmlElement, name: string, held: number, what: string, quoi: string): void {
    const announced = element.attribute(name);
    if (announced === null || announced === String(held)) return;
    this.add('network-count', element, { announced, found: String(held), what, quoi });
  }
}
