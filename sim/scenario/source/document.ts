/**
 * A YAML text as a tree with places. The parser does the syntax; what it would do slowly or loosely
 * is done here: repeated keys, aliases, numbers, characters written as escapes.
 */
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { lineStarts, position } from '../diagnostics/diagnostic.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { LIMITS } from '../limits.ts';
import { guard, refusedCharacters } from './guard.ts';
import {
  type Entry,
  listNode,
  type MapNode,
  mapNode,
  type Place,
  type ScalarNode,
  scalarNode,
  type TreeNode,
} from './node.ts';
import { syntaxFaults } from './syntax.ts';

export interface Read {
  readonly root: TreeNode | null;
  readonly faults: readonly Fault[];
}

/** Reads `text` as one YAML 1.2 document. Never throws. */
export function readDocument(file: string, text: string): Read {
  const refused = guard(file, text);
  if (refused.length > 0) return { root: null, faults: refused };
  const stop = (code: Code, limit = 0): Read => {
    const values = { limit: String(limit) };
    return { root: null, faults: [{ code, at: { file, start: 0, end: 1 }, path: [], values }] };
  };
  let parsed: ReturnType<typeof parseDocument>;
  try {
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
    parsed = parseDocument(text, { version: '1.2', schema: 'core', ...options });
  } catch {
    // The parser recurses and may still run out of stack on a text that the guard let through.
    return stop('syntax');
  }
  if (parsed.errors.length > 0) {
    return { root: null, faults: syntaxFaults(file, text, parsed.errors) };
  }
  const faults: Fault[] = [];
  const root = new TreeReader(file, text, faults).read(parsed.contents);
  // Aliases can nest and multiply what the text itself does not.
  if (root.height > LIMITS.depth) return stop('too-deep', LIMITS.depth);
  if (root.size > LIMITS.values) return stop('alias-expansion', LIMITS.values);
  return { root, faults };
}

/**
 * Turns the parser's nodes into ours; names reserved by JavaScript and repeated keys are left out.
 */
class TreeReader {
  readonly #file: string;
  readonly #text: string;
  readonly #faults: Fault[];
  readonly #anchors = new Map<string, TreeNode>();
  #lines: readonly number[] | null = null;

  constructor(file: string, text: string, faults: Fault[]) {
    this.#file = file;
    this.#text = text;
    this.#faults = faults;
  }

  read(node: Node | null, path: readonly (string | number)[] = []): TreeNode {
    const place = this.#place(node);
    if (isAlias(node)) return this.#alias(node, place, path);
    let made: TreeNode;
    if (isMap<Node, Node | null>(node)) made = this.#map(node.items, place, path);
    else if (isSeq<Node>(node)) {
      made = listNode(
        place,
        node.items.map((item, index) => this.read(item, [...path, index])),
      );
    } else if (isScalar(node)) made = this.#scalar(node, place, path);
    else made = scalarNode(place, null, '');
    if (node !== null && 'anchor' in node && node.anchor) this.#anchors.set(node.anchor, made);
    return made;
  }

  #place(node: Node | null): Place {
    const [start, end] = node?.range ?? [0, 0];
    return { file: this.#file, start, end };
  }

  #fault(code: Code, at: Place, path: Fault['path'], values: Fault['values'] = {}): void {
    this.#faults.push({ code, at, path, values });
  }

  #alias(node: Alias, place: Place, path: Fault['path']): TreeNode {
    const target = this.#anchors.get(node.source);
    // An alias inside what its anchor names has no target yet: no cycle can arise.
    if (target === undefined) this.#fault('alias-unknown', place, path, { name: node.source });
    return target ?? scalarNode(place, '', '');
  }

  #map(
    pairs: readonly { key: Node; value: Node | null }[],
    place: Place,
    path: readonly (string | number)[],
  ): MapNode {
    const entries = new Map<string, Entry>();
    for (const { key: keyNode, value } of pairs) {
      const at = this.#place(keyNode);
      if (!isScalar(keyNode) || keyNode.value === null || this.#slice(at) === '') {
        this.#fault('key-not-text', at, path);
        continue;
      }
      const key = typeof keyNode.value === 'string' ? keyNode.value : this.#slice(at);
      this.#characters(key, at, path);
      const first = entries.get(key);
      if (key in Object.prototype) this.#fault('key-reserved', at, path, { key });
      else if (first !== undefined) {
        this.#fault('key-repeated', at, [...path, key], { key, line: this.#line(first.key) });
      } else {
        const read = this.read(value, [...path, key]);
        // A key without anything behind it has no place of its own.
        const empty = read.kind === 'scalar' && read.value === null && read.source === '';
        entries.set(key, { key: at, value: empty ? scalarNode(at, null, '') : read });
      }
    }
    return mapNode(place, entries);
  }

  #scalar(node: Scalar, place: Place, path: Fault['path']): ScalarNode {
    const written = this.#slice(place);
    const value = node.value;
    if (typeof value === 'string') {
      if (node.type !== 'PLAIN') this.#characters(value, place, path);
      return scalarNode(place, value, value);
    }
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) {
        this.#fault('number-not-finite', place, path, { found: written });
        return scalarNode(place, written, written);
      }
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
        this.#fault('number-inexact', place, path, { found: written });
        return scalarNode(place, written, written);
      }
    }
    const known = typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return scalarNode(place, known, written);
  }

  /** Escapes in quotes can name characters that the text itself may not hold. */
  #characters(value: string, at: Place, path: Fault['path']): void {
    const [found] = refusedCharacters(value);
    if (found !== undefined) this.#fault(found.code, at, path, found.values);
  }

  #slice(place: Place): string {
    return this.#text.slice(place.start, place.end);
  }

  #line(place: Place): string {
    this.#lines ??= lineStarts(this.#text);
    return String(position(this.#lines, place.start)[0]);
  }
}
