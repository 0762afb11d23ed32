/** Series of a run thinned to a number of points: what time courses are drawn from. */
import type { MetricRow } from '../../sim/index.ts';
import type { Series, Want } from './job.ts';

export class SeriesWatch {
  /** Hours since the start of the points taken so far. */
  readonly hours: number[] = [];
  private readonly ticks: ReadonlySet<number>;
  private readonly tickHours: number;
  private readonly found = new Map<string, { measure: string; country: string; row: number[] }>();

  private readonly measures: ReadonlySet<string> | null;

  /** For a run of `ticks`: `points` of them, each on a whole hour as measures are, and the last. */
  constructor({ points, measures }: Want, ticks: number, tickHours: number) {
    this.tickHours = tickHours;
    this.measures = measures === undefined ? null : new Set(measures);
    const anHour = Math.max(1, Math.round(1 / tickHours));
    const hours = Math.floor(ticks / anHour);
    const steps = Math.min(points - 1, hours);
    const wanted = Array.from(
      { length: Math.max(0, steps) },
      (_, step) => Math.round((step * hours) / steps) * anHour,
    );
    this.ticks = new Set(points > 0 ? [...wanted, ticks] : []);
  }

  /** Takes what was measured after `tick` ticks. */
  take(tick: number, rows: readonly MetricRow[]): void {
    if (!this.ticks.has(tick)) {
      return;
    }
    const point = this.hours.push(tick * this.tickHours) - 1;
    for (const { metric, country, value } of rows) {
      if (this.measures?.has(metric) === false) {
        continue;
      }
      const key = `${metric} ${country}`;
      const series = this.found.get(key) ?? { measure: metric, country, row: [] };
      this.found.set(key, series);
      while (series.row.length < point) {
        series.row.push(Number.NaN);
      }
      series.row.push(value);
    }
  }

  /** All series, each with a value for every point. */
  series(): Series[] {
    return [...this.found.values()].map(({ measure, country, row }) => {
      const values = new Float64Array(this.hours.length).fill(Number.NaN);
      values.set(row);
      return { measure, country, values };
    });
  }
}
