/**
 * The report of a comparison: one HTML file that opens offline and prints on A4, made of
 * `comparison.json` and nothing else. Page 1 answers: the question, the sentence that may be
 * quoted, the table, every pair, the time course, the limits, how to run it again.
 */
import type { Language } from '../../sim/index.ts';
import { escaped } from '../../viz/charts/svg.ts';
import { capital, decimal, moment, percent } from '../../viz/text/numbers.ts';
import { writeValue } from '../../viz/text/values.ts';
import type { Comparison, OutcomeNote } from '../compare/comparison.ts';
import { chance, scaleOf, show, showSigned } from '../compare/figures.ts';
import {
  costFigure,
  courseFigure,
  type Drawing,
  equityFigure,
  type Figure,
  letterOf,
  pairsFigure,
  worldsFigure,
} from './figures.ts';
import { fontFaces } from './fonts.ts';
import { paragraph, part, table } from './html.ts';
import { STYLE } from './style.ts';
import { REPORT_WORDS } from './words.ts';

/** What stands behind the figures, collected as they are drawn. */
class Behind {
  readonly tables: { readonly title: string; readonly content: string }[] = [];
  private figures = 0;

  /** Takes a figure; gives its numbered title. */
  title(figure: Figure, name: string, { words }: Drawing): string {
    this.figures++;
    const title = `${words.figure(this.figures)} ${name}`;
    this.tables.push({ title, content: figure.table });
    return title;
  }
}

