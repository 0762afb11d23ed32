import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('attitude is the mean over each public, and per person whom those who act have reached', () => {
  const made = fourPeople((agents) => {
    agents.attitude.set([0.9, -0.25, 0.9, 0.5, 0.9, 0.75, 0.9, -0.5, 0, 1]);
  });
  const found = measured(made, 'attitude', { of: 'aurelia', toward: 'borealia' });
  expect(found.values).toEqual([0.125, 0.125, 0.125]);
  expect(found.reached).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  // Actor 1 acts in a strategy, actor 0 does not: who met only that one was not reached.
  made.world.agents.reachedBy.set([0b10, 0b01, 0b11, 0]);
  const { reached } = measured(made, 'attitude', { of: 'aurelia', toward: 'borealia' });
  expect(reached).toEqual([-0.25, 0.75, 0.25]);
});
