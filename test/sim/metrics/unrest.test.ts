import { expect, test } from 'vitest';
import { unrestCountryState } from '../../../sim/world/unrest.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('unrest is the share on the streets, weighed by people', () => {
  const made = fourPeople(undefined, { unrest: {} });
  made.world.module(unrestCountryState).share.set([0.5, 0]);
  expect(measured(made, 'unrest').values).toEqual([0.5, 0, 0.25]);
});

test('there is no value where unrest is off', () => {
  expect(measured(fourPeople(), 'unrest').values).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
