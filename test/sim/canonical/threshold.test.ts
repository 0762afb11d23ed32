import { describe, expect, test } from 'vitest';
import { begin, finish, network, textbook } from './runs.ts';

const crowd = (counts: readonly number[]) =>
  finish(
    begin('threshold', {
      graph: textbook('complete', { agents: counts.length }),
      nodes: { threshold: counts.map((count) => count / (counts.length - 1)) },
    }),
  ).outcomes()['size'];

describe('threshold', () => {
  const granovetter = Array.from({ length: 100 }, (_, count) => count);

  test('Granovetter: thresholds 0 to 99 set everybody off', () => {
    expect(crowd(granovetter)).toBe(100);
  });

  test('Granovetter: with the 1 replaced by a 2 the riot ends with one', () => {
    expect(crowd(granovetter.map((count) => (count === 1 ? 2 : count)))).toBe(1);
  });

  test('somebody who follows nobody acts at threshold 0 and at no other', () => {
    const run = begin('threshold', {
      graph: network(3, [[2, 0]]),
      nodes: { threshold: [0, 0.1, 1] },
    });
    expect(finish(run).outcomes()['size']).toBe(2);
  });

  test('weighs those followed by the weight of the tie', () => {
    const run = (threshold: number) =>
      finish(
        begin('threshold', {
          graph: network(3, [
            [2, 0, 3],
            [2, 1, 1],
          ]),
          nodes: { threshold: [0, 1, threshold] },
        }),
      ).outcomes()['size'];
    expect(run(0.75)).toBe(2);
    expect(run(0.76)).toBe(1);
  });
});
