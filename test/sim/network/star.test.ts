import { expect, it } from 'vitest';
import { star } from '../../../sim/network/star.ts';
import { drawsOf, followedRows } from './reading.ts';

it('has agent 0 at its centre', () => {
  expect(followedRows(star.build({ agents: 4 }, drawsOf('')))).toEqual([[1, 2, 3], [0], [0], [0]]);
});
