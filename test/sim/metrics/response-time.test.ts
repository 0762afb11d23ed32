import { expect, test } from 'vitest';
import { accountabilityState } from '../../../sim/world/accountability.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('response time is the mean over the matters that were answered', () => {
  const made = fourPeople(undefined, { accountability: {} });
  const { waited, answered } = made.world.module(accountabilityState);
  waited.set([60, 90]);
  answered.set([4, 1]);
  expect(measured(made, 'response-time').values).toEqual([15, 90, 30]);
});

test('there is no value where nobody is accountable, or nothing was raised', () => {
  expect(measured(fourPeople(), 'response-time').values[2]).toBeNaN();
  expect(
    measured(fourPeople(undefined, { accountability: {} }), 'response-time').values[2],
  ).toBeNaN();
});
