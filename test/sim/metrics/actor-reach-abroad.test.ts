import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('reach abroad is the share of foreigners who met the actor itself', () => {
  const { of } = abroad({
    set: (agents) => agents.reachedBy.set([0b0100, 0b0010, 0b0100, 0, 0b0110]),
  });
  expect(of('actor-reach-abroad', 'paper')[3]).toBeCloseTo(2 / 3, 9);
  expect(of('actor-reach-abroad', 'ministry')[3]).toBe(0);
});
