import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('attitude abroad is that of those who neither live in a country nor come from there', () => {
  const made = fourPeople((agents) => {
    // To Aurelia and to Borealia, person by person; the third lives in Borealia and comes from
    // Aurelia, so it is a foreigner to neither.
    agents.attitude.set([0.9, -0.5, 0.9, 0.25, 0.7, 0.7, 0.125, 0.9]);
    agents.origin.set([0, 0, 0, 1]);
    agents.reachedBy.set([0b10, 0, 0b10, 0]);
  });
  const { values, reached } = measured(made, 'attitude-abroad', { of: 'aurelia' });
  expect(values).toEqual([0.125, -0.125, (0.125 - 0.5 + 0.25) / 3]);
  expect(reached).toEqual([Number.NaN, -0.5, -0.5]);
});
