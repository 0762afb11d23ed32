import { expect, test } from 'vitest';
import { tensionState } from '../../../sim/world/tension.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('the peak of tension is the highest, toward one country or any', () => {
  const made = threeStates({ tension: {} });
  made.world.module(tensionState).peak.set([0, 0.5, 0.25, 0.75, 0, 0, 0.125, 0.375, 0]);
  expect(valuesOf(made, 'tension-peak', { toward: 'borealia' })).toEqual([
    0.5,
    Number.NaN,
    0.375,
    0.5,
  ]);
  expect(valuesOf(made, 'tension-peak')).toEqual([0.5, 0.75, 0.375, 0.75]);
});

test('without the mechanism of tension there is none', () => {
  expect(valuesOf(threeStates(), 'tension-peak')).toEqual(Array(4).fill(Number.NaN));
});
