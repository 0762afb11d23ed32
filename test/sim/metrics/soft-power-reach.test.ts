import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('reach as a component is the share of foreigners whom any actor of the country reached', () => {
  // The ministry is actor 0, the NGO 1, the newspaper 2; the botnet, 3, is nobody’s voice.
  const { of } = abroad({
    set: (agents) => agents.reachedBy.set([0b0110, 0b0001, 0b1001, 0b1000, 0b0100]),
  });
  expect(of('soft-power-reach')).toEqual([1 / 3, 2 / 3, 0, expect.closeTo(1 / 3, 12)]);
});
