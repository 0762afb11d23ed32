/** What colours the land: a measure by country. */
import { baseOf, unitOf } from '../charts/axis.ts';
import { valueAt } from '../charts/path.ts';
import { attitudeTint, shareTint } from '../charts/tokens.ts';
import type { Measures } from '../run/measures.ts';

/** Measures that land can show: by country, on a scale with two ends; tension has its own layer. */
export function landMetrics(measures: Measures, headlines: readonly string[]): string[] {
  const fits = (metric: string): boolean =>
    unitOf(metric) !== 'amount' &&
    baseOf(metric) !== 'tension' &&
    !metric.endsWith(':reached') &&
    measures.series(metric).some(({ country }) => country !== 'all');
  const all = [...headlines, ...measures.metrics].filter(fits);
  return [...new Set(all)];
}

/** The colour of a country: attitude on its ramp, falsehood in its colour, any share in ink. */
export function landColour(metric: string, value: number): string {
  if (!Number.isFinite(value)) return 'var(--wash)';
  if (unitOf(metric) === 'signed') return attitudeTint(value);
  return shareTint(value, baseOf(metric) === 'misperception' ? 'false' : 'ink');
}

export function landValue(
  measures: Measures,
  metric: string,
  country: string,
  hours: number,
): number {
  const series = measures.find(metric, country);
  return series === null ? Number.NaN : valueAt(series, hours);
}
