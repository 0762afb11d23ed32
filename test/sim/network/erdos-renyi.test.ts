import { expect, it } from 'vitest';
import { erdosRenyi } from '../../../sim/network/erdos-renyi.ts';
import { degrees, drawsOf, followedRows, mean } from './reading.ts';

it('has the mean degree asked for, and degrees as a binomial law spreads them', () => {
  const graph = erdosRenyi.build({ agents: 20_000, meanDegree: 10 }, drawsOf('er'));
  const degree = degrees(followedRows(graph));
  // The number of pairs is binomial: sd of the mean degree is sqrt(2 * 10 / 20000) = 0.032.
  expect(mean(degree)).toBeGreaterThan(10 - 4 * 0.032);
  expect(mean(degree)).toBeLessThan(10 + 4 * 0.032);
  const centre = mean(degree);
  const variance = mean(degree.map((number) => (number - centre) ** 2));
  // Binomial: variance 10 (1 - p); its standard error is about 10 sqrt(2 / 20000) = 0.1.
  expect(variance).toBeGreaterThan(9.6);
  expect(variance).toBeLessThan(10.4);
});

it('draws every pair with the same probability', () => {
  const counts = new Map<string, number>();
  for (let run = 0; run < 4000; run++) {
    const graph = erdosRenyi.build({ agents: 4, meanDegree: 1.5 }, drawsOf(`pair ${run}`));
    followedRows(graph).forEach((row, one) => {
      for (const other of row) {
        if (one < other) counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
      }
    });
  }
  expect(counts.size).toBe(6);
  // p = 1.5 / 3; four standard errors of a share over 4000 runs are 0.032.
  for (const count of counts.values()) expect(Math.abs(count / 4000 - 0.5)).toBeLessThan(0.032);
});

it('has no tie at degree 0 and all ties at agents - 1', () => {
  expect(erdosRenyi.build({ agents: 50, meanDegree: 0 }, drawsOf('')).ties).toBe(0);
  expect(erdosRenyi.build({ agents: 50, meanDegree: 49 }, drawsOf('')).ties).toBe(50 * 49);
  expect(erdosRenyi.build({ agents: 1, meanDegree: 0 }, drawsOf('')).ties).toBe(0);
});

it('has next to no tie when the mean degree is next to 0', () => {
  expect(erdosRenyi.build({ agents: 100, meanDegree: 1e-18 }, drawsOf('')).ties).toBe(0);
});

it('is refused when an agent would have to follow more than there are', () => {
  expect(erdosRenyi.refuse({ agents: 5, meanDegree: 4.5 })?.message.en).toContain('the most is 4');
  expect(() => erdosRenyi.build({ agents: 5, meanDegree: 4.5 }, drawsOf(''))).toThrow('4.5');
});
