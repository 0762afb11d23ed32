import { expect, test } from 'vitest';
import { misperceptionState } from '../../../sim/world/misperception.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

const made = fourPeople((agents) => agents.reachedBy.set([0, 0b10]), { misperception: {} });
// By person: hours of the plot, and of the storm.
made.world.module(misperceptionState).hours.set([2, 4, 6, 0, -1, 1, 5, 3]);

test('misperception-hours are the mean over people and claims, and over those reached', () => {
  const { values, reached } = measured(made, 'misperception-hours');
  expect(values).toEqual([3, 2, 2.5]);
  expect(reached).toEqual([3, Number.NaN, 3]);
});

test('misperception-hours of one claim leave the others out', () => {
  expect(measured(made, 'misperception-hours', { claim: 'plot' }).values).toEqual([4, 2, 3]);
});

test('there is no value where they are not measured', () => {
  expect(measured(fourPeople(), 'misperception-hours').values[2]).toBeNaN();
});
