import { expect, test } from 'vitest';
import { fourPeople, measured } from '../../worlds/measured.ts';

test('trust is that in foreign governments, per public and per person reached', () => {
  const made = fourPeople((agents) => {
    [0.25, 0.75, 0.5, 1].forEach((trust, i) => {
      agents.trust[5 * i + 1] = trust;
    });
    agents.reachedBy.set([0b10]);
  });
  const { values, reached } = measured(made, 'trust');
  expect(values).toEqual([0.5, 0.75, 0.625]);
  expect(reached).toEqual([0.25, Number.NaN, 0.25]);
});
