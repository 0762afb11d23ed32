import { expect, test } from 'vitest';
import { transparencyState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('moderated posts are those acted on, for each 1,000 people', () => {
  const made = fourPeople(undefined, { moderation: {} });
  made.world.module(transparencyState).acted.set([1, 5]);
  expect(measured(made, 'moderated').values).toEqual([500, 2500, 1500]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'moderated').values[2]).toBeNaN();
});
