/** The figures of a report, drawn with the page's charts, each with the table behind it. */
import type { Language } from '../../sim/index.ts';
import { axisOf, roof, unitOf } from '../../viz/charts/axis.ts';
import { type BandLine, bands } from '../../viz/charts/bands.ts';
import { dotPlot } from '../../viz/charts/dot-plot.ts';
import { armMark, intervals } from '../../viz/charts/intervals.ts';
import { hourStep } from '../../viz/charts/scale.ts';
import { escaped } from '../../viz/charts/svg.ts';
import { worldsMap } from '../../viz/charts/worlds-map.ts';
import { decimal, percent, signed } from '../../viz/text/numbers.ts';
import type { Arm, Band, Comparison, Course, OutcomeNote } from '../compare/comparison.ts';
import { decimalsOf } from '../compare/figures.ts';
import { table } from './html.ts';
import type { ReportWords } from './words.ts';

export interface Figure {
  readonly picture: string;
  /** The same as a table, for the end of the report. */
  readonly table: string;
}

export interface Drawing {
  readonly comparison: Comparison;
  readonly words: ReportWords;
  readonly language: Language;
}

const MOST_COLOURS = 6;
export const colourOf = (arm: number): string => `strategy-${Math.min(arm, MOST_COLOURS - 1)}`;

const finite = (values: readonly (number | null)[]): number[] =>
  values.filter((value): value is number => value !== null && Number.isFinite(value));

/** A scale around nought that holds the values, and where its lines stand. */
function around(values: readonly number[]) {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roof((high - low) / 3 || 1);
  const from = Math.floor(low / step) * step;
  const to = Math.max(step, Math.ceil(high / step) * step);
  const grid = Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, n) => from + n * step,
  );
  const write = (value: number, language: Language) => signed(value, decimalsOf(step), language);
  return { domain: [Math.min(low, from), to] as const, grid, write };
}

/** Every pair of one outcome. */
export function pairsFigure(
  { comparison, words, language }: Drawing,
  outcome: OutcomeNote,
): Figure {
  const rows = comparison.arms.slice(1).flatMap(({ title, outcomes }, place) => {
    const difference = outcomes[outcome.name]?.difference ?? null;
    if (difference === null || difference.mean === null) return [];
    const [low, high] = difference.ci95;
    const values = finite(difference.pairs);
    const colour = colourOf(place + 1);
    return [{ name: title[language], colour, values, mean: difference.mean, low, high }];
  });
  const { domain, grid, write } = around(
    rows.flatMap(({ values, low, high }) => [...values, low ?? 0, high ?? 0]),
  );
  const isHollow = (value: number) => (outcome.good === 'down' ? value > 0 : value < 0);
  const options = { width: 364, domain, grid, isHollow, write: (x: number) => write(x, language) };
  const pairs = Array.from({ length: comparison.replicates }, (_, pair) => [
    String(pair + 1),
    ...comparison.arms.slice(1).map(({ outcomes }) => {
      const value = outcomes[outcome.name]?.difference?.pairs[pair] ?? null;
      return value === null ? '–' : write(value, language);
    }),
  ]);
  return {
    picture: dotPlot(rows, options, words.of(words.everyPair, outcome.label[language])),
    table: table(
      [words.pair, ...comparison.arms.slice(1).map(({ title }) => title[language])],
      pairs,
    ),
  };
}

const numbers = (values: readonly (number | null)[]): number[] =>
  values.map((value) => value ?? Number.NaN);

