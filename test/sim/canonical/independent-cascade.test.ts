import { describe, expect, test } from 'vitest';
import { numbers, randomTies, TEN } from './cases.ts';
import { agrees, begin, meanOutcome, network, sample, type Tie, textbook } from './runs.ts';

/** The mean reach from `seeds`, adding up all 2^ties live graphs. */
function exactSize(
  agents: number,
  ties: readonly Tie[],
  probability: number,
  seeds: readonly number[],
): number {
  let mean = 0;
  for (let live = 0; live < 2 ** ties.length; live++) {
    const chance = ties.reduce((product, [, , weight = probability], tie) => {
      return product * ((live >> tie) & 1 ? weight : 1 - weight);
    }, 1);
    const reached = new Set(seeds);
    for (let round = 0; round < agents; round++) {
      ties.forEach(([follower, followed], tie) => {
        if ((live >> tie) & 1 && reached.has(followed)) reached.add(follower);
      });
    }
    mean += chance * reached.size;
  }
  return mean;
}

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

  test.each(TEN)('reaches the sum over all live graphs, network %i', (number) => {
    const next = numbers(100 + number);
    const weighted = number % 2 === 1;
    const shape = { agents: 5, density: 0.4, selfTies: 0.2, weighted };
    const ties = randomTies(next, shape).slice(0, 11);
    const probability = next();
    const seeds = number < 5 ? [0] : [1, 3];
    const run = begin('independent-cascade', {
      graph: network(5, ties),
      values: { probability, seeds: seeds.map(String) },
    });
    const exact = exactSize(5, ties, probability, seeds);
    const found = sample(run, 'size', 10_000);
    expect(agrees(found, exact), `${found.mean}, not ${exact}`).toBe(true);
  });

  test('counts a seed that is named twice once, and refuses to begin without any', () => {
    const graph = network(3, [[2, 1, 0]]);
    const run = begin('independent-cascade', { graph, values: { seeds: ['1', '1'] } });
    expect(meanOutcome(run, 'size', 10)).toBe(1);
    expect(() => begin('independent-cascade', { graph })).toThrow(/give seeds/);
  });
});
