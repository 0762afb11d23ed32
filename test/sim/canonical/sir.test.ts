import { describe, expect, test } from 'vitest';
import { Random } from '../../../sim/random.ts';
import { begin, finish, textbook } from './runs.ts';

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
});
