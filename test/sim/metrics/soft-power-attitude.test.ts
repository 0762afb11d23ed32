import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('attitude as a component is that of foreigners, from 0 to 1', () => {
  const { of } = abroad({
    set: (agents) => {
      // To Aurelia; those of Aurelia and its diaspora do not count.
      [1, 1, -1, 0, 0.5].forEach((x, i) => {
        agents.attitude[3 * i] = x;
      });
      agents.origin[3] = 0;
    },
  });
  expect(of('soft-power-attitude').slice(0, 2)).toEqual([(-0.25 + 1) / 2, 0.5]);
});
