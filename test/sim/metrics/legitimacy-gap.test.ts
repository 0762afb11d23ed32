import { expect, test } from 'vitest';
import { treatyState } from '../../../sim/world/treaty.ts';
import { treatyOf } from '../../worlds/negotiation.ts';
import { threeStates, valuesOf } from '../../worlds/states.ts';

test('the legitimacy gap is that of the last round', () => {
  const made = threeStates({ treaty: {} }, { treaty: treatyOf([]) });
  made.world.module(treatyState).gap[0] = 0.625;
  expect(valuesOf(made, 'legitimacy-gap')).toEqual([...Array(3).fill(Number.NaN), 0.625]);
});

test('without a treaty there is none', () => {
  expect(valuesOf(threeStates({ treaty: {} }), 'legitimacy-gap')).toEqual(
    Array(4).fill(Number.NaN),
  );
});
