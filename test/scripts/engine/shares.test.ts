import { describe, expect, test } from 'vitest';
import { Shares } from '../../../scripts/engine/shares.ts';

const KEYS = ['a', 'a', 'a', 'a', 'b', 'b', 'c', 'c'];

/** Threads take one job each in turn until nothing is left. */
function inTurn(shares: Shares, threads: number): number[][] {
  const taken: number[][] = Array.from({ length: threads }, () => []);
  for (let turn = 0; turn < 100; turn++) {
    taken[turn % threads]?.push(...shares.take(turn % threads, 1));
  }
  return taken;
}

describe('the shares of threads', () => {
  test('one thread gets all in order', () => {
    expect(inTurn(new Shares(KEYS, 1), 1)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  test('jobs on one network stay with one thread while there are others to begin', () => {
    const [first, second] = inTurn(new Shares(KEYS, 2), 2);
    expect(first).toEqual([0, 1, 2, 3]);
    expect(second).toEqual([4, 5, 6, 7]);
  });

  test('a thread without work takes the second half of the longest share', () => {
    const shares = new Shares(['a', 'a', 'a', 'a', 'a'], 2);
    expect(shares.take(0, 1)).toEqual([0]);
    expect(shares.take(1, 1)).toEqual([3]);
    expect(shares.take(1, 1)).toEqual([4]);
    expect(shares.take(0, 5)).toEqual([1, 2]);
    expect([shares.take(0, 1), shares.take(1, 1)]).toEqual([[], []]);
  });

  test.each([1, 2, 3, 7, 20])('%i threads get every job once, whoever is quick', (threads) => {
    const keys = Array.from({ length: 60 }, (_, job) => String(Math.floor(job / 9)));
    const shares = new Shares(keys, threads);
    const taken: number[] = [];
    for (let turn = 0; turn < 500; turn++) {
      taken.push(...shares.take((turn * turn) % threads, 1 + (turn % 3)));
    }
    for (let thread = 0; thread < threads; thread++) {
      taken.push(...shares.take(thread, 100));
    }
    expect(taken.sort((a, b) => a - b)).toEqual(keys.map((_, job) => job));
  });

  test('of no jobs are empty', () => {
    expect(new Shares([], 2).take(1, 1)).toEqual([]);
  });
});
