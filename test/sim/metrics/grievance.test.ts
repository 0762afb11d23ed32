import { expect, test } from 'vitest';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('grievance is the mean over people, and over those reached', () => {
  const made = fourPeople((agents) => agents.reachedBy.set([0, 0b10]), { grievance: {} });
  made.world.module(grievanceState).level.set([0.25, 0.75, 0.5, 1]);
  const { values, reached } = measured(made, 'grievance');
  expect(values).toEqual([0.5, 0.75, 0.625]);
  expect(reached).toEqual([0.75, Number.NaN, 0.75]);
});

test('there is no grievance where it is off', () => {
  expect(measured(fourPeople(), 'grievance').values[2]).toBeNaN();
});
