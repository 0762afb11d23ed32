import { expect, it } from 'vitest';
import { path } from '../../../sim/network/path.ts';
import { drawsOf, followedRows } from './reading.ts';

it('has two ends', () => {
  expect(followedRows(path.build({ agents: 4 }, drawsOf('')))).toEqual([[1], [0, 2], [1, 3], [2]]);
});
