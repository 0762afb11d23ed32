/** What the things of a comparison are called, in both languages. */
import {
  type Grouping,
  METRICS,
  type Outcome,
  type Scenario,
  seriesName,
  type Text,
} from '../../sim/index.ts';
import { namesOf } from '../../viz/text/names.ts';
import { isKey, sayIn } from '../text/text.ts';

export interface Labels {
  /** A measure of the metrics table and whose it is: “Attitude to Aurelia (Borealia)”. */
  measure(name: string, country: string): Text;
  country(id: string): Text;
  group(by: Grouping, group: string): Text;
}

export const inBoth = (write: (language: 'en' | 'fr') => string): Text => ({
  en: write('en'),
  fr: write('fr'),
});

const SAY = { en: sayIn('en'), fr: sayIn('fr') } as const;

/** A message of the catalogue in both languages. */
export const sayBoth = (
  key: Parameters<(typeof SAY)['en']>[0],
  values: (language: 'en' | 'fr') => Readonly<Record<string, string | number>> = () => ({}),
): Text => inBoth((language) => SAY[language](key, values(language)));

export function labelsOf(scenario: Scenario): Labels {
  const names = { en: namesOf(scenario, 'en'), fr: namesOf(scenario, 'fr') };
  return {
    measure: (name, country) =>
      inBoth((language) => {
        const { measure, country: nameOf } = names[language];
        return country === 'all' ? measure(name) : `${measure(name)} (${nameOf(country)})`;
      }),
    country: (id) => inBoth((language) => names[language].country(id)),
    group(by, group) {
      if (by === 'country') {
        return inBoth((language) => names[language].country(group));
      }
      if (by === 'language') {
        return inBoth((language) => names[language].language(group));
      }
      const key = `income-${group}`;
      return isKey(key) ? sayBoth(key) : { en: group, fr: group };
    },
  };
}

/** What a metric measures, as its declaration says; nothing of a metric that there is not. */
export const metricOf = (name: string) => METRICS.find((metric) => metric.name === name);

/** Country whose public an outcome is of, `all` for everybody. */
export const publicOf = ({ metric, of, in: audience }: Outcome): string =>
  (metricOf(metric)?.of === 'country' ? of : audience) ?? 'all';

/** Its series in the metrics table. */
export const measureOf = (outcome: Outcome): string => seriesName(outcome);
