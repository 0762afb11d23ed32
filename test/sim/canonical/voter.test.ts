import { describe, expect, test } from 'vitest';
import { connectedTies, numbers, TEN } from './cases.ts';
import { absorption } from './chains.ts';
import { agrees, begin, finish, meanOutcome, network, sample, textbook } from './runs.ts';

const fixation = (graph: string, values: Record<string, number>, state: number[]) =>
  meanOutcome(
    begin('voter', { graph: textbook(graph, values), nodes: { state } }),
    'fixated',
    6000,
  );

describe('voter', () => {
  // 6,000 replicates: four standard errors of one half are .026.
  test('on a star the centre wins with 1/2, a leaf with 1/8, two leaves with 1/4', async () => {
    expect(Math.abs(fixation('star', { agents: 5 }, [1, 0, 0, 0, 0]) - 1 / 2)).toBeLessThan(0.027);
    expect(Math.abs(fixation('star', { agents: 5 }, [0, 1, 0, 0, 0]) - 1 / 8)).toBeLessThan(0.018);
    expect(Math.abs(fixation('star', { agents: 5 }, [0, 1, 1, 0, 0]) - 1 / 4)).toBeLessThan(0.024);
  });

  test('on a path of four an end wins with 1/6, an inner one with 2/6', () => {
    expect(Math.abs(fixation('path', { agents: 4 }, [1, 0, 0, 0]) - 1 / 6)).toBeLessThan(0.02);
    expect(Math.abs(fixation('path', { agents: 4 }, [0, 1, 0, 0]) - 2 / 6)).toBeLessThan(0.026);
  });

  test('among four who all follow each other one takes 5.5 steps on average, two take 7', () => {
    const steps = (state: number[]) =>
      meanOutcome(
        begin('voter', { graph: textbook('complete', { agents: 4 }), nodes: { state } }),
        'steps',
        6000,
      );
    expect(Math.abs(steps([1, 0, 0, 0]) - 5.5)).toBeLessThan(0.35);
    expect(Math.abs(steps([1, 1, 0, 0]) - 7)).toBeLessThan(0.35);
  });

  test.each(TEN)('fixates as the chain over all states says, network %i', (number) => {
    const next = numbers(700 + number);
    const agents = 3 + (number % 3);
    const weighted = number % 2 === 1;
    const shape = { agents, density: 0.35, selfTies: 0.2, weighted };
    const ties = connectedTies(next, shape);
    const start = 1 + Math.floor(next() * (2 ** agents - 2));
    const state = Array.from({ length: agents }, (_, i) => (start >> i) & 1);
    const run = begin('voter', { graph: network(agents, ties), nodes: { state } });
    const { fixation, steps } = absorption(agents, ties, true, start);
    for (const [outcome, exact] of [
      ['fixated', fixation],
      ['steps', steps],
    ] as const) {
      const found = sample(run, outcome, 4000);
      expect(agrees(found, exact), `${outcome} ${found.mean}, not ${exact}`).toBe(true);
    }
  });

  test('from an end of a path of four it takes 6 steps; the solver agrees', () => {
    const path = [0, 1, 2].flatMap((i) => [[i, i + 1] as const, [i + 1, i] as const]);
    expect(absorption(4, path, true, 1).steps).toBeCloseTo(6, 9);
    const run = begin('voter', { graph: network(4, path), nodes: { state: [1, 0, 0, 0] } });
    expect(agrees(sample(run, 'steps', 6000), 6)).toBe(true);
  });

  test('whoever follows nobody keeps its state, and nobody who disagrees with it can win', () => {
    const chain = network(3, [
      [1, 0],
      [2, 1],
    ]);
    const run = begin('voter', { graph: chain, nodes: { state: [1, 0, 0] } });
    expect(meanOutcome(run, 'fixated', 200)).toBe(1);
  });

  test('has no answer while they disagree, and needs no step where they agree', () => {
    const apart = network(2, []);
    const never = begin('voter', { graph: apart, nodes: { state: [1, 0] } });
    expect(finish(never, 1000).outcomes()).toEqual({ fixated: null, steps: null });
    expect(never.tick).toBe(1000);
    const agreed = begin('voter', { graph: apart, nodes: { state: [0, 0] } });
    expect(finish(agreed).outcomes()).toEqual({ fixated: 0, steps: 0 });
  });

  test('without states each agent begins with 0 or 1, as often as not', () => {
    const run = begin('voter', { graph: textbook('complete', { agents: 3 }) });
    expect(agrees(sample(run, 'fixated', 4000), 0.5)).toBe(true);
  });
});
