import { describe, expect, it } from 'vitest';
import {
  breadthOf,
  depthOf,
  depthsOf,
  lineage,
  structuralVirality,
  subtreeSizes,
} from '../../../sim/cascades/tree.ts';

const star = (nodes: number) => Array.from({ length: nodes }, (_, node) => (node === 0 ? -1 : 0));
const path = (nodes: number) => Array.from({ length: nodes }, (_, node) => node - 1);
const binary = (nodes: number) =>
  Array.from({ length: nodes }, (_, node) => (node === 0 ? -1 : (node - 1) >> 1));

/** A tree in which each node hangs on an earlier one, by a small congruential generator. */
function random(nodes: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: nodes }, (_, node) => {
    state = (1103515245 * state + 12345) % 2147483648;
    return node === 0 ? -1 : state % node;
  });
}

/** Mean distance over all pairs, by walking from every node to every other. */
function meanDistance(parents: readonly number[]): number {
  const neighbours = parents.map((parent, node) => [
    ...(parent < 0 ? [] : [parent]),
    ...parents.flatMap((other, child) => (other === node ? [child] : [])),
  ]);
  let sum = 0;
  for (const source of parents.keys()) {
    const distance = new Map([[source, 0]]);
    for (const [node, far] of distance) {
      for (const next of neighbours[node] ?? []) {
        if (!distance.has(next)) distance.set(next, far + 1);
      }
    }
    for (const far of distance.values()) sum += far;
  }
  return sum / (parents.length * (parents.length - 1));
}

describe('structural virality', () => {
  it.each([
    ['a star of 4', star(4), 1.5],
    ['a path of 4', path(4), 1.6667],
    ['a binary tree of 7', binary(7), 2.285714],
    ['a star of 101', star(101), 1.980198],
    ['two', path(2), 1],
    ['a path of 1000', path(1000), 1001 / 3],
  ])('of %s', (_, tree, expected) => {
    expect(structuralVirality(tree)).toBeCloseTo(expected, 4);
  });

  it('is the mean distance that walking from each to each gives, on any tree', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const tree = random(2 + (seed % 37), seed);
      expect(structuralVirality(tree)).toBeCloseTo(meanDistance(tree), 10);
    }
  });

  it('is 0 for a post alone', () => {
    expect(structuralVirality([-1])).toBe(0);
  });

  it('takes a path of a million as it takes one of four', () => {
    expect(structuralVirality(path(1e6))).toBeCloseTo((1e6 + 1) / 3, 3);
  });
});

describe('depth and breadth', () => {
  it.each([
    ['a post alone', [-1], 0, 1],
    ['a star of 101', star(101), 1, 100],
    ['a path of 4', path(4), 3, 1],
    ['a binary tree of 7', binary(7), 2, 4],
    ['a broom', [-1, 0, 1, 2, 2, 2], 3, 3],
  ])('of %s', (_, tree, depth, breadth) => {
    expect(depthOf(tree)).toBe(depth);
    expect(breadthOf(tree)).toBe(breadth);
  });

  it('of every node: steps to the root, and what is below it', () => {
    const tree = random(200, 7);
    expect([...depthsOf(tree)]).toEqual(tree.map((_, node) => lineage(tree, node).length - 1));
    const below = tree.map(
      (_, node) => tree.filter((__, other) => lineage(tree, other).includes(node)).length,
    );
    expect([...subtreeSizes(tree)]).toEqual(below);
  });
});

describe('a lineage', () => {
  it('goes from a node over those it came through to the post', () => {
    expect(lineage([-1, 0, 0, 1, 3], 4)).toEqual([4, 3, 1, 0]);
    expect(lineage([-1, 0, 0, 1, 3], 0)).toEqual([0]);
  });
});
