import { expect, test } from 'vitest';
import { accountState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('trust in the platform is the mean over people, and over those reached', () => {
  const made = fourPeople((agents) => agents.reachedBy.set([0, 0b10]), { takedown: {} });
  made.world.module(accountState).platformTrust.set([0.25, 0.75, 0.5, 1]);
  const { values, reached } = measured(made, 'platform-trust');
  expect(values).toEqual([0.5, 0.75, 0.625]);
  expect(reached).toEqual([0.75, Number.NaN, 0.75]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'platform-trust').values[2]).toBeNaN();
});
