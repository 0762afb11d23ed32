import { describe, expect, test } from 'vitest';
import { begin, finish, textbook } from './runs.ts';

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
});
