import { expect, test } from 'vitest';
import { outageState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('outage-hours are counted by country and in all', () => {
  const made = threeStates({ outages: {} });
  made.world.module(outageState).hours.set([2, 0, 5]);
  expect(valuesOf(made, 'outage-hours')).toEqual([2, 0, 5, 7]);
});

test('without that mechanism there is nothing to count', () => {
  expect(valuesOf(threeStates(), 'outage-hours')).toEqual(Array(4).fill(Number.NaN));
});
