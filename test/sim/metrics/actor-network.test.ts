import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('the place of an actor is its own share', () => {
  const { of, standing } = abroad();
  standing.set([0.5, 0.125, 0.375, 0]);
  expect(of('actor-network', 'paper')[3]).toBe(0.375);
});
