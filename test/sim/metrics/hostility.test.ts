import { expect, test } from 'vitest';
import { tensionState } from '../../../sim/world/tension.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('hostility is what is in the ear of the words of each about another, or the mean', () => {
  const made = threeStates({ tension: {} });
  made.world.module(tensionState).echo.set([0, 0.5, 0.25, 0.75, 0, 0, 0.125, 0.375, 0]);
  expect(valuesOf(made, 'hostility', { toward: 'borealia' })).toEqual([
    0.5,
    Number.NaN,
    0.375,
    0.4375,
  ]);
  expect(valuesOf(made, 'hostility')).toEqual([0.375, 0.375, 0.25, 2 / 6]);
});

test('without the mechanism of tension there is none', () => {
  expect(valuesOf(threeStates(), 'hostility')).toEqual(Array(4).fill(Number.NaN));
});
