import { describe, expect, test } from 'vitest';
import { numbers, randomTies, TEN } from './cases.ts';
import { quantile } from './normal.ts';
import { begin, column, finish, network, textbook } from './runs.ts';

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

  test.each(TEN)('goes, step by step, where the definition says, network %i', (number) => {
    const next = numbers(200 + number);
    const weighted = number % 2 === 1;
    const agents = 30;
    const ties = randomTies(next, { agents, density: 0.12, selfTies: 0.1, weighted });
    // Thresholds that shares may meet exactly, those that are always met, and those that never are.
    const threshold = Array.from({ length: agents }, () => {
      const sixths = Math.floor(next() * 8) / 6;
      return weighted ? sixths - 0.1 * next() : sixths;
    });
    const seeds = number % 3 === 0 ? [] : [number, number + 10];
    const run = begin('threshold', {
      graph: network(agents, ties),
      values: { seeds: seeds.map(String) },
      nodes: { threshold },
    });
    let active = new Set(seeds);
    for (let tick = 0; tick < agents; tick++) {
      run.step();
      active = new Set(
        threshold.flatMap((least, i) => {
          const own = ties.filter(([follower]) => follower === i);
          const sum = (some: typeof own) => some.reduce((all, [, , weight = 1]) => all + weight, 0);
          const whole = sum(own);
          const share = whole > 0 ? sum(own.filter(([, j]) => active.has(j))) / whole : 0;
          return active.has(i) || share >= least - 1e-9 ? [i] : [];
        }),
      );
      expect(column(run, 'state')).toEqual(threshold.map((_, i) => (active.has(i) ? 1 : 0)));
    }
    expect(run.outcomes()['size']).toBe(active.size);
  });

  test('takes the parameter for agents without a threshold of their own', () => {
    const size = (threshold: number) =>
      finish(
        begin('threshold', {
          graph: textbook('path', { agents: 6 }),
          values: { threshold, seeds: ['0'] },
          nodes: { threshold: [9, Number.NaN, Number.NaN, 2, Number.NaN, Number.NaN] },
        }),
      ).outcomes()['size'];
    // One of the two followed is active, which is one half; the fourth never joins.
    expect(size(0.5)).toBe(3);
    expect(size(0.51)).toBe(1);
  });

  test.each([
    [0.1, 0.0076955],
    [0.12, 0.0402113],
    [0.123, 0.9999999995],
  ])('with normal thresholds of sd %d the crowd ends at the first fixed point: %d', (sd, fixed) => {
    // 1,000 quantiles of N(.25, sd) by bisection; a crowd of n differs by some 1 / n.
    const agents = 1000;
    const threshold = Array.from(
      { length: agents },
      (_, i) => 0.25 + sd * quantile((i + 0.5) / agents),
    );
    const run = begin('threshold', {
      graph: textbook('complete', { agents }),
      nodes: { threshold },
    });
    const share = (finish(run).outcomes()['size'] ?? 0) / agents;
    expect(Math.abs(share - fixed)).toBeLessThan(0.003);
  });
});
