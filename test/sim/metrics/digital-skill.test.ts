import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('digital skill is the mean of each public', () => {
  const made = fourPeople((agents) => agents.skill.set([0.25, 0.75, 0, 1]));
  expect(measured(made, 'digital-skill').values).toEqual([0.5, 0.5, 0.5]);
});
