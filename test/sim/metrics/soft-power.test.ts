import { expect, test } from 'vitest';
import { abroad } from '../../worlds/standing.ts';

test('soft power of a country with nothing but indifferent foreigners is its attitude’s and trust’s part', () => {
  // Attitudes 0 are one half, trust is one half; nobody reached, no alumni, no follower.
  const { of } = abroad();
  const expected = (100 * (0.35 * 0.5 + 0.15 * 0.5)) / 0.9;
  expect(of('soft-power')).toEqual(Array(4).fill(expect.closeTo(expected, 9)));
});

test('soft power leaves out the place in the network where nobody looks at it', () => {
  const { of } = abroad({ settings: { 'soft-power': { off: true } } });
  const expected = (100 * (0.35 * 0.5 + 0.15 * 0.5)) / 0.8;
  expect(of('soft-power')[0]).toBeCloseTo(expected, 9);
});
