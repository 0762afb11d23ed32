import { describe, expect, test } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { connectedTies, numbers, TEN } from './cases.ts';
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

  test.each(TEN)(
    'two of them are at distance d (1 - 2 mu)^k after k meetings, case %i',
    (number) => {
      const next = numbers(1000 + number);
      const [a, b, rate] = [10 * next() - 5, 10 * next() - 5, next() / 2];
      const meetings = 1 + Math.floor(30 * next());
      const run = begin('deffuant', {
        // One of the two follows the other; both move.
        graph: network(2, [number % 2 === 0 ? [0, 1] : [1, 0]]),
        values: { confidence: Math.abs(a - b) * 1.01, rate, pairsPerTick: meetings },
        nodes: { opinion: [a, b] },
      });
      run.step();
      const [x = 0, y = 0] = column(run, 'opinion');
      expect(x + y).toBeCloseTo(a + b, 12);
      expect(x - y).toBeCloseTo((a - b) * (1 - 2 * rate) ** meetings, 12);
    },
  );

  test.each(TEN)('has the mean opinions of all courses of three meetings, network %i', (number) => {
    const next = numbers(1100 + number);
    const agents = 3 + (number % 3);
    const weighted = number % 2 === 1;
    const ties = connectedTies(next, { agents, density: 0.2, selfTies: 0.1, weighted });
    const opinion = Array.from({ length: agents }, next);
    const [confidence, rate] = [0.2 + 0.5 * next(), 0.1 + 0.4 * next()];
    const whole = ties.reduce((sum, [, , weight = 1]) => sum + weight, 0);
    const expected = new Array<number>(agents).fill(0);
    const meet = (x: readonly number[], chance: number, left: number): void => {
      if (left === 0) {
        x.forEach((value, i) => {
          expected[i] = (expected[i] ?? 0) + chance * value;
        });
        return;
      }
      for (const [i, j, weight = 1] of ties) {
        const [one, other] = [x[i] ?? 0, x[j] ?? 0];
        const moved = [...x];
        if (Math.abs(one - other) < confidence) {
          moved[i] = one + rate * (other - one);
          moved[j] = other + rate * (one - other);
        }
        meet(i === j ? x : moved, chance * (weight / whole), left - 1);
      }
    };
    meet(opinion, 1, 3);
    const run = begin('deffuant', {
      graph: network(agents, ties),
      values: { confidence, rate, pairsPerTick: 3 },
      nodes: { opinion },
    });
    const replicates = 4000;
    const sums = new Array<number>(agents).fill(0);
    const squares = new Array<number>(agents).fill(0);
    for (let k = 0; k < replicates; k++) {
      run.restart(new Random(`meetings/${k}`));
      run.step();
      column(run, 'opinion').forEach((x, i) => {
        sums[i] = (sums[i] ?? 0) + x;
        squares[i] = (squares[i] ?? 0) + x * x;
      });
    }
    expected.forEach((exact, i) => {
      const mean = (sums[i] ?? 0) / replicates;
      const variance = Math.max(0, (squares[i] ?? 0) / replicates - mean * mean);
      expect(Math.abs(mean - exact)).toBeLessThan(4 * Math.sqrt(variance / replicates) + 1e-9);
    });
  });

  test('a distance that is the bound itself keeps two apart, however it is rounded', () => {
    const values = { confidence: 0.4, rate: 0.5, pairsPerTick: 1 };
    for (const opinion of [
      [0.2, 0.6],
      [0.5, 0.9],
      [1, 1.4],
    ]) {
      const run = begin('deffuant', { graph: PAIR, values, nodes: { opinion } });
      run.step();
      expect(column(run, 'opinion')).toEqual(opinion);
    }
  });

  test('one course of three meetings by hand: (0, .3, .9) ends as (.126, .174, .9)', () => {
    // 1 and 2 are too far apart, so that only meetings of 0 and 1 count, and two of them happen.
    const run = begin('deffuant', {
      graph: network(3, [
        [0, 1],
        [1, 2],
      ]),
      values: { confidence: 0.5, rate: 0.3, pairsPerTick: 1 },
      nodes: { opinion: [0, 0.3, 0.9] },
    });
    const seen = new Set<string>();
    for (let tick = 0; tick < 30; tick++) {
      run.step();
      seen.add(
        column(run, 'opinion')
          .map((x) => x.toFixed(9))
          .join(' '),
      );
    }
    expect([...seen].slice(-30)).toContain('0.126000000 0.174000000 0.900000000');
  });

  test('with three in ten it mostly ends in one cluster, and the small ones do not count', () => {
    const graph = textbook('complete', { agents: 500 });
    const clusters = [1, 2, 3, 4, 5, 6].map((seed) => {
      const values = { confidence: 0.3, rate: 0.5 };
      const run = begin('deffuant', { graph, values, seed: `${seed}` });
      return finish(run, 150).outcomes()['clusters'];
    });
    expect(clusters.filter((count) => count === 1).length).toBeGreaterThanOrEqual(4);
    const lonely = { confidence: 0.1, rate: 0.5, pairsPerTick: 1 };
    const opinion = [...new Array<number>(60).fill(0), ...new Array<number>(2).fill(1)];
    const run = begin('deffuant', { graph: network(62, []), values: lonely, nodes: { opinion } });
    expect(run.outcomes()['clusters']).toBe(1);
  });
});
