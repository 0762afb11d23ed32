import { describe, expect, test } from 'vitest';
import { probabilityOfBest } from '../../../sim/experiment/best.ts';

const networks = ['a', 'b', 'c', 'd', 'e'];
const ZERO = [0, 0, 0, 0, 0];

describe('the probability of being best', () => {
  // scipy.stats.t.cdf(mean / sem, 4) of the difference
  test('of two arms is that of Student’s t for their paired difference', () => {
    const found = probabilityOfBest([ZERO, [0.3, -0.1, 0.5, 0.2, 0.05]], networks, 'up', 's');
    expect(Math.abs((found?.[1] ?? 0) - 0.9306399124182355)).toBeLessThan(0.015);
    expect((found?.[0] ?? 0) + (found?.[1] ?? 0)).toBeCloseTo(1, 12);
  });

  // scipy.stats.multivariate_t(means, cov / 4, 3), 4,000,000 draws
  test('of three arms is that of the multivariate t', () => {
    const arms = [
      [1.0, 0.8, 1.3, 0.9],
      [1.2, 1.1, 1.2, 1.0],
      [0.9, 1.0, 1.4, 0.7],
    ];
    const found = probabilityOfBest(arms, networks.slice(0, 4), 'up', 's') ?? [];
    [0.0677, 0.7716, 0.1608].forEach((expected, arm) => {
      expect(Math.abs((found[arm] ?? 0) - expected)).toBeLessThan(0.02);
    });
  });

  test('turns round where less is better', () => {
    const arms = [ZERO, [1, 1.1, 0.9, 1, 1]];
    expect(probabilityOfBest(arms, networks, 'up', 's')?.[1]).toBeGreaterThan(0.99);
    expect(probabilityOfBest(arms, networks, 'down', 's')?.[1]).toBeLessThan(0.01);
  });

  test('is shared by arms that are equal in every pair', () => {
    const arm = [1, 2, 3, 1, 2];
    expect(probabilityOfBest([arm, arm], networks, 'up', 's')).toEqual([0.5, 0.5]);
  });

  test('runs on one network, or a single run, name no winner', () => {
    expect(probabilityOfBest([[1], [2]], ['a'], 'up', 's')).toBeNull();
    expect(
      probabilityOfBest(
        [
          [1, 1],
          [2, 2],
        ],
        ['a', 'a'],
        'up',
        's',
      ),
    ).toBeNull();
    expect(probabilityOfBest([], networks, 'up', 's')).toBeNull();
  });

  test('only pairs that all arms have are looked at', () => {
    const found = probabilityOfBest(
      [
        [0, 0, null],
        [1, 1, -90],
      ],
      ['a', 'b', 'c'],
      'up',
      's',
    );
    expect(found).toEqual([0, 1]);
  });
});
