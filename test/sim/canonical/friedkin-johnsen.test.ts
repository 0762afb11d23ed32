import { describe, expect, test } from 'vitest';
import { numbers, TEN } from './cases.ts';
import { MATRIX, randomMatrix, solve, TIES, tiesOf } from './opinion.ts';
import { begin, column, finish, network } from './runs.ts';

const START = [1, -1, 0.2];
const SUSCEPTIBILITY = [0.8, 0.5, 0.9];

const three = () =>
  begin('friedkin-johnsen', {
    graph: network(3, TIES),
    nodes: { opinion: START, susceptibility: SUSCEPTIBILITY },
  });

function expectClose(found: readonly number[], expected: readonly number[], digits: number): void {
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
  });
}

describe('friedkin-johnsen', () => {
  test('makes the three steps that were computed by hand', () => {
    const run = three();
    for (const expected of [
      [0.392, -0.84, 0.11],
      [0.1728, -0.8109, -0.0313],
      [0.069496, -0.817285, -0.137658],
    ]) {
      run.step();
      expectClose(column(run, 'opinion'), expected, 6);
    }
  });

  test('ends where the linear system says: (I - L W) x = (I - L) s', () => {
    const system = MATRIX.map((row, i) =>
      row.map((weight, j) => (i === j ? 1 : 0) - (SUSCEPTIBILITY[i] ?? 0) * weight),
    );
    const expected = solve(
      system,
      START.map((s, i) => (1 - (SUSCEPTIBILITY[i] ?? 0)) * s),
    );
    expectClose(expected, [-0.114096, -0.873478, -0.367644], 6);
    expectClose(column(finish(three(), 200), 'opinion'), expected, 6);
  });

  test('with susceptibility 1 it is DeGroot, with 0 nobody moves', () => {
    const free = { graph: network(3, TIES), nodes: { opinion: START, susceptibility: [1, 1, 1] } };
    const degroot = begin('degroot', { graph: network(3, TIES), nodes: { opinion: START } });
    expect(column(finish(begin('friedkin-johnsen', free), 9), 'opinion')).toEqual(
      column(finish(degroot, 9), 'opinion'),
    );
    const fixed = { ...free, nodes: { opinion: START, susceptibility: [0, 0, 0] } };
    expect(column(finish(begin('friedkin-johnsen', fixed), 9), 'opinion')).toEqual(START);
  });

  test.each(TEN)('ends where the linear system says, matrix %i', (number) => {
    const next = numbers(400 + number);
    const agents = 3 + (number % 5);
    const matrix = randomMatrix(next, agents);
    const opinion = Array.from({ length: agents }, () => 200 * next() - 100);
    const susceptibility = Array.from({ length: agents }, () => 0.97 * next());
    // Some agents are as open as can be, or not at all.
    if (number % 2 === 0) susceptibility[0] = 0;
    if (number % 3 === 0) susceptibility[1] = 1;
    const open = (i: number) => susceptibility[i] ?? Number.NaN;
    const exact = solve(
      matrix.map((row, i) => row.map((weight, j) => (i === j ? 1 : 0) - open(i) * weight)),
      opinion.map((s, i) => (1 - open(i)) * s),
    );
    const run = begin('friedkin-johnsen', {
      graph: network(agents, tiesOf(matrix)),
      nodes: { opinion, susceptibility },
    });
    finish(run, 5000);
    expectClose(column(run, 'opinion'), exact, 8);
    const mean = exact.reduce((sum, x) => sum + x, 0) / agents;
    expect(run.outcomes()['mean']).toBeCloseTo(mean, 8);
    expect(run.outcomes()['spread']).toBeCloseTo(Math.max(...exact) - Math.min(...exact), 8);
    expect(column(run, 'susceptibility')).toEqual(susceptibility);
  });

  test('takes the parameter for agents without a susceptibility of their own', () => {
    const run = begin('friedkin-johnsen', {
      graph: network(3, TIES),
      values: { susceptibility: 0.8 },
      nodes: { opinion: START, susceptibility: [Number.NaN, 0.5, 0.9] },
    });
    run.step();
    expectClose(column(run, 'opinion'), [0.392, -0.84, 0.11], 12);
  });

  test('lets an agent that nobody can move follow nobody, and no other', () => {
    const ties = [
      [0, 1, 1],
      [2, 1, 1],
    ] as const;
    const start = (susceptibility: number[]) =>
      begin('friedkin-johnsen', {
        graph: network(3, ties),
        nodes: { opinion: [0, 8, 4], susceptibility },
      });
    expect(column(finish(start([1, 0, 0.25]), 50), 'opinion')).toEqual([8, 8, 5]);
    expect(() => start([1, 0.1, 0.25])).toThrow(/whom 1 follows sum to 0/);
  });
});
