import { expect, test } from 'vitest';
import { treatyState } from '../../../sim/world/treaty.ts';
import { treatyOf } from '../../worlds/negotiation.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('rounds are counted', () => {
  const made = threeStates({ treaty: {} }, { treaty: treatyOf([]) });
  made.world.module(treatyState).rounds[0] = 7;
  expect(valuesOf(made, 'rounds')).toEqual([...Array(3).fill(Number.NaN), 7]);
});

test('without a treaty there is none', () => {
  expect(valuesOf(threeStates({ treaty: {} }), 'rounds')).toEqual(Array(4).fill(Number.NaN));
});
