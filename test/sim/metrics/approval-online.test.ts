import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('approval online is that of the connected alone', () => {
  const made = fourPeople((agents) => {
    agents.attitude.set([0, 0.9, 0, -0.9, 0, 0.9, 0, 0.9]);
    agents.access.set([0.5, 0.5, 0.5, 0.5]);
    // The draw must be below the access: the third is not connected.
    agents.accessDraw.set([0.4, 0.4, 0.5, 0.1]);
  });
  const asked = { of: 'aurelia', toward: 'borealia' };
  expect(measured(made, 'approval-online', asked).values).toEqual([0.5, 1, 2 / 3]);
  expect(measured(made, 'approval', asked).values).toEqual([0.5, 1, 0.75]);
});

test('approval online is none where nobody is', () => {
  const made = fourPeople((agents) => agents.access.fill(0));
  const { values } = measured(made, 'approval-online', { of: 'aurelia', toward: 'borealia' });
  expect(values).toEqual(Array(3).fill(Number.NaN));
});
