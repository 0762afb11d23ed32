import { describe, expect, test } from 'vitest';
import { connectedTies, numbers, TEN } from './cases.ts';
import { absorption } from './chains.ts';
import { agrees, begin, meanOutcome, network, sample, textbook } from './runs.ts';

describe('invasion', () => {
  // On an undirected graph a mutant of degree k fixates with (1/k) / sum of 1/k (Sood & Redner).
  test('on a star of five the centre wins with 1/17, a leaf with 4/17', () => {
    const fixation = (state: number[]) =>
      meanOutcome(
        begin('invasion', { graph: textbook('star', { agents: 5 }), nodes: { state } }),
        'fixated',
        6000,
      );
    expect(Math.abs(fixation([1, 0, 0, 0, 0]) - 1 / 17)).toBeLessThan(0.013);
    expect(Math.abs(fixation([0, 1, 0, 0, 0]) - 4 / 17)).toBeLessThan(0.023);
  });

  test('among four who all follow each other it is the voter model: one wins with 1/4', () => {
    const run = begin('invasion', {
      graph: textbook('complete', { agents: 4 }),
      nodes: { state: [1, 0, 0, 0] },
    });
    expect(Math.abs(meanOutcome(run, 'fixated', 6000) - 0.25)).toBeLessThan(0.024);
  });

  test.each(TEN)('fixates as the chain over all states says, network %i', (number) => {
    const next = numbers(800 + number);
    const agents = 3 + (number % 3);
    const weighted = number % 2 === 1;
    const shape = { agents, density: 0.35, selfTies: 0.2, weighted };
    const ties = connectedTies(next, shape);
    const start = 1 + Math.floor(next() * (2 ** agents - 2));
    const state = Array.from({ length: agents }, (_, i) => (start >> i) & 1);
    const run = begin('invasion', { graph: network(agents, ties), nodes: { state } });
    const { fixation, steps } = absorption(agents, ties, false, start);
    for (const [outcome, exact] of [
      ['fixated', fixation],
      ['steps', steps],
    ] as const) {
      const found = sample(run, outcome, 4000);
      expect(agrees(found, exact), `${outcome} ${found.mean}, not ${exact}`).toBe(true);
    }
  });

  test('pushes to followers: at the head of a chain one wins, at its end never', () => {
    const chain = network(3, [
      [1, 0],
      [2, 1],
    ]);
    const from = (state: number[]) =>
      meanOutcome(begin('invasion', { graph: chain, nodes: { state } }), 'fixated', 200);
    expect(from([1, 0, 0])).toBe(1);
    expect(from([0, 1, 1])).toBe(0);
  });
});
