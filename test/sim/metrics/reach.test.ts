import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('reach is the share of a public that has met a message of the actor; bots are no public', () => {
  const made = fourPeople((agents) => agents.reachedBy.set([0b10, 0b01, 0b11, 0b10, 0b11]));
  expect(measured(made, 'reach', { of: 'ministry' }).values).toEqual([0.5, 1, 0.75]);
  expect(measured(made, 'reach', { of: 'paper' }).values).toEqual([0.5, 0.5, 0.5]);
});
