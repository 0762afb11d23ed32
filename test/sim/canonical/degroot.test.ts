import { describe, expect, test } from 'vitest';
import { numbers, TEN } from './cases.ts';
import { MATRIX, randomMatrix, solve, TIES, tiesOf } from './opinion.ts';
import { begin, column, finish, network, textbook } from './runs.ts';

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

  test.each(TEN)('agrees on the mean weighed by the left eigenvector, matrix %i', (number) => {
    const next = numbers(300 + number);
    const agents = 3 + (number % 4);
    const matrix = randomMatrix(next, agents);
    const opinion = Array.from({ length: agents }, () => 20 * next() - 10);
    // pi W = pi with sum pi = 1: the last equation of (W' - I) pi = 0 is that of the sum.
    const system = matrix.map((_, i) =>
      matrix.map((row, j) => (i === agents - 1 ? 1 : (row[i] ?? 0) - (i === j ? 1 : 0))),
    );
    const influence = solve(
      system,
      matrix.map((_, i) => (i === agents - 1 ? 1 : 0)),
    );
    const consensus = influence.reduce((sum, share, i) => sum + share * (opinion[i] ?? 0), 0);
    const run = begin('degroot', { graph: network(agents, tiesOf(matrix)), nodes: { opinion } });
    run.step();
    matrix.forEach((row, i) => {
      const once = row.reduce((sum, weight, j) => sum + weight * (opinion[j] ?? 0), 0);
      expect(column(run, 'opinion')[i]).toBeCloseTo(once, 12);
    });
    finish(run, 2000);
    for (const found of column(run, 'opinion')) expect(found).toBeCloseTo(consensus, 9);
    expect(run.outcomes()['mean']).toBeCloseTo(consensus, 9);
    expect(run.outcomes()['spread']).toBeLessThan(1e-9);
  });

  test('the error shrinks by the second eigenvalue, .5224745, each step', () => {
    const run = begin('degroot', { graph: network(3, TIES), nodes: { opinion: [1, -1, 0.2] } });
    const spread = () => run.outcomes()['spread'] ?? Number.NaN;
    finish(run, 20);
    const before = spread();
    run.step();
    expect(spread() / before).toBeCloseTo(0.5224745, 6);
    // It is a root of the characteristic polynomial: det(W - .5224745 I) = 0.
    const [[a, b, c], [d, e, f], [g, h, i]] = MATRIX;
    const [p, q, r] = [a - 0.5224745, e - 0.5224745, i - 0.5224745];
    expect(p * (q * r - f * h) - b * (d * r - f * g) + c * (d * h - q * g)).toBeCloseTo(0, 7);
  });

  test('without weights everybody counts as much as itself, and the lonely keep their opinion', () => {
    const graph = network(4, [
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 0],
    ]);
    const run = begin('degroot', { graph, nodes: { opinion: [3, 6, 12, -1] } });
    run.step();
    // The second follows itself already, and does not count itself twice.
    expect(column(run, 'opinion')).toEqual([7, 4.5, 12, -1]);
  });

  test('on a network without weights ends at the mean weighed by degree + 1', () => {
    const opinion = [1, 2, 3, 4, 5, 6];
    const run = begin('degroot', { graph: textbook('star', { agents: 6 }), nodes: { opinion } });
    finish(run, 5000);
    const exact = (6 * 1 + 2 * (2 + 3 + 4 + 5 + 6)) / (6 + 2 * 5);
    for (const found of column(run, 'opinion')) expect(found).toBeCloseTo(exact, 9);
  });

  test('takes weights below 0 as they are, and refuses an agent with weights that follows nobody', () => {
    const ties = [
      [0, 0, 1.5],
      [0, 1, -0.5],
      [1, 1, 1],
    ] as const;
    const run = begin('degroot', { graph: network(2, ties), nodes: { opinion: [2, 4] } });
    run.step();
    expect(column(run, 'opinion')).toEqual([1, 4]);
    expect(() => begin('degroot', { graph: network(3, ties) })).toThrow(/whom 2 follows sum to 0/);
  });
});
