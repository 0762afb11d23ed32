import { expect, test } from 'vitest';
import { transparencyState } from '../../../sim/world/moderation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('noted posts are those with a note, for each 1,000 people', () => {
  const made = fourPeople(undefined, { notes: {} });
  made.world.module(transparencyState).noted.set([1, 5]);
  expect(measured(made, 'noted').values).toEqual([500, 2500, 1500]);
});

test('there is no value where it is off', () => {
  expect(measured(fourPeople(), 'noted').values[2]).toBeNaN();
});
