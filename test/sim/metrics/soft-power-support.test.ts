import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('support as a component is the share of votes in which others voted alike', () => {
  const { of, votes } = abroad();
  votes.held.set([0, 4, 4, 4, 0, 0, 4, 0, 0]);
  votes.together.set([0, 4, 2, 3, 0, 0, 0, 0, 0]);
  expect(of('soft-power-support')).toEqual([6 / 8, 3 / 4, 0, 0.5]);
});

test('support is none before the first vote', () => {
  expect(abroad().of('soft-power-support')[0]).toBeNaN();
});
