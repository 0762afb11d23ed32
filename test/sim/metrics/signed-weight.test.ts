import { expect, test } from 'vitest';
import { treatyState } from '../../../sim/world/treaty.ts';
import { treatyOf } from '../../worlds/negotiation.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('the signed weight is that of the last round', () => {
  const made = threeStates({ treaty: {} }, { treaty: treatyOf([]) });
  made.world.module(treatyState).signed[0] = 0.625;
  expect(valuesOf(made, 'signed-weight')).toEqual([...Array(3).fill(Number.NaN), 0.625]);
});

test('without a treaty there is none', () => {
  expect(valuesOf(threeStates({ treaty: {} }), 'signed-weight')).toEqual(Array(4).fill(Number.NaN));
});
