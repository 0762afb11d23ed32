import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('attitude to the country of an actor is that of foreigners to it, from 0 to 1', () => {
  const { of } = abroad({
    set: (agents) => {
      [0.5, 0, 1, 1, -0.2].forEach((x, i) => {
        agents.attitude[3 * i + 1] = x;
      });
    },
  });
  expect(of('actor-country-attitude', 'paper')[3]).toBeCloseTo(1.1 / 2, 6);
});
