import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('the standing of an actor is the index without education and votes', () => {
  const { of, standing } = abroad({
    set: (agents) => {
      // Foreigners to Borealia are 0, 1 and 4: what they think of it, of NGOs, whom they met.
      [0, 1, 4].forEach((row, n) => {
        agents.attitude[3 * row + 1] = [0.5, 0, -0.2][n] ?? 0;
        agents.trust[5 * row + 3] = [0.9, 0.6, 0.3][n] ?? 0;
      });
      agents.reachedBy.set([0b0010, 0b0100, 0, 0, 0b0010]);
    },
  });
  standing.set([0.5, 0.25, 0.25, 0]);
  const sum = 0.35 * (1.1 / 2) + 0.15 * (2 / 3) + 0.15 * 0.6 + 0.1 * 0.25;
  const values = of('actor-standing', 'relief');
  expect(values[3]).toBeCloseTo((100 * sum) / 0.75, 5);
  expect(values.slice(0, 3)).toEqual(Array(3).fill(Number.NaN));
});
