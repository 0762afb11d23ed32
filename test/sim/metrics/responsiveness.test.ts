import { expect, test } from 'vitest';
import { accountabilityState } from '../../../sim/world/accountability.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('responsiveness is the share of matters raised that were answered in time', () => {
  const made = fourPeople(undefined, { accountability: {} });
  const { inTime, late } = made.world.module(accountabilityState);
  inTime.set([3, 0]);
  late.set([1, 2]);
  expect(measured(made, 'responsiveness').values).toEqual([0.75, 0, 0.5]);
});

test('there is no value where nobody is accountable, or nothing was raised', () => {
  expect(measured(fourPeople(), 'responsiveness').values[2]).toBeNaN();
  expect(
    measured(fourPeople(undefined, { accountability: {} }), 'responsiveness').values[2],
  ).toBeNaN();
});
