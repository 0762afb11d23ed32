import { expect, test } from 'vitest';
import { unrestCountryState } from '../../../sim/world/unrest.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('mobilised days are those of a person, weighed by people', () => {
  const made = fourPeople(undefined, { unrest: {} });
  made.world.module(unrestCountryState).personDays.set([1.5, 0.5]);
  expect(measured(made, 'mobilised-days').values).toEqual([1.5, 0.5, 1]);
});

test('there is no value where unrest is off', () => {
  expect(measured(fourPeople(), 'mobilised-days').values).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
