import { expect, it } from 'vitest';
import { complete } from '../../../sim/network/complete.ts';
import { drawsOf, followedRows } from './reading.ts';

it('has everybody follow everybody else', () => {
  const graph = complete.build({ agents: 4 }, drawsOf(''));
  expect(followedRows(graph)).toEqual([
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 1, 2],
  ]);
});

it('of one agent has no tie', () => {
  expect(complete.build({ agents: 1 }, drawsOf('')).ties).toBe(0);
});
