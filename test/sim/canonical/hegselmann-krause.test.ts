import { describe, expect, test } from 'vitest';
import { numbers, randomTies, TEN } from './cases.ts';
import { randomMatrix, tiesOf } from './opinion.ts';
import { begin, column, finish, network, textbook } from './runs.ts';

const spaced = (n: number, confidence: number) =>
  begin('hegselmann-krause', {
    graph: textbook('complete', { agents: n }),
    values: { confidence },
    nodes: { opinion: Array.from({ length: n }, (_, i) => i / (n - 1)) },
  });

describe('hegselmann-krause', () => {
  test('six equally spaced agents with bound .2 end as two threes at 577/1728 and 1151/1728', () => {
    const run = finish(spaced(6, 0.2), 50);
    const opinions = column(run, 'opinion');
    for (const i of [0, 1, 2]) expect(opinions[i]).toBeCloseTo(577 / 1728, 9);
    for (const i of [3, 4, 5]) expect(opinions[i]).toBeCloseTo(1151 / 1728, 9);
    expect(run.outcomes()['clusters']).toBe(2);
  });

  test('eleven with bound .2 and twenty-one with bound .25 agree on one half', () => {
    for (const run of [spaced(11, 0.2), spaced(21, 0.25)]) {
      for (const opinion of column(finish(run, 50), 'opinion')) expect(opinion).toBeCloseTo(0.5, 9);
    }
  });

  test('with no confidence at all nobody moves; with any amount all meet at the mean in a step', () => {
    const still = spaced(5, 0);
    still.step();
    expect(column(still, 'opinion')).toEqual([0, 0.25, 0.5, 0.75, 1]);
    const open = spaced(5, 1);
    open.step();
    for (const opinion of column(open, 'opinion')) expect(opinion).toBeCloseTo(0.5, 12);
  });

  test('six with bound .2 freeze after six steps, eleven after twelve, twenty-one after eight', () => {
    for (const [n, bound, steps] of [
      [6, 0.2, 6],
      [11, 0.2, 12],
      [21, 0.25, 8],
    ] as const) {
      const run = spaced(n, bound);
      const moves: boolean[] = [];
      for (let tick = 0; tick < 20; tick++) {
        const before = column(run, 'opinion');
        run.step();
        moves.push(column(run, 'opinion').some((x, i) => Math.abs(x - (before[i] ?? 0)) > 1e-12));
      }
      expect(moves.lastIndexOf(true) + 1).toBe(steps);
    }
  });

  test.each(TEN)('goes, step by step, where the definition says, network %i', (number) => {
    const next = numbers(500 + number);
    const agents = 12;
    const weighted = number % 2 === 1;
    const shape = { agents, density: 0.35, selfTies: 0.3, weighted };
    const ties = randomTies(next, shape);
    const confidence = 0.1 + 0.4 * next();
    // Tenths: many distances are the confidence itself where that is a tenth too.
    const tenths = () => Math.floor(next() * 11) / 10;
    let opinions = Array.from({ length: agents }, number < 5 ? tenths : next);
    const bound = number < 5 ? Math.round(confidence * 10) / 10 : confidence;
    const run = begin('hegselmann-krause', {
      graph: network(agents, ties),
      values: { confidence: bound },
      nodes: { opinion: opinions },
    });
    for (let tick = 0; tick < 15; tick++) {
      run.step();
      opinions = opinions.map((own, i) => {
        const heard = ties.filter(([from]) => from === i);
        const all = heard.some(([, to]) => to === i) ? heard : [...heard, [i, i, 1] as const];
        const near = all.filter(([, to]) => Math.abs((opinions[to] ?? 0) - own) <= bound + 1e-9);
        const whole = near.reduce((sum, [, , weight = 1]) => sum + weight, 0);
        return near.reduce((sum, [, to, w = 1]) => sum + (w / whole) * (opinions[to] ?? 0), 0);
      });
      column(run, 'opinion').forEach((found, i) => {
        expect(found).toBeCloseTo(opinions[i] ?? Number.NaN, 12);
      });
      // Afterwards both go on from the same numbers, so that rounding decides no tie for one alone.
      opinions = column(run, 'opinion');
    }
  });

  test('with a bound that holds everybody it is DeGroot, with weights and without', () => {
    const next = numbers(600);
    const opinion = Array.from({ length: 6 }, next);
    for (const graph of [
      network(6, tiesOf(randomMatrix(next, 6))),
      textbook('ring', { agents: 6 }),
    ]) {
      const bounded = begin('hegselmann-krause', {
        graph,
        values: { confidence: 1e9 },
        nodes: { opinion },
      });
      const degroot = begin('degroot', { graph, nodes: { opinion } });
      for (let tick = 0; tick < 20; tick++) {
        bounded.step();
        degroot.step();
        column(bounded, 'opinion').forEach((found, i) => {
          expect(found).toBeCloseTo(column(degroot, 'opinion')[i] ?? Number.NaN, 12);
        });
      }
    }
  });

  test('counts clusters of any size', () => {
    const run = begin('hegselmann-krause', {
      graph: network(4, []),
      values: { confidence: 0.5 },
      nodes: { opinion: [0, 0.004, 0.5, -3] },
    });
    expect(run.outcomes()).toEqual({ mean: (0.504 - 3) / 4, clusters: 3 });
  });
});
