import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('approval is the share whose attitude is above .1, of each public and of those reached', () => {
  const made = fourPeople((agents) => {
    // Attitudes to Aurelia and, behind each, to Borealia: .1 itself does not approve.
    agents.attitude.set([0, 0.11, 1, 0.1, 0, -0.9, -1, 0.5]);
    agents.reachedBy.set([0b10, 0, 0b10, 0b10]);
  });
  made.world.agents.attitude[3] = 0.0999;
  const { values, reached } = measured(made, 'approval', { of: 'aurelia', toward: 'borealia' });
  expect(values).toEqual([0.5, 0.5, 0.5]);
  expect(reached).toEqual([1, 0.5, 2 / 3]);
});
