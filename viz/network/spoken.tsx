/** What the picture shows in words: the values by country, and a line for those who hear it. */
import { valueAt } from '../charts/path.ts';
import { SpokenText } from '../panels/spoken-text.tsx';
import { language } from '../settings.ts';
import { moment } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeValue } from '../text/values.ts';
import type { Viewing } from '../viewing.ts';

/** The measure whose values stand under the names of countries. */
function measureShown(viewing: Viewing): string {
  const { column } = viewing.colour.value;
  const known = viewing.run.measures.value.metrics;
  return column !== null && known.includes(column) ? column : viewing.metric.value;
}

export function countryValues(viewing: Viewing): Map<string, string> {
  const metric = measureShown(viewing);
  const hours = viewing.player.hours.value;
  const values = new Map<string, string>();
  for (const series of viewing.run.measures.value.series(metric)) {
    const value = valueAt(series, hours);
    if (Number.isFinite(value))
      values.set(series.country, writeValue(metric, value, language.value));
  }
  return values;
}

/** Says what the picture shows, once the cursor stands still. */
export function Spoken({ viewing }: { viewing: Viewing }) {
  const text = catalogue(language.value);
  const metric = measureShown(viewing);
  const values = [...countryValues(viewing)]
    .filter(([country]) => country !== 'all')
    .map(([country, value]) => `${viewing.names.value.country(country)} ${value}`)
    .join('; ');
  const now = text.pictureNow(
    viewing.names.value.measure(metric),
    moment(viewing.player.hours.value, language.value),
    values,
  );
  return <SpokenText now={now} />;
}
