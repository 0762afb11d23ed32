import { expect, test } from 'vitest';
import { outageState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('spill-over is counted by country and in all', () => {
  const made = threeStates({ outages: {} });
  made.world.module(outageState).spilt.set([2, 0, 5]);
  expect(valuesOf(made, 'spill-over')).toEqual([2, 0, 5, 7]);
});

test('without that mechanism there is nothing to count', () => {
  expect(valuesOf(threeStates(), 'spill-over')).toEqual(Array(4).fill(Number.NaN));
});