/** The course that shows most: differences where levels hardly move, else the levels themselves. */
export function courseFigure(
  { comparison, words, language }: Drawing,
  course: Course,
  kind: 'level' | 'difference',
): Figure {
  const of = (arm: Course['arms'][number]): Band | null =>
    kind === 'level' ? arm.level : arm.difference;
  const titles = new Map(comparison.arms.map(({ strategy, title }) => [strategy, title[language]]));
  const lines: BandLine[] = course.arms.flatMap((arm, place) => {
    const band = of(arm);
    if (band === null) return [];
    const [mean, low, high] = [numbers(band.mean), numbers(band.low), numbers(band.high)];
    const name = titles.get(arm.strategy) ?? arm.strategy;
    const dashed = place === 0;
    return [{ name, colour: colourOf(place), dashed, hours: course.hours, mean, low, high }];
  });
  keepBands(lines, kind === 'level' ? 1 : MOST_BANDS);
  const flat = lines.map(({ name, hours, mean }) => ({ name, hours, values: mean }));
  const axis = axisOf(unitOf(course.measure), flat);
  const spread = around(lines.flatMap(({ low, high, mean }) => finite([...low, ...high, ...mean])));
  const isFixed = kind === 'level' && !axis.change;
  const domain = isFixed ? axis.domain : spanOf(kind, lines, spread.domain);
  const grid = isFixed ? axis.grid : gridOf(domain);
  const step = Math.abs((grid[1] ?? 1) - (grid[0] ?? 0));
  const write = (value: number) =>
    kind === 'level'
      ? decimal(value, decimalsOf(step), language)
      : signed(value, decimalsOf(step), language);
  const hours = course.hours.at(-1) ?? 1;
  const every = Math.max(24, hourStep(hours, 4));
  const days = Array.from({ length: Math.floor(hours / every) + 1 }, (_, n) => ({
    hours: n * every,
    text: n === 0 ? `${words.day} 0` : String((n * every) / 24),
  }));
  const letters = comparison.injects.map(({ hours: at }, n) => ({
    letter: letterOf(n),
    hours: at,
  }));
  const options = { width: 364, height: 260, hours, domain, grid, write, days, letters };
  const head = [words.hours, ...lines.map(({ name }) => name)];
  const rows = course.hours.map((hour, n) => [
    decimal(hour, 0, language),
    ...lines.map(({ mean }) => (Number.isFinite(mean[n]) ? write(mean[n] ?? 0) : '–')),
  ]);
  return { picture: bands(lines, options, words.when), table: table(head, rows) };
}

/** Bands that may lie over one another. */
const MOST_BANDS = 2;

/** Of levels the first line keeps its band, of differences those that end farthest from nought. */
function keepBands(lines: BandLine[], most: number): void {
  const end = ({ mean }: BandLine) => Math.abs(mean.findLast(Number.isFinite) ?? 0);
  const kept =
    most === 1 ? lines.slice(0, 1) : [...lines].sort((a, b) => end(b) - end(a)).slice(0, most);
  lines.forEach((line, place) => {
    if (kept.includes(line)) return;
    const none = line.mean.map(() => Number.NaN);
    lines[place] = { ...line, low: none, high: none };
  });
}

export const letterOf = (place: number): string => String.fromCharCode(65 + (place % 26));

