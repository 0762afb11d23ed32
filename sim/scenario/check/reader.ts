/**
 * Looks into a tree that may be faulty anywhere: what is not as it should be is simply not there.
 */
import { DURATION, hoursOf } from '../duration.ts';
import type { ListNode, MapNode, Path, ScalarNode, TreeNode } from '../source/node.ts';

export const get = (node: TreeNode | undefined, key: string): TreeNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined;

export const items = (node: TreeNode | undefined): ListNode['items'] =>
  node?.kind === 'list' ? node.items : [];

export const entries = (node: TreeNode | undefined): MapNode['entries'] =>
  node?.kind === 'map' ? node.entries : new Map();

export const isText = (node: TreeNode | undefined): node is ScalarNode & { value: string } =>
  node?.kind === 'scalar' && typeof node.value === 'string';

export const textOf = (node: TreeNode | undefined): string | null =>
  isText(node) ? node.value : null;

export const numberOf = (node: TreeNode | undefined): number | null =>
  node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : null;

export const hours = (node: TreeNode | undefined): number | null =>
  isText(node) && DURATION.test(node.value) ? hoursOf(node.value) : null;

/** The ids of the items of a list. */
export const idsOf = (node: TreeNode | undefined): string[] =>
  items(node)
    .map((item) => textOf(get(item, 'id')))
    .filter((id) => id !== null);

/**
 * Calls `visit` for everything that `pattern` leads to: keys joined by points, `*` for every item
 * or value, and at the end `~` for the keys of a map (then `node` is undefined, the key ends
 * `path`).
 */
export function walk(
  root: TreeNode,
  pattern: string,
  visit: (path: Path, node: TreeNode | undefined) => void,
): void {
  const steps = pattern.split('.');
  const go = (node: TreeNode | undefined, index: number, path: Path): void => {
    const step = steps[index];
    if (step === undefined) {
      if (node !== undefined) visit(path, node);
    } else if (step === '~') {
      for (const key of entries(node).keys()) visit([...path, key], undefined);
    } else if (step !== '*') go(get(node, step), index + 1, [...path, step]);
    else if (node?.kind === 'list') {
      for (const [place, item] of node.items.entries()) go(item, index + 1, [...path, place]);
    } else {
      for (const [key, { value }] of entries(node)) go(value, index + 1, [...path, key]);
    }
  };
  go(root, 0, []);
}
