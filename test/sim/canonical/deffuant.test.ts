import { describe, expect, test } from 'vitest';
import { begin, column, finish, network, textbook } from './runs.ts';

const PAIR = network(2, [
  [0, 1],
  [1, 0],
]);

describe('deffuant', () => {
  test('two within the bound meet half way in one meeting', () => {
    const run = begin('deffuant', {
      graph: PAIR,
      values: { confidence: 0.4, rate: 0.5, pairsPerTick: 1 },
      nodes: { opinion: [0.2, 0.5] },
    });
    run.step();
    const [a = 0, b = 0] = column(run, 'opinion');
    expect(a).toBeCloseTo(0.35, 12);
    expect(b).toBeCloseTo(0.35, 12);
  });

  test('two beyond the bound stay where they are', () => {
    const run = begin('deffuant', {
      graph: PAIR,
      values: { confidence: 0.3, rate: 0.5, pairsPerTick: 5 },
      nodes: { opinion: [0.1, 0.5] },
    });
    finish(run, 10);
    expect(column(run, 'opinion')).toEqual([0.1, 0.5]);
  });

  test('keeps the mean to 1e-12 and finds one cluster with bound .5, two with .25', () => {
    for (const [confidence, clusters] of [
      [0.5, 1],
      [0.25, 2],
    ] as const) {
      const opinion = Array.from({ length: 500 }, (_, i) => (i + 0.5) / 500);
      const run = begin('deffuant', {
        graph: textbook('complete', { agents: 500 }),
        values: { confidence, rate: 0.5 },
        nodes: { opinion },
        seed: 'clusters',
      });
      finish(run, 150);
      const end = column(run, 'opinion');
      expect(Math.abs(end.reduce((sum, x) => sum + x, 0) / 500 - 0.5)).toBeLessThan(1e-12);
      // Clusters with at least 5 % of the agents, told apart by gaps.
      const sorted = end.sort((a, b) => a - b);
      let size = 0;
      let found = 0;
      sorted.forEach((x, i) => {
        size++;
        if (i === 499 || (sorted[i + 1] ?? 0) - x > 0.02) {
          found += size >= 25 ? 1 : 0;
          size = 0;
        }
      });
      expect(found).toBe(clusters);
    }
  });
});