/** Where levels hardly move, the axis holds what they do, and says so by its figures. */
function spanOf(
  kind: 'level' | 'difference',
  lines: readonly {
    readonly mean: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[],
  withZero: readonly [number, number],
): readonly [number, number] {
  if (kind === 'difference') return withZero;
  const all = lines.flatMap(({ mean, low, high }) => finite([...mean, ...low, ...high]));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return [low - room, high + room];
}

function gridOf([low, high]: readonly [number, number]): number[] {
  const step = roof((high - low) / 4);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
}

/** Effects by group of people, for one outcome. */
export function equityFigure(
  { comparison, words, language }: Drawing,
  outcome: OutcomeNote,
): Figure | null {
  const own = comparison.equity.filter((effect) => effect.outcome === outcome.name);
  const arms = comparison.arms.slice(1).map(({ strategy }) => strategy);
  const groups = [
    ...new Map(own.map((effect) => [`${effect.by} ${effect.group}`, effect])).values(),
  ];
  if (groups.length < 2) return null;
  const effectOf = (by: string, group: string, strategy: string) =>
    own.find(
      (effect) => effect.by === by && effect.group === group && effect.strategy === strategy,
    );
  const { domain, grid, write } = around(
    finite(own.flatMap(({ difference, ci95 }) => [difference, ...ci95])),
  );
  const rows = groups.map(({ by, group, groupName, share }, n) => ({
    name: `${groupName[language]} (${percent(share, language)})`,
    heading: groups[n - 1]?.by === by ? null : words.by[by],
    marks: arms.map((strategy, place) => {
      const effect = effectOf(by, group, strategy);
      if (effect === undefined || effect.difference === null) return null;
      const [low, high] = effect.ci95;
      return { colour: colourOf(place + 1), mean: effect.difference, low, high };
    }),
  }));
  const options = { width: 728, domain, grid, write: (x: number) => write(x, language) };
  const behind = groups.map(({ by, group, groupName }) => [
    `${groupName[language]}, ${words.by[by]}`,
    ...arms.map((strategy) => {
      const value = effectOf(by, group, strategy)?.difference ?? null;
      return value === null ? '–' : write(value, language);
    }),
  ]);
  const head = [words.group, ...comparison.arms.slice(1).map(({ title }) => title[language])];
  return {
    picture: armLegend(comparison.arms, language) + intervals(rows, options, words.equity),
    table: table(head, behind),
  };
}

function armLegend(arms: readonly Arm[], language: Language): string {
  const entries = arms.slice(1).map(({ title }, place) => {
    const mark = armMark(place, colourOf(place + 1));
    return `<li><svg viewBox="-6 -6 12 12" aria-hidden="true">${mark}</svg>${escaped(title[language])}</li>`;
  });
  return `<ul class="legend">${entries.join('')}</ul>`;
}

/** In which worlds an outcome's answers hold. */
export function worldsFigure(
  { comparison, words, language }: Drawing,
  outcome: OutcomeNote,
): Figure | null {
  const { worlds, answers } = comparison.worlds;
  const own = answers.filter((answer) => answer.outcome === outcome.name);
  if (worlds.length === 0 || own.length === 0) return null;
  const placeOf = (strategy: string) =>
    comparison.arms.findIndex((arm) => arm.strategy === strategy);
  const rows = own.map(({ strategy, direction }) => {
    const place = placeOf(strategy);
    return {
      name: comparison.arms[place]?.title[language] ?? strategy,
      colour: colourOf(place),
      direction,
      differences: worlds.map(({ differences }) => differences[outcome.name]?.[place] ?? null),
    };
  });
  const numbersOf = worlds.map(({ number }) => number);
  const all = finite(rows.flatMap(({ differences }) => differences));
  const scale = Math.max(...all.map(Math.abs), Number.MIN_VALUE) / 10;
  const behind = worlds.map(({ number, differences }) => [
    String(number),
    ...own.map(({ strategy }) => {
      const value = differences[outcome.name]?.[placeOf(strategy)] ?? null;
      return value === null ? '–' : signed(value, decimalsOf(scale), language);
    }),
  ]);
  return {
    picture: worldsMap(rows, numbersOf, 728, words.robustness),
    table: table([words.world, ...rows.map(({ name }) => name)], behind),
  };
}

/** How likely an arm is to be worth its budget. */
export function costFigure(
  { comparison, words, language }: Drawing,
  outcome: OutcomeNote,
): Figure | null {
  const found = comparison.acceptability.find((curve) => curve.outcome === outcome.name);
  if (found === undefined || found.arms.length === 0) return null;
  const most = Math.max(...found.worth);
  const lines = found.arms.map(({ strategy, probability }) => {
    const place = comparison.arms.findIndex((arm) => arm.strategy === strategy);
    const name = comparison.arms[place]?.title[language] ?? strategy;
    const mean = numbers(probability);
    const none = mean.map(() => Number.NaN);
    return {
      name,
      colour: colourOf(place),
      dashed: false,
      hours: found.worth,
      mean,
      low: none,
      high: none,
    };
  });
  const step = roof(most / 2);
  const days = [0, step, 2 * step]
    .filter((worth) => worth <= most * 1.001)
    .map((worth) => ({ hours: worth, text: decimal(worth, decimalsOf(step), language) }));
  const options = {
    ...{ width: 364, height: 220, hours: most, domain: [0, 1] as const, grid: [0, 0.5, 1] },
    ...{ days, letters: [], write: (value: number) => percent(value, language) },
  };
  const rows = found.worth.map((worth, n) => [
    decimal(worth, decimalsOf(step) + 1, language),
    ...lines.map(({ mean }) => (Number.isFinite(mean[n]) ? percent(mean[n] ?? 0, language) : '–')),
  ]);
  return {
    picture: bands(lines, options, words.cost),
    table: table([words.worth, ...lines.map(({ name }) => name)], rows),
  };
}
