import { describe, expect, test } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { numbers, randomTies, TEN } from './cases.ts';
import { agrees, begin, finish, network, sample, type Tie, textbook } from './runs.ts';

/**
 * The mean number ever infected, from the chain over all 3^n states: an independent solution.
 * `weight(from, to)` is the probability that `from` infects `to` in a tick.
 */
function exactSize(
  agents: number,
  weight: (from: number, to: number) => number,
  recovery: number,
  infected: readonly number[],
): number {
  const start = Array.from({ length: agents }, (_, i) => (infected.includes(i) ? 1 : 0));
  let states = new Map([[start.join(''), 1]]);
  let size = 0;
  for (let tick = 0; tick < 400 && states.size > 0; tick++) {
    const next = new Map<string, number>();
    for (const [state, probability] of states) {
      const is = [...state].map(Number);
      if (!is.includes(1)) {
        size += probability * is.filter((one) => one > 0).length;
        continue;
      }
      // Agents change independently, given the state.
      const options = is.map((one, i): readonly (readonly [number, number])[] => {
        if (one === 2) return [[2, 1]];
        if (one === 1)
          return [
            [1, 1 - recovery],
            [2, recovery],
          ];
        const spared = is.reduce((p, other, j) => (other === 1 ? p * (1 - weight(j, i)) : p), 1);
        return [
          [0, spared],
          [1, 1 - spared],
        ];
      });
      const follow = (i: number, so: string, p: number): void => {
        if (p < 1e-15) return;
        if (i === agents) next.set(so, (next.get(so) ?? 0) + p);
        else for (const [one, chance] of options[i] ?? []) follow(i + 1, so + one, p * chance);
      };
      follow(0, '', probability);
    }
    states = next;
  }
  return size;
}

/** Shares of final sizes 1 to n over replicates of Reed and Frost's epidemic. */
function sizes(agents: number, transmission: number, replicates: number): number[] {
  const run = begin('sir', {
    graph: textbook('complete', { agents }),
    values: { transmission, recovery: 1, seeds: ['0'] },
  });
  const counts = new Array<number>(agents).fill(0);
  for (let k = 0; k < replicates; k++) {
    run.restart(new Random(`sir/${k}`));
    const size = finish(run).outcomes()['size'] ?? 0;
    counts[size - 1] = (counts[size - 1] ?? 0) + 1;
  }
  return counts.map((count) => count / replicates);
}

describe('sir', () => {
  // 20,000 replicates: four standard errors of a share of .25 are .012.
  test('has the exact sizes of Reed and Frost on three and four agents', () => {
    sizes(3, 0.5, 20_000).forEach((share, i) => {
      expect(Math.abs(share - ([0.25, 0.25, 0.5][i] ?? 0))).toBeLessThan(0.015);
    });
    sizes(4, 0.3, 20_000).forEach((share, i) => {
      const exact = [0.343, 0.21609, 0.222264, 0.218646][i] ?? 0;
      expect(Math.abs(share - exact)).toBeLessThan(0.015);
    });
  });

  test('on a large random graph has the size of the mean field at R0 = 2: .797', () => {
    const run = begin('sir', {
      graph: textbook('erdos-renyi', { agents: 20_000, meanDegree: 20 }),
      values: { transmission: 0.1, recovery: 1, seedShare: 0.001 },
    });
    const { size } = finish(run).outcomes();
    // One run of 20,000 on a graph of degree 20: finite degree and size leave .02.
    expect(Math.abs((size ?? 0) / 20_000 - 0.797)).toBeLessThan(0.03);
  });

  test('without transmission only the seeds are ever ill', () => {
    const run = begin('sir', {
      graph: textbook('ring', { agents: 10 }),
      values: { transmission: 0, recovery: 0.5, seeds: ['3', '4'] },
    });
    expect(finish(run).outcomes()['size']).toBe(2);
  });

  test.each(TEN)('has the mean size of the chain over all states, network %i', (number) => {
    const next = numbers(number);
    const weighted = number % 2 === 1;
    const ties = randomTies(next, { agents: 4, density: 0.6, selfTies: 0.3, weighted });
    const transmission = next();
    const recovery = number < 3 ? 1 : 0.2 + 0.7 * next();
    const run = begin('sir', {
      graph: network(4, ties),
      values: { transmission, recovery, seeds: ['0', '2'].slice(number % 2) },
    });
    const weight = (from: number, to: number): number => {
      const tie = ties.find(([follower, followed]) => follower === to && followed === from);
      return tie === undefined ? 0 : (tie[2] ?? transmission);
    };
    const exact = exactSize(4, weight, recovery, number % 2 === 1 ? [2] : [0, 2]);
    const found = sample(run, 'size', 10_000);
    expect(agrees(found, exact), `${found.mean}, not ${exact}`).toBe(true);
  });

  test('counts the most infected at one time: a path passes one on at a time', () => {
    const path: Tie[] = [1, 2, 3, 4].map((i) => [i, i - 1]);
    const values = { transmission: 1, recovery: 1, seeds: ['0'] };
    expect(finish(begin('sir', { graph: network(5, path), values })).outcomes()).toEqual({
      size: 5,
      peak: 1,
    });
  });

  test('lets nothing pass from follower to followed, nor to those who are immune', () => {
    const values = { transmission: 1, recovery: 1 };
    const graph = network(3, [
      [1, 0],
      [2, 1],
    ]);
    const from = (state: number[]) =>
      finish(begin('sir', { graph, values, nodes: { state } })).outcomes()['size'];
    expect(from([0, 0, 1])).toBe(1);
    expect(from([1, 0, 0])).toBe(3);
    // The one in the middle has recovered before: it has been infected, and passes nothing on.
    expect(from([1, 2, 0])).toBe(2);
    expect(from([1, Number.NaN, 0])).toBe(3);
  });

  test('refuses to begin without anybody infected, with both kinds of seeds, or unknown ones', () => {
    const graph = textbook('ring', { agents: 5 });
    const start = (values: object) => () =>
      begin('sir', { graph, values: { transmission: 0.5, recovery: 0.5, ...values } });
    expect(start({})).toThrow(/nobody is infected/);
    expect(start({ seeds: ['1'], seedShare: 0.1 })).toThrow(/not both/);
    expect(start({ seeds: ['7'] })).toThrow(/called 7/);
    const heavy = network(2, [[0, 1, 1.5]]);
    const values = { transmission: 0.5, recovery: 0.5, seeds: ['1'] };
    expect(() => begin('sir', { graph: heavy, values })).toThrow(/0,1 has the weight 1\.5/);
  });
});
