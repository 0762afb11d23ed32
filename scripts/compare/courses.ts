/**
 * Time courses of arms with bands: sums over the runs of each network, and of differences from the
 * baseline, at every point of time. What is kept is bounded by networks, arms and points.
 */
import { type ClusterSum, estimateOf, intervalOf, type Value } from '../../sim/index.ts';
import type { RunResult, Series } from '../engine/job.ts';
import type { Band } from './comparison.ts';

/** Sums by network over the runs that had a value, for every point. */
class BandSums {
  private readonly networks = new Map<string, { n: Uint32Array; sum: Float64Array }>();

  add(network: string, values: Float64Array): void {
    let sums = this.networks.get(network);
    if (sums === undefined) {
      sums = { n: new Uint32Array(values.length), sum: new Float64Array(values.length) };
      this.networks.set(network, sums);
    }
    const { n, sum } = sums;
    values.forEach((value, point) => {
      if (!Number.isNaN(value)) {
        n[point] = (n[point] ?? 0) + 1;
        sum[point] = (sum[point] ?? 0) + value;
      }
    });
  }

  band(points: number): Band {
    const mean: Value[] = [];
    const low: Value[] = [];
    const high: Value[] = [];
    // Sums of floating point depend on their order: that of the names, not of arrival.
    const inOrder = [...this.networks].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    for (let point = 0; point < points; point++) {
      const sums = inOrder.map(
        ([, { n, sum }]): ClusterSum => ({ n: n[point] ?? 0, sum: sum[point] ?? 0 }),
      );
      const estimate = estimateOf(sums);
      const [from, to] = intervalOf(estimate);
      mean.push(estimate?.mean ?? null);
      low.push(from);
      high.push(to);
    }
    return { mean, low, high };
  }
}

interface ArmSums {
  readonly level: BandSums;
  readonly difference: BandSums;
}

const nameOf = ({ measure, country }: Pick<Series, 'measure' | 'country'>): string =>
  `${measure}\n${country}`;

export class CourseSums {
  hours: readonly number[] = [];
  private readonly arms: number;
  private readonly networkOf: (replicate: number) => string;
  /** By measure and country, an entry an arm. */
  private readonly sums = new Map<string, ArmSums[]>();
  /** The baseline's series of the pair that is coming in. */
  private baseline: { replicate: number; series: ReadonlyMap<string, Float64Array> } | null = null;

  constructor(arms: number, networkOf: (replicate: number) => string) {
    this.arms = arms;
    this.networkOf = networkOf;
  }

  /** Takes the arms of a pair in their order, the baseline first; null for a run that failed. */
  take(replicate: number, arm: number, result: RunResult | null): void {
    if (arm === 0) {
      const own = (result?.series ?? []).map((series) => [nameOf(series), series.values] as const);
      this.baseline = { replicate, series: new Map(own) };
    }
    if (result === null) {
      return;
    }
    this.hours = result.hours;
    const network = this.networkOf(replicate);
    for (const series of result.series) {
      const name = nameOf(series);
      const sums = this.of(name)[arm];
      const other =
        this.baseline?.replicate === replicate ? this.baseline.series.get(name) : undefined;
      sums?.level.add(network, series.values);
      if (arm > 0 && other !== undefined) {
        sums?.difference.add(
          network,
          series.values.map((value, point) => value - (other[point] ?? Number.NaN)),
        );
      }
    }
  }

  private of(name: string): ArmSums[] {
    let sums = this.sums.get(name);
    if (sums === undefined) {
      sums = Array.from({ length: this.arms }, () => ({
        level: new BandSums(),
        difference: new BandSums(),
      }));
      this.sums.set(name, sums);
    }
    return sums;
  }

  /** Countries that a measure was taken in. */
  countries(measure: string): string[] {
    return [...this.sums.keys()]
      .map((name) => name.split('\n'))
      .filter(([own]) => own === measure)
      .map(([, country]) => country ?? '');
  }

  /** Levels and differences of each arm; the baseline has no difference. */
  bands(measure: string, country: string): { level: Band; difference: Band | null }[] {
    const points = this.hours.length;
    return this.of(nameOf({ measure, country })).map(({ level, difference }, arm) => ({
      level: level.band(points),
      difference: arm === 0 ? null : difference.band(points),
    }));
  }
}
