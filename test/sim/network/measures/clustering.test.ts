import { expect, it } from 'vitest';
import { clustering } from '../../../../sim/network/measures/clustering.ts';
import { graphFromTies } from '../../../../sim/world/graph.ts';

const graphOf = (agents: number, ties: [number, number][]) =>
  graphFromTies(
    agents,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
    ties.length,
  );

it('is 1 in a triangle, whichever way its ties point', () => {
  const triangle: [number, number][] = [
    [0, 1],
    [2, 1],
    [2, 0],
    [0, 2],
  ];
  expect(clustering(graphOf(3, triangle))).toBe(1);
});

it('counts agents with one neighbour as 0, and no loops', () => {
  // A triangle with a tail: 1/3 at the corner with the tail, 1, 1, and 0 at its end.
  const graph = graphOf(4, [
    [0, 1],
    [1, 2],
    [2, 0],
    [0, 3],
    [3, 3],
  ]);
  expect(clustering(graph)).toBeCloseTo((1 / 3 + 1 + 1 + 0) / 4, 12);
});

it('agrees with counting all pairs of neighbours', () => {
  const ties: [number, number][] = [];
  for (let a = 0; a < 40; a++)
    for (let b = 0; b < 40; b++) if ((a * 7 + b * 11) % 5 === 0) ties.push([a, b]);
  const joined = (a: number, b: number) =>
    a !== b && ties.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  let sum = 0;
  for (let a = 0; a < 40; a++) {
    const near = Array.from({ length: 40 }, (_, b) => b).filter((b) => joined(a, b));
    let closed = 0;
    for (const b of near) for (const c of near) if (b < c && joined(b, c)) closed++;
    if (near.length > 1) sum += (2 * closed) / (near.length * (near.length - 1));
  }
  expect(clustering(graphOf(40, ties))).toBeCloseTo(sum / 40, 12);
});

it('is unknown without agents', () => {
  expect(clustering(graphOf(0, []))).toBeNull();
});
