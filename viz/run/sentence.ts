/**
 * The sentence above a view and the line of numbers below it, from the largest swing before the
 * cursor. It says *after*, never *because of*; below the threshold it only names what is shown.
 */
import { baseOf, unitOf } from '../charts/axis.ts';
import { valueAt } from '../charts/path.ts';
import { lastAt } from '../charts/scale.ts';
import type { Names } from '../text/names.ts';
import { dayOf, type Language } from '../text/numbers.ts';
import { catalogue } from '../text/text.ts';
import { writeChange, writeValue } from '../text/values.ts';
import type { Measures, Series } from './measures.ts';
import { injectBefore, type LetteredInject, type Swing, swingsOf } from './moments.ts';

/** Changes within a day that are said plainly: 0.05 of an attitude, 5 points of a share. */
export const PLAIN_THRESHOLD = 0.05;
/**
 * Changes within a day that are said at all, as slight; below them the sentence is neutral. Shares
 * of those who have heard of a claim move by a point or two with every few who hear of it.
 */
export const slightThreshold = (metric: string): number =>
  unitOf(metric) === 'signed' ? 0.01 : 0.03;

export interface Sentence {
  readonly title: string;
  /** Pieces of the line; every second one is a figure. */
  readonly line: readonly string[];
}

/** The largest swing of a line that was over before a moment. */
export function swingBefore(series: Series, hours: number): Swing | null {
  const end = lastAt(series.hours, hours) + 1;
  const before: Series = {
    ...series,
    hours: Array.prototype.slice.call(series.hours, 0, end),
    values: Array.prototype.slice.call(series.values, 0, end),
  };
  return swingsOf(before, slightThreshold(series.metric), 1)[0] ?? null;
}

/** What a swing is, in words. */
export function swingWords(swing: Swing, names: Names, language: Language): string {
  const text = catalogue(language);
  const { metric, country } = swing.series;
  const of = metric.split(':')[1] ?? '';
  const where = names.country(country);
  const up = swing.change > 0;
  const slight = Math.abs(swing.change) < PLAIN_THRESHOLD;
  switch (baseOf(metric)) {
    case 'attitude':
      if (of === country) return (up ? text.ownWarmed : text.ownCooled)(where, slight);
      return (up ? text.turnedToward : text.turnedAgainst)(where, names.country(of), slight);
    case 'misperception':
      return (up ? text.moreMisled : text.fewerMisled)(where, slight);
    default:
      return (up ? text.rose : text.fell)(names.measure(metric), where, slight);
  }
}

/** Letters that a title has room for; a longer one names the inject by its letter. */
export const TITLE_ROOM = 72;

/** A measure with whose it is: `Attitude to Aurelia in Borealia`. */
export function measureOf(series: Series, names: Names, language: Language): string {
  const text = catalogue(language);
  const { metric, country } = series;
  if (country === 'all') return names.measure(metric);
  return baseOf(metric) === 'attitude'
    ? text.attitudeToIn(names.country(metric.split(':')[1] ?? ''), names.country(country))
    : text.inCountry(names.measure(metric), names.country(country));
}

export interface SentenceInput {
  readonly measures: Measures;
  readonly metric: string;
  /** Country whose public the scenario asks about first. */
  readonly country: string;
  readonly injects: readonly LetteredInject[];
  readonly hours: number;
  /** Letters that the title has room for. */
  readonly room: number;
}

export function sentenceAt(input: SentenceInput, names: Names, language: Language): Sentence {
  const text = catalogue(language);
  const { measures, metric, hours } = input;
  const lines = measures.series(metric).filter(({ country }) => country !== 'all');
  const swing = lines
    .map((line) => swingBefore(line, hours))
    .filter((found) => found !== null)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  const series =
    swing?.series ??
    measures.find(metric, input.country) ??
    lines[0] ??
    measures.series(metric)[0] ??
    null;
  if (series === null)
    return { title: text.measureOnDay(names.measure(metric), dayOf(hours)), line: [] };

  let title = text.measureOnDay(names.measure(metric), dayOf(hours));
  let key = '';
  if (swing !== undefined) {
    const words = swingWords(swing, names, language);
    const before = injectBefore(input.injects, swing.hours);
    title = before === null ? words : text.after(words, names.inject(before.id));
    if (before !== null && title.length > input.room) {
      title = text.afterLetter(words, before.letter);
      key = ` ${text.letterIs(before.letter, names.inject(before.id))}`;
    }
  }
  const now = valueAt(series, hours);
  if (!Number.isFinite(now)) return { title, line: [] };
  const whose = measureOf(series, names, language);
  const recent = hours >= 24;
  const before = recent ? valueAt(series, hours - 24) : (series.values[0] as number);
  const write = recent ? text.nowAndDay : text.nowAndStart;
  const line = write(
    whose,
    writeValue(metric, now, language),
    writeChange(metric, now - before, language),
  );
  return { title, line: [...line.slice(0, -1), (line.at(-1) ?? '') + key] };
}
