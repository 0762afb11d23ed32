import { describe, expect, test } from 'vitest';
import { CourseSums } from '../../../scripts/compare/courses.ts';
import type { RunResult } from '../../../scripts/engine/job.ts';
import { clusteredMean, intervalOf } from '../../../sim/index.ts';

const run = (...values: number[]): RunResult => ({
  ...{ digest: '', outcomes: {}, spent: {}, reached: {}, groups: [], shares: [] },
  hours: values.map((_, hour) => hour),
  series: [{ measure: 'reach', country: 'all', values: Float64Array.from(values) }],
});

describe('time courses', () => {
  test('have at each hour the mean and interval that the values there have', () => {
    const networks = ['a', 'b', 'a', 'b'];
    const courses = new CourseSums(2, (replicate) => networks[replicate] ?? '');
    const [baseline, other] = [
      [1, 2, 3, 5],
      [4, 3, 9, 8],
    ];
    for (const pair of [0, 1, 2, 3]) {
      courses.take(pair, 0, run(0, baseline?.[pair] ?? 0));
      courses.take(pair, 1, run(0, other?.[pair] ?? 0));
    }
    const [first, second] = courses.bands('reach', 'all');
    const expected = (values: number[] = []) => {
      const found = clusteredMean(values, networks);
      const [low, high] = intervalOf(found);
      return [found?.mean ?? null, low, high];
    };
    const got = (band: typeof first | undefined, which: 'level' | 'difference') => {
      const found = band?.[which];
      return [found?.mean[1], found?.low[1], found?.high[1]];
    };
    expect(got(first, 'level')).toEqual(expected(baseline));
    expect(got(second, 'level')).toEqual(expected(other));
    expect(got(second, 'difference')).toEqual(expected([3, 1, 6, 3]));
    expect(first?.difference).toBeNull();
    expect(second?.difference?.mean[0]).toBe(0);
    expect(courses.countries('reach')).toEqual(['all']);
  });

  test('leave out an hour without a value, and the pair of a run that failed', () => {
    const courses = new CourseSums(2, String);
    courses.take(0, 0, run(Number.NaN, 1));
    courses.take(0, 1, run(5, 4));
    courses.take(1, 0, null);
    courses.take(1, 1, run(7, 100));
    const [, second] = courses.bands('reach', 'all');
    expect(second?.level.mean).toEqual([6, 52]);
    expect(second?.difference?.mean).toEqual([null, 3]);
  });
});
