/**
 * Measuring: the outcomes of a scenario, at the end and as series over time. It draws nothing and
 * changes nothing; the run's digest holds what it measured.
 */
import { type Metric, metricOf, queryOf } from './metrics/index.ts';
import type { Measure } from './metrics/metric.ts';
import type { MetricRow } from './record/tables.ts';
import type { Outcome, Recipe } from './scenario/scenario.ts';
import type { World } from './world/world.ts';

interface Series {
  /** Name in the metrics table: the metric and, behind a colon, what it is of. */
  readonly name: string;
  readonly measure: Measure;
  readonly perReached: boolean;
  /** By country and for everybody, as last measured; then per person reached. */
  readonly values: Float64Array;
  readonly reached: Float64Array;
}

interface Measured {
  readonly outcome: Outcome;
  readonly metric: Metric;
  readonly series: Series;
  /** Where the outcome's public is among the values. */
  readonly place: number;
}

/** The name of a series: countries are its panels, so they are not in it. */
export function seriesName(
  outcome: Pick<Outcome, 'metric' | 'of' | 'toward' | 'claim' | 'issue' | 'language'>,
): string {
  const metric = metricOf(outcome.metric);
  const about = [
    metric.of === 'actor' ? outcome.of : null,
    metric.toward ? outcome.toward : null,
    outcome.claim,
    outcome.issue,
    outcome.language,
  ].filter((part) => part !== null);
  return [outcome.metric, ...about].join(':');
}

export class Measuring {
  private readonly world: World;
  private readonly measured: readonly Measured[];
  private readonly series: readonly Series[];
  private readonly ticksAnHour: number;

  constructor(world: World, recipe: Recipe) {
    this.world = world;
    this.ticksAnHour = Math.max(1, Math.round(1 / world.tickHours));
    const countries = world.sizes.country;
    const byName = new Map<string, Series>();
    this.measured = recipe.scenario.outcomes.map((outcome) => {
      const metric = metricOf(outcome.metric);
      const query = queryOf(world, recipe, outcome);
      const name = seriesName(outcome);
      const series = byName.get(name) ?? {
        name,
        measure: metric.start(query),
        perReached: metric.perReached,
        values: new Float64Array(countries + 1),
        reached: new Float64Array(countries + 1),
      };
      byName.set(name, series);
      return { outcome, metric, series, place: query.audience < 0 ? countries : query.audience };
    });
    this.series = [...byName.values()];
  }

  /** Rows of the metrics table after `tick` ticks: once an hour, at the start and at the end. */
  rows(tick: number, last: boolean): readonly MetricRow[] {
    if (tick % this.ticksAnHour !== 0 && !last) {
      return [];
    }
    const rows: MetricRow[] = [];
    const { countries } = this.world.names;
    const note = (metric: string, values: Float64Array) => {
      for (let c = 0; c <= countries.length; c++) {
        const value = values[c];
        if (!Number.isNaN(value)) {
          rows.push({ metric, country: countries[c] ?? 'all', value });
        }
      }
    };
    for (const { name, measure, perReached, values, reached } of this.series) {
      measure(values, reached);
      note(name, values);
      if (perReached) {
        note(`${name}:reached`, reached);
      }
    }
    this.followWindows(tick * this.world.tickHours);
    return rows;
  }

  /**
   * The outcomes as they stand, or stood when their windows ended: name -> value, null for none.
   */
  outcomes(): Record<string, number | null> {
    const found: Record<string, number | null> = {};
    const { value, known } = this.world.outcomeRows;
    this.measured.forEach(({ outcome, metric }, n) => {
      found[outcome.name] = known[2 * n] === 1 ? value[2 * n] : null;
      if (metric.perReached) {
        found[`${outcome.name}:reached`] = known[2 * n + 1] === 1 ? value[2 * n + 1] : null;
      }
    });
    return found;
  }

  /** Takes the values at `now` into the outcomes whose windows are open. */
  private followWindows(now: number): void {
    const { before, sum, count, value, known } = this.world.outcomeRows;
    this.measured.forEach(({ outcome, metric, series, place }, n) => {
      if (now < outcome.from || now > outcome.to) {
        return;
      }
      for (let reached = 0; reached < (metric.perReached ? 2 : 1); reached++) {
        const x = (reached === 1 ? series.reached : series.values)[place];
        const at = 2 * n + reached;
        if (metric.over === 'peak') {
          if (!Number.isNaN(x)) {
            value[at] = known[at] === 0 || x > value[at] ? x : value[at];
            known[at] = 1;
          }
          continue;
        }
        known[at] = Number.isNaN(x) ? 0 : 1;
        if (known[at] === 0) {
          continue;
        }
        if (outcome.from === 0) {
          value[at] = x;
          continue;
        }
        before[at] = count[at] === 0 ? x : before[at];
        sum[at] = sum[at] + x;
        count[at] = count[at] + 1;
        value[at] = metric.over === 'total' ? x - before[at] : sum[at] / count[at];
      }
    });
  }
}
