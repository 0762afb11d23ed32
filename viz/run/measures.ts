/** What a run measured over time: a line for each measure and country. */
import type { Line } from '../charts/path.ts';

/** A measure of the public of one country, or of everybody (`all`). */
export interface Series extends Line {
  /** As in the table: the metric, with what it is of behind a colon. */
  readonly metric: string;
  readonly country: string;
}

export interface Measures {
  readonly metrics: readonly string[];
  series(metric: string): readonly Series[];
  find(metric: string, country: string): Series | null;
}

interface Rows {
  readonly tick: ArrayLike<number>;
  readonly metric: readonly string[];
  readonly country: readonly string[];
  readonly value: ArrayLike<number>;
}

/** Sorts the rows of the table of measures into lines; rows stand in order of time. */
export function gatherMeasures(rows: Rows, tickHours: number): Measures {
  const gathered = new Map<string, Map<string, { hours: number[]; values: number[] }>>();
  for (let i = 0; i < rows.tick.length; i++) {
    const metric = rows.metric[i] as string;
    const country = rows.country[i] as string;
    let countries = gathered.get(metric);
    if (countries === undefined) {
      countries = new Map();
      gathered.set(metric, countries);
    }
    let line = countries.get(country);
    if (line === undefined) {
      line = { hours: [], values: [] };
      countries.set(country, line);
    }
    line.hours.push((rows.tick[i] as number) * tickHours);
    line.values.push(rows.value[i] as number);
  }
  const lines = new Map<string, Series[]>();
  for (const [metric, countries] of gathered) {
    lines.set(
      metric,
      [...countries].map(([country, line]) => ({ metric, country, name: country, ...line })),
    );
  }
  return {
    metrics: [...lines.keys()],
    series: (metric) => lines.get(metric) ?? [],
    find: (metric, country) =>
      lines.get(metric)?.find((series) => series.country === country) ?? null,
  };
}
