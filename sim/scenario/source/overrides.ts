/**
 * Overrides, `path=value`: `population.citizens=2000`, `countries.borealia.access=0.4`.
 *
 * Steps of the path are keys; items of a list are named by their id or counted from 0. Keys that
 * are not there are made, so that the schema can judge them, with their place in the override;
 * items and strategies are not. The value is YAML; null removes.
 */

import type { Fault } from '../diagnostics/fault.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { readDocument } from './document.ts';
import { isNull } from './merge.ts';
import { type Entry, listNode, type MapNode, mapNode, type Place, type TreeNode } from './node.ts';

/** The name under which overrides stand in diagnostics, one a line. */
export const OVERRIDES_FILE = '--set';

/**
 * Maps of things that scenarios declare by name: an unknown name there is a mistake, not a new one.
 */
const DECLARED = new Set(['strategies']);

/** The text that places in overrides refer to. */
export const overridesText = (overrides: readonly string[]): string =>
  overrides.map((override) => override.replace(/[\r\n]/g, ' ')).join('\n');

/** `root` with the overrides applied in their order; what cannot be applied goes to `faults`. */
export function applyOverrides(
  root: MapNode,
  overrides: readonly string[],
  faults: Fault[],
): MapNode {
  if (overrides.length === 0) return root;
  let changed = root;
  let start = 0;
  for (const override of overridesText(overrides).split('\n')) {
    const next = applyOne(changed, override, start, faults);
    if (next?.kind === 'map') changed = next;
    start += override.length + 1;
  }
  return changed;
}

interface Step {
  readonly name: string;
  readonly place: Place;
}

function applyOne(
  root: MapNode,
  override: string,
  start: number,
  faults: Fault[],
): TreeNode | null {
  const place = (from: number, to: number): Place => ({
    file: OVERRIDES_FILE,
    start: start + from,
    end: start + to,
  });
  const equals = override.indexOf('=');
  const steps: Step[] = [];
  let at = 0;
  for (const name of override.slice(0, Math.max(0, equals)).split('.')) {
    steps.push({ name: name.trim(), place: place(at, at + name.length) });
    at += name.length + 1;
  }
  // What a file extends is settled before overrides are applied.
  const refused = (name: string): boolean => name === '' || name in Object.prototype;
  const malformed =
    equals < 1 || steps[0].name === 'extends' || steps.some(({ name }) => refused(name));
  if (malformed) {
    const values = { found: override };
    faults.push({ code: 'override-malformed', at: place(0, override.length), path: [], values });
    return null;
  }
  const { root: value, faults: found } = readDocument(OVERRIDES_FILE, override.slice(equals + 1));
  if (value === null || found.length > 0) {
    for (const fault of found) {
      const { start: from, end: to } = fault.at;
      faults.push({ ...fault, at: place(equals + 1 + from, equals + 1 + to) });
    }
    return null;
  }
  return set(root, steps, moved(value, start + equals + 1), [], faults);
}

/** `node` with the value at the end of `steps`; null when a step leads nowhere. */
function set(
  node: TreeNode | undefined,
  steps: readonly Step[],
  value: TreeNode,
  before: readonly string[],
  faults: Fault[],
): TreeNode | null {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const unknown = (known: string[]): null => {
    const near = nearest(step.name, known);
    faults.push({
      code: 'override-path',
      at: step.place,
      path: [...before, step.name],
      values: { step: step.name, near: near ?? '', known: known.join(', ') },
      ...(known.length > 0 && { hint: near === null ? 'known' : 'near' }),
    });
    return null;
  };
  if (node?.kind === 'list') {
    const names = node.items.map(idOf);
    let index = names.indexOf(step.name);
    if (index === -1 && /^\d{1,6}$/.test(step.name)) index = Number(step.name);
    const item = node.items[index];
    if (item === undefined) return unknown(names.filter((name) => name !== null));
    const made = set(item, rest, value, [...before, step.name], faults);
    if (made === null) return null;
    const items = node.items.map((old, place) => (place === index ? made : old));
    return listNode(node.place, isNull(made) ? items.filter((old) => old !== made) : items);
  }
  const entries = new Map<string, Entry>(node?.kind === 'map' ? node.entries : []);
  const old = entries.get(step.name);
  if (old === undefined && before.length === 1 && DECLARED.has(before[0])) {
    return unknown([...entries.keys()]);
  }
  if (node?.kind === 'scalar') return unknown([]);
  const made = set(old?.value, rest, value, [...before, step.name], faults);
  if (made === null) return null;
  // Null removes what is there; where nothing is, the schema still gets to see an unknown key.
  if (isNull(made) && old !== undefined) entries.delete(step.name);
  else entries.set(step.name, { key: step.place, value: made });
  return mapNode(node?.place ?? step.place, entries);
}

function idOf(item: TreeNode): string | null {
  const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : null;
}

/** A tree that was read from a part of a text, with the places it has in the whole. */
function moved(node: TreeNode, by: number): TreeNode {
  const shift = (place: Place): Place => ({
    file: place.file,
    start: place.start + by,
    end: place.end + by,
  });
  if (node.kind === 'scalar') return { ...node, place: shift(node.place) };
  if (node.kind === 'list')
    return listNode(
      shift(node.place),
      node.items.map((item) => moved(item, by)),
    );
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    entries.set(key, { key: shift(entry.key), value: moved(entry.value, by) });
  }
  return mapNode(shift(node.place), entries);
}
