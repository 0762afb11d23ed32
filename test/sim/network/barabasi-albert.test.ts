import { expect, it } from 'vitest';
import { barabasiAlbert } from '../../../sim/network/barabasi-albert.ts';
import { tailExponent } from '../../../sim/network/measures/ties.ts';
import { degrees, drawsOf, followedRows } from './reading.ts';

it('brings `links` pairs with each new agent, from a star', () => {
  const graph = barabasiAlbert.build({ agents: 500, links: 3 }, drawsOf('ba'));
  expect(graph.ties).toBe(2 * 3 * (500 - 3));
  expect(Math.min(...degrees(followedRows(graph)).slice(1))).toBeGreaterThanOrEqual(1);
});

it('has the degree distribution 2 m (m + 1) / (k (k + 1) (k + 2)) and so a tail of exponent 3', () => {
  const graph = barabasiAlbert.build({ agents: 50_000, links: 4 }, drawsOf('ba tail'));
  const degree = degrees(followedRows(graph));
  const share = (k: number) => degree.filter((number) => number === k).length / degree.length;
  // Bollobás et al. 2001; standard errors are below 0.0022 at k = 4.
  for (const k of [4, 5, 6, 8, 10]) {
    expect(Math.abs(share(k) - 40 / (k * (k + 1) * (k + 2)))).toBeLessThan(0.009);
  }
  const exponent = tailExponent(graph, 20) ?? 0;
  expect(exponent).toBeGreaterThan(2.7);
  expect(exponent).toBeLessThan(3.3);
});

it('is a star of two when there is one link and two agents', () => {
  expect(followedRows(barabasiAlbert.build({ agents: 2, links: 1 }, drawsOf('')))).toEqual([
    [1],
    [0],
  ]);
});

it('is refused when a new agent would need more than there are', () => {
  expect(barabasiAlbert.refuse({ agents: 4, links: 4 })?.parameter).toBe('links');
  expect(barabasiAlbert.refuse({ agents: 5, links: 4 })).toBeNull();
});
