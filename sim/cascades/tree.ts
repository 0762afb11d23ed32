/**
 * A cascade as a tree: what was passed on from whom.
 *
 * `parents: [node]` holds the place of the node that each node had the message from, -1 for the
 * root, which stands at 0; every node stands behind its parent. All of this is O(n).
 * Source: Goel, Anderson, Hofman & Watts 2016 for structural virality.
 */

/** Places of parents, -1 for the root at 0; parents stand before their children. */
export type Tree = ArrayLike<number>;

/** Steps from the root, [node]. */
export function depthsOf(parents: Tree): Uint32Array {
  const depths = new Uint32Array(parents.length);
  for (let node = 1; node < parents.length; node++) {
    depths[node] = depths[parents[node]] + 1;
  }
  return depths;
}

/** Nodes below each node and itself, [node]. */
export function subtreeSizes(parents: Tree): Uint32Array {
  const sizes = new Uint32Array(parents.length).fill(1);
  for (let node = parents.length - 1; node > 0; node--) {
    sizes[parents[node]] += sizes[node];
  }
  return sizes;
}

/** Steps from the root to the node farthest from it. */
export function depthOf(parents: Tree): number {
  return depthsOf(parents).reduce((deepest, depth) => (depth > deepest ? depth : deepest), 0);
}

/** The most nodes at one depth. */
export function breadthOf(parents: Tree): number {
  const depths = depthsOf(parents);
  const counts = new Uint32Array(parents.length);
  let most = 0;
  for (const depth of depths) {
    const count = ++counts[depth];
    if (count > most) most = count;
  }
  return most;
}

/**
 * Structural virality: the mean distance between two nodes, over all pairs; 0 for one node.
 *
 * An edge with s nodes below it lies between s (n - s) pairs, so the sum of all distances is the
 * sum of these products over the edges.
 */
export function structuralVirality(parents: Tree): number {
  const n = parents.length;
  if (n < 2) return 0;
  const sizes = subtreeSizes(parents);
  let sum = 0;
  for (let node = 1; node < n; node++) sum += sizes[node] * (n - sizes[node]);
  return sum / ((n * (n - 1)) / 2);
}

/** Who had it from whom: the nodes from `node` up to the root. */
export function lineage(parents: Tree, node: number): number[] {
  const found: number[] = [];
  for (let at = node; at >= 0; at = parents[at]) found.push(at);
  return found;
}
