/** `extends`: maps merge by key, lists and single values replace, null removes. */
import type { Fault } from '../diagnostics/fault.ts';
import { type Entry, listNode, type MapNode, mapNode, type Path, type TreeNode } from './node.ts';

/** `over` laid over `base`; keys of the base come first, in its order. */
export function merge(base: MapNode, over: MapNode): MapNode {
  const entries = new Map<string, Entry>(base.entries);
  for (const [key, entry] of over.entries) {
    const inherited = base.entries.get(key);
    if (inherited === undefined) entries.set(key, entry);
    else if (isNull(entry.value)) entries.delete(key);
    else if (inherited.value.kind === 'map' && entry.value.kind === 'map') {
      entries.set(key, { key: entry.key, value: merge(inherited.value, entry.value) });
    } else entries.set(key, entry);
  }
  return mapNode(over.place, entries);
}

export const isNull = (node: TreeNode): boolean => node.kind === 'scalar' && node.value === null;

/** Takes out what has no value, once nothing is left for null to remove, and says where. */
export function withoutNulls(node: TreeNode, faults: Fault[], path: Path = []): TreeNode {
  if (node.kind === 'map') {
    const entries = new Map<string, Entry>();
    for (const [key, entry] of node.entries) {
      const at = [...path, key];
      if (isNull(entry.value)) {
        // Words in the place of a key: a text was cut in two by its comma.
        const hint = key.includes(' ') ? 'comma' : 'usual';
        faults.push({
          code: 'value-empty',
          at: entry.value.place,
          path: at,
          values: { key },
          hint,
        });
      } else entries.set(key, { key: entry.key, value: withoutNulls(entry.value, faults, at) });
    }
    return mapNode(node.place, entries);
  }
  if (node.kind === 'list') {
    const items: TreeNode[] = [];
    for (const [index, item] of node.items.entries()) {
      const at = [...path, index];
      if (isNull(item)) {
        const values = { key: String(index) };
        faults.push({ code: 'value-empty', at: item.place, path: at, values });
      } else items.push(withoutNulls(item, faults, at));
    }
    return listNode(node.place, items);
  }
  return node;
}
