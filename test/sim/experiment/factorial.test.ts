import { expect, it } from 'vitest';
import { factorial } from '../../../sim/experiment/factorial.ts';

it('combines every level with every other, the last factor fastest', () => {
  expect(
    factorial<string | number>([
      ['a', 'b'],
      [1, 2, 3],
    ]),
  ).toEqual([
    ['a', 1],
    ['a', 2],
    ['a', 3],
    ['b', 1],
    ['b', 2],
    ['b', 3],
  ]);
});

it('without factors is one design in which nothing is varied', () => {
  expect(factorial([])).toEqual([[]]);
});

it('with a factor that has no level is no design', () => {
  expect(factorial([[1, 2], []])).toEqual([]);
});
