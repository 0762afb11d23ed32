import { describe, expect, test } from 'vitest';
import { TIES } from './opinion.ts';
import { begin, column, finish, network } from './runs.ts';

describe('degroot', () => {
  test('three agents agree on the mean by their influence: (5/23, 40/69, 14/69)', () => {
    const run = begin('degroot', { graph: network(3, TIES), nodes: { opinion: [1, -1, 0.2] } });
    const consensus = 5 / 23 - 40 / 69 + (0.2 * 14) / 69;
    for (const opinion of column(finish(run, 200), 'opinion')) {
      expect(opinion).toBeCloseTo(consensus, 9);
    }
    expect(consensus).toBeCloseTo(-0.3217391304, 9);
  });

  test('one step is the matrix times the opinions', () => {
    const run = begin('degroot', { graph: network(3, TIES), nodes: { opinion: [1, -1, 0.2] } });
    run.step();
    const [a = 0, b = 0, c = 0] = column(run, 'opinion');
    expect(a).toBeCloseTo(0.24, 12);
    expect(b).toBeCloseTo(-0.68, 12);
    expect(c).toBeCloseTo(0.1, 12);
  });

  test('two who only copy each other change places for ever', () => {
    const run = begin('degroot', {
      graph: network(2, [
        [0, 1, 1],
        [1, 0, 1],
      ]),
      nodes: { opinion: [3, -5] },
    });
    finish(run, 7);
    expect(column(run, 'opinion')).toEqual([-5, 3]);
  });

  test('refuses rows that do not sum to 1, with the sum', () => {
    const ties = [
      [0, 0, 0.5],
      [0, 1, 0.4],
      [1, 1, 1],
    ] as const;
    expect(() => begin('degroot', { graph: network(2, ties), nodes: { opinion: [0, 1] } })).toThrow(
      /0\.9/,
    );
  });
});
