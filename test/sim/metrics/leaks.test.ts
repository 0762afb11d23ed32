import { expect, test } from 'vitest';
import { leakState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('leaks are counted by country and in all', () => {
  const made = threeStates({ leaks: {} });
  made.world.module(leakState).leaks.set([2, 0, 5]);
  expect(valuesOf(made, 'leaks')).toEqual([2, 0, 5, 7]);
});

test('without that mechanism there is nothing to count', () => {
  expect(valuesOf(threeStates(), 'leaks')).toEqual(Array(4).fill(Number.NaN));
});
