import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('approval abroad is the share of foreigners who approve', () => {
  const made = fourPeople((agents) => {
    agents.attitude.set([1, 0.5, 1, 0, 0.2, 1, 0.05, 1]);
  });
  const { values } = measured(made, 'approval-abroad', { of: 'borealia' });
  expect(values).toEqual([0.5, 0.5, 0.5]);
});
