import { expect, test } from 'vitest';
import { unrestCountryState } from '../../../sim/world/unrest.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('violence is a number of events, those of all countries together', () => {
  const made = fourPeople(undefined, { unrest: {} });
  made.world.module(unrestCountryState).violence.set([2, 3]);
  expect(measured(made, 'violence').values).toEqual([2, 3, 5]);
});

test('there is no value where unrest is off', () => {
  expect(measured(fourPeople(), 'violence').values).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
