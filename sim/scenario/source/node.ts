/**
 * A document as a tree that remembers where every value stands, in which file.
 *
 * Merging and overriding work on this tree, so that a fault in an inherited value is shown in the
 * file that holds it.
 */

/** Characters `start` to `end` (UTF-16 units, end excluded) of a file that was read. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Path = readonly (string | number)[];
export type Plain = number | string | boolean | null | readonly Plain[] | { [key: string]: Plain };

export interface Entry {
  readonly key: Place;
  readonly value: TreeNode;
}

interface Measured {
  readonly place: Place;
  /** Nodes in it, itself included, aliases counted each time. */
  readonly size: number;
  /** Levels below and including it. */
  readonly height: number;
}

export interface MapNode extends Measured {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface ListNode extends Measured {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
}

export interface ScalarNode extends Measured {
  readonly kind: 'scalar';
  readonly value: number | string | boolean | null;
  /** The value as it is written. */
  readonly source: string;
}

export type TreeNode = MapNode | ListNode | ScalarNode;

const measure = (parts: Iterable<TreeNode>): { size: number; height: number } => {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { size, height: height + 1 };
};

function* values(entries: ReadonlyMap<string, Entry>): Iterable<TreeNode> {
  for (const entry of entries.values()) yield entry.value;
}

export const mapNode = (place: Place, entries: ReadonlyMap<string, Entry>): MapNode => ({
  kind: 'map',
  place,
  entries,
  ...measure(values(entries)),
});

export const listNode = (place: Place, items: readonly TreeNode[]): ListNode => ({
  kind: 'list',
  place,
  items,
  ...measure(items),
});

export const scalarNode = (
  place: Place,
  value: ScalarNode['value'],
  source: string,
): ScalarNode => ({ kind: 'scalar', place, value, source, size: 1, height: 1 });

/** The values alone, as zod takes them. */
export function plain(node: TreeNode): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const object: Record<string, Plain> = {};
  for (const [key, entry] of node.entries) object[key] = plain(entry.value);
  return object;
}

/** The node at `path`, undefined where there is none. */
export function nodeAt(root: TreeNode, path: Path): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/**
 * Where the key that `path` ends in stands; an item of a list has none, its value stands for it.
 */
export function keyPlace(root: TreeNode, path: Path): Place | undefined {
  const last = path.at(-1);
  if (last === undefined) return root.place;
  const owner = nodeAt(root, path.slice(0, -1));
  if (owner?.kind === 'map') return owner.entries.get(String(last))?.key;
  return nodeAt(root, path)?.place;
}

/** Where to point for `path`: at its value, else at the key of the nearest thing that holds it. */
export function placeAt(root: TreeNode, path: Path): Place {
  const node = nodeAt(root, path);
  if (node !== undefined) return node.place;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const place = keyPlace(root, path.slice(0, length));
    if (place !== undefined) return place;
  }
  return { file: root.place.file, start: root.place.start, end: root.place.start };
}
