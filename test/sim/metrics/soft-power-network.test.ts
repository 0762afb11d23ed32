import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('network as a component is the sum over the actors of a country', () => {
  const { of, standing } = abroad();
  standing.set([0.5, 0.125, 0.25, 0.125]);
  expect(of('soft-power-network').slice(0, 3)).toEqual([0.5, 0.375, 0]);
});
