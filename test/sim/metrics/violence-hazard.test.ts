import { expect, test } from 'vitest';
import { unrestCountryState } from '../../../sim/world/unrest.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('the hazard of violence is what was to be expected so far, in all countries together', () => {
  const made = fourPeople(undefined, { unrest: {} });
  made.world.module(unrestCountryState).expected.set([0.25, 0.5]);
  expect(measured(made, 'violence-hazard').values).toEqual([0.25, 0.5, 0.75]);
});

test('there is no value where unrest is off', () => {
  expect(measured(fourPeople(), 'violence-hazard').values).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
