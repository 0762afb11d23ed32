/** Reads a scenario's text and all that it extends, and merges them into one tree. */
import type { Fault } from '../diagnostics/fault.ts';
import { LIMITS } from '../limits.ts';
import { readDocument } from './document.ts';
import { merge } from './merge.ts';
import { type Entry, type MapNode, mapNode } from './node.ts';
import { type FileRule, normalise } from './paths.ts';

export interface Inherited {
  readonly root: MapNode | null;
  /** Whether anything was merged. */
  readonly extended: boolean;
  readonly faults: readonly Fault[];
}

/** The merged tree of `text`. Puts every text that was read into `sources`, by its file's name. */
export function inherit(
  name: string,
  text: string,
  files: FileRule | null,
  sources: Map<string, string>,
): Inherited {
  const faults: Fault[] = [];
  const layers: MapNode[] = [];
  const chain: string[] = [];
  let [file, current] = [name, text];
  while (true) {
    sources.set(file, current);
    chain.push(normalise(file));
    const { root, faults: found } = readDocument(file, current);
    faults.push(...found);
    if (root !== null && root.kind !== 'map') {
      faults.push({ code: 'not-a-map', at: root.place, path: [], values: {} });
    }
    if (root?.kind !== 'map') return { root: null, extended: false, faults };
    const { base, rest } = takeExtends(root);
    layers.push(rest);
    if (base === null) break;
    const opened = follow(base, file, chain, files);
    if ('fault' in opened) return { root: null, extended: true, faults: [...faults, opened.fault] };
    file = opened.path;
    current = opened.text;
  }
  const merged = layers.reduceRight((below, above) => merge(below, above));
  return { root: merged, extended: layers.length > 1, faults };
}

interface Base {
  readonly path: string;
  readonly entry: Entry;
}

/** Divides `extends` from the rest; what is no text stays for the schema to judge. */
function takeExtends(root: MapNode): { base: Base | null; rest: MapNode } {
  const entry = root.entries.get('extends');
  if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') {
    return { base: null, rest: root };
  }
  const entries = new Map(root.entries);
  entries.delete('extends');
  return { base: { path: entry.value.value, entry }, rest: mapNode(root.place, entries) };
}

function follow(
  base: Base,
  from: string,
  chain: readonly string[],
  files: FileRule | null,
): { path: string; text: string } | { fault: Fault } {
  const fail = (code: Fault['code'], values: Fault['values'] = {}): { fault: Fault } => ({
    fault: {
      code,
      at: base.entry.value.place,
      path: ['extends'],
      values: { path: base.path, ...values },
    },
  });
  if (files === null) return fail('file-missing');
  const opened = files.open(base.path, from);
  if (typeof opened === 'string') return fail(opened);
  if (chain.includes(opened.path)) return fail('extends-cycle', { chain: chain.join(' → ') });
  if (chain.length >= LIMITS.files)
    return fail('extends-too-long', { limit: String(LIMITS.files) });
  if ('bytes' in opened.answer) return fail('file-unreadable');
  return { path: opened.path, text: opened.answer.text };
}
