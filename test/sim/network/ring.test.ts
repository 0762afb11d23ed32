import { expect, it } from 'vitest';
import { ring } from '../../../sim/network/ring.ts';
import { drawsOf, followedRows } from './reading.ts';

it('has each agent and its two neighbours follow each other', () => {
  expect(followedRows(ring.build({ agents: 5 }, drawsOf('')))).toEqual([
    [1, 4],
    [0, 2],
    [1, 3],
    [2, 4],
    [0, 3],
  ]);
});
