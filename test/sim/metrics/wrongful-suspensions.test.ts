import { expect, test } from 'vitest';
import { accountState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

const made = fourPeople((agents) => agents.language.set([0, 1, 0, 1]), { takedown: {} });
made.world.module(accountState).wrongly.set([1, 0, 1, 1]);

test('wrongful suspensions are people, for each 1,000 of a public', () => {
  expect(measured(made, 'wrongful-suspensions').values).toEqual([500, 1000, 750]);
});

test('wrongful suspensions in a language are of those who speak it first', () => {
  expect(measured(made, 'wrongful-suspensions', { language: 'en' }).values).toEqual([
    1000, 1000, 1000,
  ]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'wrongful-suspensions').values[2]).toBeNaN();
});
