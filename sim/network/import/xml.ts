/**
 * XML for GraphML and GEXF: elements with their attributes, texts and places in the file.
 *
 * Before the parser sees it, the text is walked once: no document types and hence no entities, no
 * depth that recursion could drown in. Entities stay as written in the parser and are put in here,
 * one character each, so that nothing can grow.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Faults } from './faults.ts';
import { LIMITS } from './limits.ts';
import { placeAt, type Source, sourceText } from './source-text.ts';
import type { NetworkCode } from './words.ts';

export interface XmlElement {
  readonly name: string;
  /** Place in the text. */
  readonly offset: number;
  readonly elements: readonly XmlElement[];
  /** The value of an attribute, null if it is not given. */
  attribute(name: string): string | null;
  /** The text directly in it, between and around its elements. */
  readonly text: string;
}

export interface XmlFile {
  readonly text: string;
  readonly root: XmlElement;
}

/** The one element that the file consists of; null if it is refused. */
export function readXml(source: Source, faults: Faults): XmlFile | null {
  const given = sourceText(source, LIMITS.xmlBytes, faults);
  if (given === null) return null;
  const text = given.replace(/\r\n?/g, '\n');
  if (!scan(text, faults)) return null;
  const root = parse(text);
  if (typeof root === 'number') {
    faults.add('network-xml', () => placeAt(text, root));
    return null;
  }
  const unknown: Unknown = (entity, at) =>
    faults.add('network-xml-entity', () => placeAt(text, at), { found: entity });
  return { text, root: new ParsedElement(root, unknown) };
}

/** Looks for what may not be there, by one walk over the text. */
function scan(text: string, faults: Faults): boolean {
  const refuse = (at: number, code: NetworkCode, values: Readonly<Record<string, string>>) => {
    faults.add(code, () => placeAt(text, at), values);
    return false;
  };
  let depth = 0;
  let elements = 0;
  let before = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const loose = depth === 0 ? visible(text, before, at) : -1;
    if (loose >= 0) return refuse(loose, 'network-xml', {});
    const opening = text[at + 1];
    const end = closing(text, at);
    if (end === null) return refuse(at, 'network-xml-doctype', {});
    const close = end === '>' ? tagEnd(text, at) : text.indexOf(end, at + 1);
    // What is not closed is for the validator to say.
    if (close < 0) return true;
    if (end === '>') {
      if (opening === '/') depth--;
      else elements++;
      if (opening !== '/' && text[close - 1] !== '/') depth++;
      if (depth > LIMITS.depth) return refuse(at, 'network-xml-deep', { limit: `${LIMITS.depth}` });
      if (close - at > LIMITS.tagLength) {
        const limit = String(LIMITS.tagLength);
        const [what, quoi] = ['characters in one tag', 'caractères dans une balise'];
        return refuse(at, 'network-too-large', { limit, what, quoi });
      }
    }
    at = close + end.length;
    before = at;
  }
  const loose = visible(text, before, text.length);
  if (loose >= 0) return refuse(loose, 'network-xml', {});
  if (elements <= LIMITS.elements) return true;
  const limit = String(LIMITS.elements);
  return refuse(0, 'network-too-large', { limit, what: 'elements', quoi: 'éléments' });
}

/** Where the first character other than blanks stands from `from` to `to`; -1 if nowhere. */
function visible(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9) return at;
  }
  return -1;
}

/** What closes the markup that begins at `at`; null for a document type. */
function closing(text: string, at: number): '>' | '-->' | ']]>' | '?>' | null {
  if (text[at + 1] === '?') return '?>';
  if (text[at + 1] !== '!') return '>';
  if (text.startsWith('<!--', at)) return '-->';
  return text.startsWith('<![CDATA[', at) ? ']]>' : null;
}

