import { describe, expect, test } from 'vitest';
import { begin, column, finish, textbook } from './runs.ts';

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
});
