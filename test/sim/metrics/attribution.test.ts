import { expect, test } from 'vitest';
import { attackState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('attribution is the share of successful attacks of all kinds that were attributed', () => {
  const made = threeStates({ 'cyber-attacks': {} });
  const { successes, attributed } = made.world.module(attackState);
  // Aurelia on Borealia, Cassia on Borealia, Aurelia on Cassia.
  successes.set([2, 1, 1, 0, 2, 0], 3);
  successes.set([4, 0, 0], 21);
  attributed.set([1, 0, 1, 0, 0, 0], 3);
  attributed.set([0, 0, 0], 21);
  expect(valuesOf(made, 'attribution')).toEqual([Number.NaN, 2 / 8, 0, 2 / 10]);
});

test('where nobody attacks there is none', () => {
  expect(valuesOf(threeStates(), 'attribution')).toEqual(Array(4).fill(Number.NaN));
});
