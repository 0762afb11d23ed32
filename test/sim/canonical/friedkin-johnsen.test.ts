import { describe, expect, test } from 'vitest';
import { MATRIX, solve, TIES } from './opinion.ts';
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
});
