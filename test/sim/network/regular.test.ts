import { expect, it } from 'vitest';
import { clustering } from '../../../sim/network/measures/clustering.ts';
import { reciprocity } from '../../../sim/network/measures/ties.ts';
import { regular } from '../../../sim/network/regular.ts';
import { degrees, drawsOf, followedRows, followerRows } from './reading.ts';

it.each([
  [1000, 4],
  [1000, 10],
  [7, 6],
  [7, 5],
  [2, 1],
])('of %i agents has each follow and be followed by %i', (agents, degree) => {
  const graph = regular.build({ agents, degree }, drawsOf('regular'));
  expect(degrees(followedRows(graph))).toEqual(Array(agents).fill(degree));
  expect(degrees(followerRows(graph))).toEqual(Array(agents).fill(degree));
});

it('keeps nothing of the circle that it starts from', () => {
  const graph = regular.build({ agents: 5000, degree: 6 }, drawsOf('regular'));
  // A random digraph: pairs that follow each other are 6 / 5000 of all ties, triangles as few.
  expect(reciprocity(graph)).toBeLessThan(0.003);
  expect(clustering(graph)).toBeLessThan(0.006);
});

it('is any regular digraph with about the same probability', () => {
  // Of 4 agents with degree 1 there are nine permutations without a fixed point.
  const counts = new Map<string, number>();
  for (let run = 0; run < 1800; run++) {
    const graph = regular.build({ agents: 4, degree: 1 }, drawsOf(`regular ${run}`));
    const permutation = followedRows(graph).join(' ');
    counts.set(permutation, (counts.get(permutation) ?? 0) + 1);
  }
  expect(counts.size).toBe(9);
  // 200 each, standard error 13.3.
  for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(4 * 13.3);
});

it('is refused when the degree is not below the number of agents', () => {
  expect(regular.refuse({ agents: 5, degree: 5 })?.message.en).toContain('the most is 4');
});

it('is refused when shuffling it would take minutes', () => {
  expect(regular.refuse({ agents: 1_000_000, degree: 100 })?.parameter).toBe('degree');
  expect(regular.refuse({ agents: 100_000, degree: 40 })).toBeNull();
});

it('has no tie at degree 0', () => {
  expect(regular.build({ agents: 3, degree: 0 }, drawsOf('')).ties).toBe(0);
});
