import { describe, expect, test } from 'vitest';
import { SeriesWatch } from '../../../scripts/engine/series.ts';

/** What a run of half hours measures on every whole hour: the number of the tick. */
function watched(points: number, ticks: number, from = 0) {
  const watch = new SeriesWatch({ points, groups: false }, ticks, 0.5);
  for (let tick = 0; tick <= ticks; tick++) {
    const hourly = tick % 2 === 0 || tick === ticks;
    const rows = [{ metric: 'reach', country: 'all', value: tick }];
    watch.take(tick, hourly && tick >= from ? rows : []);
  }
  return watch;
}

describe('a thinned series', () => {
  test('has the start, the end, and hours evenly between them', () => {
    const watch = watched(5, 48);
    expect(watch.hours).toEqual([0, 6, 12, 18, 24]);
    expect(watch.series()).toEqual([
      { measure: 'reach', country: 'all', values: Float64Array.of(0, 12, 24, 36, 48) },
    ]);
  });

  test('has no more points than there are hours, and ends where the run ends', () => {
    expect(watched(121, 5).hours).toEqual([0, 1, 2.5]);
  });

  test('is NaN where there was nothing to measure yet', () => {
    const [series] = watched(5, 48, 20).series();
    expect(series?.values).toEqual(Float64Array.of(Number.NaN, Number.NaN, 24, 36, 48));
  });

  test('is kept of the measures that are wanted alone', () => {
    const watch = new SeriesWatch({ points: 2, measures: ['trust'], groups: false }, 2, 0.5);
    watch.take(0, [
      { metric: 'reach', country: 'all', value: 1 },
      { metric: 'trust', country: 'all', value: 2 },
    ]);
    expect(watch.series().map(({ measure }) => measure)).toEqual(['trust']);
  });

  test('is not kept where none is wanted', () => {
    const watch = watched(0, 48);
    expect([watch.hours, watch.series()]).toEqual([[], []]);
  });
});
