import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('trust as a component is that of foreigners in foreign governments', () => {
  const { of } = abroad({
    set: (agents) => {
      [0.2, 0.4, 0.6, 0.8, 1].forEach((x, i) => {
        agents.trust[5 * i + 1] = x;
      });
    },
  });
  expect(of('soft-power-trust').slice(0, 3)).toEqual([
    expect.closeTo(0.8, 6),
    expect.closeTo(1.6 / 3, 6),
    expect.closeTo(0.5, 6),
  ]);
});
