import { expect, test } from 'vitest';
import { outageState } from '../../../sim/world/cyber.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('resilience is the share of hours of online life that was not lost', () => {
  const made = threeStates({ outages: {} });
  const { lost, elapsed } = made.world.module(outageState);
  expect(valuesOf(made, 'resilience')).toEqual(Array(4).fill(Number.NaN));
  elapsed.fill(48);
  lost.set([0, 12, 24]);
  expect(valuesOf(made, 'resilience')).toEqual([1, 0.75, 0.5, 0.75]);
});

test('without outages it is not measured', () => {
  expect(valuesOf(threeStates(), 'resilience')).toEqual(Array(4).fill(Number.NaN));
});
