import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../sim/experiment/verdict.ts';

describe('an expectation', () => {
  test.each([
    ['up', [0.1, 0.3], 'supported'],
    ['up', [-0.1, 0.3], 'undecided'],
    ['up', [-0.3, -0.1], 'contradicted'],
    ['down', [-0.3, -0.1], 'supported'],
    ['down', [0.1, 0.3], 'contradicted'],
    ['up', [0, 0], 'undecided'],
    ['up', [null, null], 'undecided'],
  ] as const)('of %s is, with the interval %o, %s', (direction, interval, verdict) => {
    expect(verdictOn(direction, interval, null)).toBe(verdict);
  });

  test.each([
    [[-0.01, 0.01], 0.02, 'supported'],
    [[-0.01, 0.03], 0.02, 'undecided'],
    [[0.03, 0.05], 0.02, 'contradicted'],
    [[0.01, 0.015], 0.02, 'supported'],
    [[-0.01, 0.01], null, 'undecided'],
    [[0.01, 0.02], null, 'contradicted'],
    [[0, 0], null, 'supported'],
  ] as const)(
    'of none is, with %o and an effect of interest of %s, %s',
    (interval, effect, verdict) => {
      expect(verdictOn('none', interval, effect)).toBe(verdict);
    },
  );
});
