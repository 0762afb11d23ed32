import { describe, expect, test } from 'vitest';
import { begin, finish, network, textbook } from './runs.ts';

/** P(never reshared) by the recursion over (own screen, followers' screens) that show the meme. */
function never(z: number, mu: number): number {
  let without = 1;
  let withOwn = 0;
  for (let k = 0; k <= z; k++) {
    const before = without;
    if (k > 0) without = (1 + k * (mu + z - 1) * before) / (1 + k * z);
    withOwn = (mu + z * without + k * (mu + z - 1) * withOwn) / (1 + z + k * z);
  }
  return withOwn;
}

describe('limited-attention', () => {
  test.each([
    [4, 0.1, 0.346237],
    [10, 0.1, 0.379771],
  ])(
    'with %i followers and innovation %d a meme is never reshared with %d',
    (degree, innovation, never) => {
      const run = begin('limited-attention', {
        graph: textbook('regular', { agents: 1000, degree }),
        values: { innovation },
      });
      const { meanPosts, neverReshared } = finish(run, 400_000).outcomes();
      expect(Math.abs((meanPosts ?? 0) * innovation - 1)).toBeLessThan(0.03);
      expect(Math.abs((neverReshared ?? 0) - never)).toBeLessThan(0.012);
    },
  );

  test.each([
    [2, 0.5],
    [3, 0.2],
    [5, 0.05],
    [6, 0.8],
    [8, 0.3],
    [12, 0.15],
  ])('with %i followers and innovation %d it is the answer of the recursion', (degree, mu) => {
    expect(never(4, 0.1)).toBeCloseTo(0.346237, 6);
    const run = begin('limited-attention', {
      graph: textbook('regular', { agents: 3000, degree }),
      values: { innovation: mu },
    });
    const ticks = Math.round(40_000 / mu);
    const { meanPosts, neverReshared } = finish(run, ticks).outcomes();
    expect(Math.abs((meanPosts ?? 0) * mu - 1)).toBeLessThan(0.03);
    // 40,000 memes: four standard errors are at most .01.
    expect(Math.abs((neverReshared ?? 0) - never(degree, mu))).toBeLessThan(0.01);
  });

  const small = (
    ties: readonly (readonly [number, number])[],
    agents: number,
    innovation: number,
  ) =>
    finish(
      begin('limited-attention', { graph: network(agents, ties), values: { innovation } }),
      100_000,
    ).outcomes()['neverReshared'] ?? Number.NaN;

  test('of somebody alone a meme is never reshared with mu: the next post is new', () => {
    expect(Math.abs(small([], 1, 0.3) - 0.3)).toBeLessThan(0.011);
  });

  test('of two who follow each other it is mu as well: both always show the same', () => {
    const both = [
      [0, 1],
      [1, 0],
    ] as const;
    expect(Math.abs(small(both, 2, 0.4) - 0.4)).toBeLessThan(0.01);
  });

  test('of one who is followed it is mu (1 + mu) / 2, of the follower (1 + mu) / 2', () => {
    const exact = ((0.4 * 1.4) / 2 + 1.4 / 2) / 2;
    expect(Math.abs(small([[1, 0]], 2, 0.4) - exact)).toBeLessThan(0.01);
  });

  test('with innovation 1 every meme is posted once, with 0 there are none', () => {
    const graph = textbook('regular', { agents: 50, degree: 3 });
    const fresh = finish(begin('limited-attention', { graph, values: { innovation: 1 } }), 5000);
    expect(fresh.outcomes()).toEqual({ meanPosts: 1, neverReshared: 1 });
    const stale = finish(begin('limited-attention', { graph, values: { innovation: 0 } }), 5000);
    expect(stale.outcomes()).toEqual({ meanPosts: null, neverReshared: null });
  });
});
