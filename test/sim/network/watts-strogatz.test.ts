import { expect, it } from 'vitest';
import { clustering } from '../../../sim/network/measures/clustering.ts';
import { meanPath } from '../../../sim/network/measures/mean-path.ts';
import { wattsStrogatz } from '../../../sim/network/watts-strogatz.ts';
import { degrees, drawsOf, followedRows, mean } from './reading.ts';

it.each([4, 6, 10])('without rewiring has clustering 3 (k - 2) / (4 (k - 1)), k = %i', (k) => {
  const graph = wattsStrogatz.build({ agents: 100, neighbours: k, rewiring: 0 }, drawsOf('ws'));
  expect(clustering(graph)).toBeCloseTo((3 * (k - 2)) / (4 * (k - 1)), 12);
  expect(degrees(followedRows(graph))).toEqual(Array(100).fill(k));
});

it('with a little rewiring keeps its clustering and loses its length, as in 1998', () => {
  const values = { agents: 1000, neighbours: 10 };
  const lattice = wattsStrogatz.build({ ...values, rewiring: 0 }, drawsOf('ws'));
  const small = wattsStrogatz.build({ ...values, rewiring: 0.01 }, drawsOf('ws'));
  const ratio = (of: (graph: typeof small) => number | null) =>
    (of(small) ?? 0) / (of(lattice) ?? 1);
  // Their figure 2 at p = 0.01: C(p)/C(0) about 0.97, L(p)/L(0) about 0.2 (n 1000, k 10).
  expect(ratio(clustering)).toBeGreaterThan(0.93);
  expect(ratio((graph) => meanPath(graph, 1000, drawsOf('path')))).toBeLessThan(0.3);
});

it('keeps the number of pairs whatever is rewired', () => {
  const graph = wattsStrogatz.build({ agents: 300, neighbours: 6, rewiring: 1 }, drawsOf('ws'));
  expect(mean(degrees(followedRows(graph)))).toBe(6);
});

it('of agents who know all others leaves nothing to rewire', () => {
  const graph = wattsStrogatz.build({ agents: 5, neighbours: 4, rewiring: 1 }, drawsOf('ws'));
  expect(graph.ties).toBe(20);
});

it('is refused with an odd number of neighbours, and with more than there are', () => {
  const refuse = (agents: number, neighbours: number) =>
    wattsStrogatz.refuse({ agents, neighbours, rewiring: 0 })?.message.en;
  expect(refuse(10, 3)).toContain('give an even number');
  expect(refuse(4, 4)).toContain('nobody has 4 neighbours');
  expect(refuse(5, 4)).toBeUndefined();
});