/** Where the tag that begins at `start` has its `>`, outside quotes; -1 if nowhere. */
function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/** A node as the parser gives it: the name is the key of the list of what is inside. */
type Parsed = { readonly [name: string]: readonly Parsed[] | string | Record<string, string> };

const PLACES = XMLParser.getMetaDataSymbol() as symbol;

/** The root as parsed, or the place from which on the text is no well-formed XML. */
function parse(text: string): Parsed | number {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) return offsetOf(text, verdict.err.line, verdict.err.col);
  try {
    const nodes = new XMLParser({
      preserveOrder: true,
      captureMetaData: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      jPath: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      processEntities: false,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      cdataPropName: CDATA,
      maxNestedTags: LIMITS.depth + 2,
    }).parse(text) as Parsed[];
    const elements = nodes.filter((node) => nameOf(node) !== TEXT);
    return elements.length === 1 ? elements[0] : text.length;
  } catch {
    return text.length;
  }
}

const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

const nameOf = (node: Parsed): string => Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let before = 1; before < line; before++) start = text.indexOf('\n', start) + 1;
  return Math.min(text.length, start + Math.max(0, (column ?? 1) - 1));
}

/** Told of an entity that is none of the five and no character reference. */
type Unknown = (entity: string, offset: number) => void;

class ParsedElement implements XmlElement {
  readonly name: string;
  readonly offset: number;
  readonly #key: string;
  readonly #node: Parsed;
  readonly #unknown: Unknown;

  constructor(node: Parsed, unknown: Unknown) {
    this.#node = node;
    this.#unknown = unknown;
    this.#key = nameOf(node);
    // A prefix says which namespace; the files that are read have one that matters.
    this.name = this.#key.slice(this.#key.indexOf(':') + 1);
    const place = (node as { readonly [key: symbol]: { startIndex?: number } | undefined })[PLACES];
    this.offset = place?.startIndex ?? 0;
  }

  get elements(): XmlElement[] {
    return this.#inside()
      .filter((node) => !nameOf(node).startsWith('#'))
      .map((node) => new ParsedElement(node, this.#unknown));
  }

  attribute(name: string): string | null {
    const attributes = this.#node[ATTRIBUTES] as Record<string, string> | undefined;
    if (attributes === undefined || !Object.hasOwn(attributes, name)) return null;
    return this.#decoded(attributes[name]);
  }

  get text(): string {
    let text = '';
    for (const node of this.#inside()) {
      const name = nameOf(node);
      if (name === TEXT) text += this.#decoded(String(node[TEXT]));
      if (name === CDATA) text += (node[CDATA] as Parsed[]).map((part) => part[TEXT]).join('');
    }
    return text;
  }

  #inside(): readonly Parsed[] {
    return this.#node[this.#key] as readonly Parsed[];
  }

  #decoded(written: string): string {
    if (!written.includes('&')) return written;
    return written.replace(/&([^;&]{0,12};?)/g, (whole, entity: string) => {
      const character = NAMED[entity] ?? referred(entity);
      if (character === null) this.#unknown(whole, this.offset);
      return character ?? '';
    });
  }
}

const NAMED: Readonly<Record<string, string | undefined>> = {
  'amp;': '&',
  'lt;': '<',
  'gt;': '>',
  'quot;': '"',
  'apos;': "'",
};

/** The character of a reference by number; null for none that a text may hold. */
function referred(entity: string): string | null {
  const match = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}));$/.exec(entity);
  if (match === null) return null;
  const code = match[1] === undefined ? Number.parseInt(match[2], 16) : Number(match[1]);
  return allowed(code) ? String.fromCodePoint(code) : null;
}

const allowed = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  (code >= 0x20 && code < 0x7f) ||
  (code >= 0xa0 && code < 0x2028) ||
  (code > 0x202e && code < 0x2066) ||
  (code > 0x2069 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfeff) ||
  (code > 0xfeff && code < 0xfffe) ||
  (code >= 0x10000 && code <= 0x10ffff);
