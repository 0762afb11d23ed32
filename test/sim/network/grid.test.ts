import { expect, it } from 'vitest';
import { grid } from '../../../sim/network/grid.ts';
import { degrees, drawsOf, followedRows } from './reading.ts';

it('gives corners two neighbours, edges three and the inside four', () => {
  const rows = followedRows(grid.build({ rows: 3, columns: 4 }, drawsOf('')));
  expect(degrees(rows)).toEqual([2, 3, 3, 2, 3, 4, 4, 3, 2, 3, 3, 2]);
  expect(rows[5]).toEqual([1, 4, 6, 9]);
});

it('of one row is a path', () => {
  expect(followedRows(grid.build({ rows: 1, columns: 3 }, drawsOf('')))).toEqual([
    [1],
    [0, 2],
    [1],
  ]);
});

it('is refused when it would have more than a million agents', () => {
  expect(grid.refuse({ rows: 2000, columns: 501 })?.parameter).toBe('rows');
});
