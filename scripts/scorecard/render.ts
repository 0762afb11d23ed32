/** The scorecard in words: for a terminal, and as a page of Markdown. */
import { type Language, setFrench, type Text } from '../../sim/index.ts';
import { decimal } from '../../viz/text/numbers.ts';
import type { Say } from '../text/text.ts';
import type { DistanceRow } from './real/distances.ts';
import type { FactRow, FigureRow, Verdict } from './scorecard.ts';

/** All that a scorecard says. */
export interface Scorecard {
  readonly people: number;
  readonly networks: number;
  readonly rows: readonly FactRow[];
  readonly verdict: Verdict;
  /** Null where no real data were given. */
  readonly distances: readonly DistanceRow[] | null;
}

interface Tongue {
  readonly say: Say;
  readonly language: Language;
}

const SIGNIFICANT = 3;
const MOST_DECIMALS = 6;

/** Three digits that say something; a dash where there is no number. */
export function figureText(value: number, language: Language): string {
  if (Number.isNaN(value)) return '–';
  if (value === 0 || Number.isInteger(value)) return decimal(value, 0, language);
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const decimals = Math.min(MOST_DECIMALS, Math.max(0, SIGNIFICANT - whole));
  return decimal(value, decimals, language);
}

/** The end of a band, which is exact. */
const endText = (value: number, language: Language): string =>
  decimal(value, (String(value).split('.')[1] ?? '').length, language);

const inTongue = (text: Text, { language }: Tongue): string =>
  language === 'fr' ? setFrench(text.fr) : text.en;

const bandText = ({ band }: FigureRow, { say, language }: Tongue): string =>
  band === null
    ? ''
    : say('scorecard-band', {
        low: endText(band[0], language),
        high: endText(band[1], language),
      });

const passText = (pass: boolean | null, { say }: Tongue): string =>
  pass === null ? '' : say(pass ? 'scorecard-pass' : 'scorecard-fail');

const roleText = ({ role }: FactRow, { say }: Tongue): string => say(`scorecard-role-${role}`);

const verdictText = ({ verdict }: Scorecard, { say }: Tongue): string[] =>
  (['input', 'fitted', 'held-out'] as const).map((role) =>
    say('scorecard-verdict', { role: say(`scorecard-role-${role}`), ...verdict[role] }),
  );

function titleOf({ title, veracityEffect }: FactRow, tongue: Tongue): string {
  const named = inTongue(title, tongue);
  const effect = figureText(veracityEffect, tongue.language);
  return veracityEffect === 1 ? named : tongue.say('scorecard-at-effect', { title: named, effect });
}

/** Lines for a terminal: a fact, then its figures, network by network. */
export function terminalLines(card: Scorecard, tongue: Tongue): string[] {
  const { say, language } = tongue;
  const facts = card.rows.flatMap((row) => {
    const head = `${String(row.number).padStart(3)}  ${titleOf(row, tongue)}`;
    const about = `     ${roleText(row, tongue)} · ${inTongue(row.empirical, tongue)} · ${row.source}`;
    const figures = row.figures.map((figure) => {
      const each = figure.values.map((value) => figureText(value, language)).join('  ');
      const mean = figureText(figure.mean, language).padStart(10);
      const judged = [bandText(figure, tongue), passText(figure.pass, tongue)].join('  ');
      return `     ${mean}  (${each})  ${inTongue(figure.name, tongue)}  ${judged}`.trimEnd();
    });
    return [head, about, ...figures, ''];
  });
  const distances =
    card.distances === null
      ? []
      : [say('scorecard-distances'), ...card.distances.map((row) => distanceLine(row, tongue)), ''];
  return [
    say('scorecard-head', { people: card.people, networks: card.networks }),
    '',
    ...facts,
    ...distances,
    ...verdictText(card, tongue),
  ];
}

const distanceLine = (row: DistanceRow, tongue: Tongue): string => {
  const { say, language } = tongue;
  return `     ${say('scorecard-distance', {
    data: row.data,
    what: inTongue(row.what, tongue),
    real: figureText(row.real, language),
    model: figureText(row.model, language),
    distance: figureText(row.distance, language),
  })}`;
};

const cells = (values: readonly string[]): string => `| ${values.join(' | ')} |`;

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

/** A page of Markdown: the facts in one table, then the real data, then the count. */
export function markdown(card: Scorecard, tongue: Tongue): string {
  const { say, language } = tongue;
  const head = (
    [
      'number',
      'fact',
      'role',
      'empirical',
      'figure',
      'networks',
      'mean',
      'band',
      'verdict',
    ] as const
  ).map((name) => say(`scorecard-column-${name}`));
  const facts = card.rows.flatMap((row) =>
    row.figures.map((figure, n) => [
      n === 0 ? String(row.number) : '',
      n === 0 ? titleOf(row, tongue) : '',
      n === 0 ? roleText(row, tongue) : '',
      n === 0 ? `${inTongue(row.empirical, tongue)} (${row.source})` : '',
      inTongue(figure.name, tongue),
      figure.values.map((value) => figureText(value, language)).join(' · '),
      figureText(figure.mean, language),
      bandText(figure, tongue),
      passText(figure.pass, tongue),
    ]),
  );
  const parts = [
    `# ${say('scorecard-title')}`,
    say('scorecard-head', { people: card.people, networks: card.networks }),
    verdictText(card, tongue).join('  \n'),
    markdownTable(head, facts),
  ];
  if (card.distances !== null) {
    const columns = (['data', 'figure', 'real', 'model', 'distance'] as const).map((name) =>
      say(`scorecard-column-${name}`),
    );
    const rows = card.distances.map((row) => [
      row.data,
      inTongue(row.what, tongue),
      figureText(row.real, language),
      figureText(row.model, language),
      figureText(row.distance, language),
    ]);
    parts.push(say('scorecard-distances'), markdownTable(columns, rows));
  }
  return `${parts.join('\n\n')}\n`;
}
