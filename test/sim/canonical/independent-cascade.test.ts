import { describe, expect, test } from 'vitest';
import { begin, meanOutcome, network, type Tie, textbook } from './runs.ts';

/** Messages travel from followed to follower: `flows` are [from, to]. */
const flowing = (agents: number, flows: readonly (readonly [number, number])[]) =>
  network(
    agents,
    flows.map(([from, to]): Tie => [to, from]),
  );

const spread = (graph: ReturnType<typeof flowing>, probability: number) =>
  meanOutcome(
    begin('independent-cascade', { graph, values: { probability, seeds: ['0'] } }),
    'size',
    20_000,
  );

describe('independent-cascade', () => {
  // Exact by adding up the live graphs; 20,000 replicates leave about .03.
  test('reaches 1.875 of a path of four at one half', () => {
    const path = flowing(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(Math.abs(spread(path, 0.5) - 1.875)).toBeLessThan(0.03);
  });

  test('reaches 2.4375 of a diamond at one half', () => {
    const diamond = flowing(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(Math.abs(spread(diamond, 0.5) - 2.4375)).toBeLessThan(0.03);
  });

  test('reaches 2.316556 of four who all follow each other at .3, as Reed and Frost do', () => {
    const complete = textbook('complete', { agents: 4 });
    expect(Math.abs(spread(complete, 0.3) - 2.316556)).toBeLessThan(0.035);
  });

  test('takes the probability of a tie from its weight', () => {
    const sure = network(3, [
      [1, 0, 1],
      [2, 1, 0],
    ]);
    expect(spread(sure, 0.5)).toBe(2);
  });
});