export function reportHtml(comparison: Comparison, language: Language, command: string): string {
  const drawing: Drawing = { comparison, language, words: REPORT_WORDS[language] };
  const behind = new Behind();
  const { words } = drawing;
  const deciding = comparison.question.outcomes.flatMap(
    (name) => comparison.outcomes.find((outcome) => outcome.name === name) ?? [],
  );
  const body = [
    top(drawing),
    `<h1>${escaped(comparison.question.question[language])}</h1>`,
    ...flags(drawing).map((text) => paragraph(text, 'flag')),
    lead(drawing),
    ...deciding.map((outcome, place) => answer(drawing, outcome, place + 1, behind)),
    robustness(drawing, deciding, behind),
    equity(drawing, deciding, behind),
    publicPart(drawing),
    harm(drawing),
    expectations(drawing),
    `<div class="columns">${limits(drawing)}${again(drawing, command)}</div>`,
    tables(drawing, behind),
    `<footer><span>${escaped(words.foot)}</span><span>diplosim ${escaped(comparison.engine)}</span></footer>`,
  ];
  const title = escaped(`${comparison.question.question[language]} · diplosim`);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<style>${fontFaces()}${STYLE}</style></head>
<body>${body.join('\n')}</body></html>
`;
}

function top({ comparison, words }: Drawing): string {
  const { scenario, arms, replicates, engine } = comparison;
  const scope = `${scenario} · ${words.scope(arms.length, replicates)} · ${words.engine} ${engine}`;
  return `<header class="top"><span><b>diplosim</b>${escaped(words.kind)}</span><span>${escaped(scope)}</span></header>`;
}

/** What a reader must know before anything else. */
function flags({ comparison, words }: Drawing): string[] {
  const { illustration, worlds, unranked, failures } = comparison;
  return [
    ...(worlds.examined === 0 ? [words.unexamined] : []),
    ...(illustration ? [words.illustration] : []),
    ...(unranked === 'one-pair' ? [words.onePair] : []),
    ...(unranked === 'no-open-arms' ? [words.noOpenArms] : []),
    ...(failures.length > 0 ? [words.failed(failures.length)] : []),
  ];
}

/** Sentences of the summary; the others are in the tables. */
const MOST_SENTENCES = 3;

function lead(drawing: Drawing): string {
  const { comparison, language } = drawing;
  const sentences = comparison.sentences
    .slice(0, MOST_SENTENCES)
    .map(({ text }) => paragraph(text[language]));
  return `<div class="lead"><div class="summary">${sentences.join('')}</div>${card(drawing)}</div>`;
}

function card({ comparison, words, language }: Drawing): string {
  const { question, arms, outcomes } = comparison;
  const { stop, effectOfInterest } = question;
  const labels = question.outcomes.map(
    (name) => outcomes.find((outcome) => outcome.name === name)?.label[language] ?? name,
  );
  const rows = [
    [words.outcome, labels.join('; ')],
    [words.population, question.population[language]],
    [words.horizon, question.horizon[language]],
    [words.baseline, arms[0]?.title[language] ?? ''],
    [
      words.effectOfInterest,
      effectOfInterest === null ? words.none : show(effectOfInterest, effectOfInterest, language),
    ],
    [
      words.stopRule,
      stop.rule === 'fixed'
        ? words.fixed(stop.replicates)
        : words.precision(stop.replicates, stop.reached),
    ],
  ] as const;
  const items = rows.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
  const title = question.given ? words.card : words.cardTaken;
  return `<div class="card"><h2>${escaped(title)}</h2><dl>${items.join('')}</dl></div>`;
}

/** One outcome that decides: its table, every pair, its course, what it costs. */
function answer(drawing: Drawing, outcome: OutcomeNote, number: number, behind: Behind): string {
  const { comparison, words, language } = drawing;
  const baseline = comparison.arms[0]?.title[language] ?? '';
  const pairs = pairsFigure(drawing, outcome);
  const figures = [
    part(
      behind.title(pairs, words.everyPair, drawing),
      words.everyPairNote(baseline),
      pairs.picture,
    ),
  ];
  const course = comparison.courses.find(
    ({ outcome: name, country }) => name === outcome.name && country === outcome.country,
  );
  if (course !== undefined) {
    const levels = courseFigure(drawing, course, 'level');
    const letters = comparison.injects.map(
      ({ title, hours }, n) => `${letterOf(n)} ${title[language]} (${moment(hours, language)})`,
    );
    const note = letters.length === 0 ? '' : ` ${words.whenInjects} ${letters.join(', ')}.`;
    figures.push(
      part(
        behind.title(levels, words.of(words.when, outcome.label[language]), drawing),
        words.whenNote + note,
        levels.picture,
      ),
    );
    const apart = courseFigure(drawing, course, 'difference');
    const title = words.of(words.when, words.differenceFrom(baseline));
    figures.push(part(behind.title(apart, title, drawing), words.whenNote, apart.picture));
  }
  const cost = costFigure(drawing, outcome);
  if (cost !== null) {
    const note = words.costNote(outcome.label[language]);
    figures.push(part(behind.title(cost, words.cost, drawing), note, cost.picture));
  }
  return `${headline(drawing, outcome, number)}<div class="columns">${figures.join('')}</div>`;
}

function headline({ comparison, words, language }: Drawing, outcome: OutcomeNote, number: number) {
  const [baseline, ...others] = comparison.arms;
  const anyBest = others.some(({ outcomes }) => outcomes[outcome.name]?.probabilityBest != null);
  const rows = others.map(({ title, outcomes }) => {
    const own = outcomes[outcome.name];
    const difference = own?.difference ?? null;
    const [low, high] = difference?.ci95 ?? [null, null];
    const scale = scaleOf(difference?.mean ?? null, [low, high]);
    const rate = (value: number | null | undefined, times: number) =>
      value == null ? '–' : showSigned(value * times, Math.abs(value * times), language);
    return [
      title[language],
      showSigned(difference?.mean ?? null, scale, language),
      low === null
        ? '–'
        : `${showSigned(low, scale, language)} … ${showSigned(high, scale, language)}`,
      showSigned(difference?.median ?? null, scale, language),
      rate(own?.perReached?.mean, 1),
      rate(own?.perBudgetUnit?.mean, 1000),
      ...(anyBest
        ? [own?.probabilityBest == null ? '–' : percent(own.probabilityBest, language)]
        : []),
      chance(difference?.pAdjusted ?? null, language),
    ];
  });
  const head = [
    ...[words.strategy, words.difference, words.interval, words.median, words.perReached],
    ...[words.perBudgetUnit, ...(anyBest ? [words.best] : []), words.holm],
  ];
  const from = words.differenceFrom(baseline?.title[language] ?? '');
  const title = `${words.table(number)} ${words.of(outcome.label[language], from)}`;
  const own = baseline?.outcomes[outcome.name];
  const end = writeValue(outcome.measure, own?.mean ?? Number.NaN, language);
  const notes = [
    ...(own?.mean == null ? [] : [words.baselineEnds(baseline?.title[language] ?? '', end)]),
    words.budgetUnit,
    ...(comparison.arms.some(({ ranked }) => !ranked) ? [words.notRanked] : []),
  ];
  const content = `<div class="wide">${table(head, rows, { strong: 1 })}</div>${paragraph(notes.join(' '), 'note')}`;
  return part(title, '', content);
}

function robustness(drawing: Drawing, deciding: readonly OutcomeNote[], behind: Behind): string {
  const { comparison, words, language } = drawing;
  const { worlds, examined, pairs, answers, dimensions } = comparison.worlds;
  if (examined === 0) return '';
  const titleOf = (strategy: string) =>
    comparison.arms.find((arm) => arm.strategy === strategy)?.title[language] ?? strategy;
  const parts = deciding.flatMap((outcome) => {
    const figure = worldsFigure(drawing, outcome);
    if (figure === null) return [];
    const title = behind.title(figure, outcome.label[language], drawing);
    const lines = answers
      .filter((one) => one.outcome === outcome.name)
      .map(({ strategy, agree, known, robust, flip }) => {
        const meaning = dimensions.find(({ path }) => path === flip?.path)?.meaning[language];
        const value =
          typeof flip?.value === 'number' ? decimal(flip.value, 3, language) : (flip?.value ?? '');
        const turns =
          flip === null ? '–' : `${meaning ?? flip.path} ${words.relation[flip.relation]} ${value}`;
        const verdict = robust ? words.robust : words.notRobust;
        return [titleOf(strategy), words.ofWorlds(agree, known), verdict, turns];
      });
    const head = [words.strategy, capital(words.holds), '', words.flips];
    return [`<h3>${escaped(title)}</h3>${figure.picture}${table(head, lines, { words: 4 })}`];
  });
  if (parts.length === 0) return '';
  return part(words.robustness, words.robustnessNote(worlds.length, pairs), parts.join(''));
}

function equity(drawing: Drawing, deciding: readonly OutcomeNote[], behind: Behind): string {
  const { words, language } = drawing;
  const parts = deciding.flatMap((outcome) => {
    const figure = equityFigure(drawing, outcome);
    if (figure === null) return [];
    const title = behind.title(figure, outcome.label[language], drawing);
    return [`<h3>${escaped(title)}</h3>${figure.picture}`];
  });
  return parts.length === 0 ? '' : part(words.equity, words.equityNote, parts.join(''));
}

interface Shown {
  readonly difference: number | null;
  readonly ci95: readonly [number | null, number | null];
}

function effectCells({ difference, ci95 }: Shown, language: Language): [string, string] {
  const [low, high] = ci95;
  const scale = scaleOf(difference, ci95);
  const interval =
    low === null
      ? '–'
      : `${showSigned(low, scale, language)} … ${showSigned(high, scale, language)}`;
  return [showSigned(difference, scale, language), interval];
}

function publicPart({ comparison, words, language }: Drawing): string {
  const titles = new Map(comparison.arms.map(({ strategy, title }) => [strategy, title[language]]));
  const rows = comparison.public
    .filter(({ strategy }) => strategy !== comparison.baseline)
    .map((effect) => [
      effect.label[language],
      titles.get(effect.strategy) ?? effect.strategy,
      ...effectCells(effect, language),
    ]);
  if (rows.length === 0) return '';
  const head = [words.measure, words.strategy, words.difference, words.interval];
  return part(words.public, words.publicNote, table(head, rows, { words: 2 }));
}

function harm({ comparison, words, language }: Drawing): string {
  const titleOf = (strategy: string) =>
    comparison.arms.find((arm) => arm.strategy === strategy)?.title[language] ?? strategy;
  const rows = comparison.harm.flatMap((one) => [
    [
      one.label[language],
      words.expected(titleOf(one.strategy), titleOf(comparison.baseline)),
      ...effectCells(one, language),
    ],
    ...one.against.map((other) => [
      one.label[language],
      words.expected(titleOf(other.strategy), titleOf(one.strategy)),
      ...effectCells(other, language),
    ]),
  ]);
  if (rows.length === 0) return '';
  const head = [words.measure, words.strategy, words.difference, words.interval];
  return part(words.harm, words.harmNote, table(head, rows, { words: 2 }));
}

function expectations({ comparison, words, language }: Drawing): string {
  if (comparison.expectations.length === 0) return '';
  const rows = comparison.expectations.map((one) => {
    const label =
      comparison.outcomes.find(({ name }) => name === one.outcome)?.label[language] ?? one.outcome;
    const direction = one.direction === 'up' ? words.up : words.down;
    return [
      words.expected(one.armTitle[language], one.againstTitle[language]),
      words.of(label, direction),
      words.verdict[one.verdict],
      ...effectCells(one, language),
    ];
  });
  const head = [words.strategy, words.outcome, '', words.difference, words.interval];
  return part(words.expectations, '', table(head, rows, { words: 3 }));
}

function limits({ comparison, words, language }: Drawing): string {
  const unproven = comparison.mechanisms
    .filter(({ validated }) => !validated)
    .map(({ summary }) => summary[language]);
  const lines = [
    comparison.illustration ? words.illustration : words.fictional,
    words.limits,
    ...(unproven.length === 0 ? [] : [`${words.unvalidated} ${unproven.join('; ')}.`]),
  ];
  return part(words.cannotSay, '', lines.map((text) => paragraph(text)).join(''));
}

function again({ comparison, words, language }: Drawing, command: string): string {
  const { runs, networks, arms, question } = comparison;
  const [first = ''] = question.outcomes;
  const best = arms
    .map(({ outcomes }) => outcomes[first]?.difference ?? null)
    .find((difference) => difference?.correlation != null);
  const pairing =
    best?.correlation == null || best.pairingWorth === null
      ? []
      : [
          words.pairing(
            decimal(best.correlation, 2, language),
            decimal(best.pairingWorth, best.pairingWorth < 10 ? 1 : 0, language),
          ),
        ];
  const needed = best?.needed == null ? [] : [words.needed(best.needed.replicates)];
  const notes = [words.againNote(runs.length, networks), ...pairing, ...needed];
  const load = `# R\nruns <- read.csv("runs.csv")\n# Python\nimport pandas as pd\nruns = pd.read_csv("runs.csv")`;
  return part(
    words.again,
    '',
    `<pre>${escaped(command)}</pre>${paragraph(notes.join(' '), 'note')}<h3>${escaped(words.load)}</h3><pre>${escaped(load)}</pre>`,
  );
}

function tables({ words }: Drawing, behind: Behind): string {
  const all = behind.tables.map(
    ({ title, content }) =>
      `<details><summary>${escaped(title)}</summary><div class="wide">${content}</div></details>`,
  );
  return part(words.tables, '', all.join(''));
}
