import { expect, test } from 'vitest';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('tension is that of each government toward another, or the mean over the others', () => {
  const made = threeStates();
  made.world.dyads.tension.set([0, 0.5, 0.25, 0.75, 0, 0, 0.125, 0.375, 0]);
  expect(valuesOf(made, 'tension', { toward: 'borealia' })).toEqual([
    0.5,
    Number.NaN,
    0.375,
    0.4375,
  ]);
  expect(valuesOf(made, 'tension')).toEqual([0.375, 0.375, 0.25, 2 / 6]);
});
