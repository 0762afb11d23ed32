import { expect, test } from 'vitest';
import { transparencyState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('suspensions are accounts for each 1,000 people', () => {
  const made = fourPeople(undefined, { takedown: {} });
  made.world.module(transparencyState).suspended.set([1, 5]);
  expect(measured(made, 'suspensions').values).toEqual([500, 2500, 1500]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'suspensions').values[2]).toBeNaN();
});
