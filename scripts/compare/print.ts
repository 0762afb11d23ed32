/** A comparison for a reader at a terminal: the answer, its limits, and what it rests on. */
import type { Interval, Value } from '../../sim/index.ts';
import { plainTable } from '../summary.ts';
import type { Terminal } from '../terminal.ts';
import type { Arm, Comparison, OutcomeNote } from './comparison.ts';
import { chance, scaleOf, show, showSigned } from './figures.ts';
import { equityLines } from './print-groups.ts';
import { neededLines, pairingLine } from './print-power.ts';

export function comparisonText(
  comparison: Comparison,
  terminal: Terminal,
  path: string | null,
): string {
  const { say, language, outColors: colors } = terminal;
  const { title, illustration, question, replicates, networks, worlds, unranked } = comparison;
  const headline = comparison.outcomes.filter((outcome) => outcome.headline);
  const others = comparison.outcomes.filter((outcome) => !outcome.headline);
  const baseline = comparison.arms[0]?.title[language] ?? '';
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colors.bold(heading), ...lines];
  const blocks = (outcomes: readonly OutcomeNote[]) =>
    outcomes.flatMap((outcome) => ['', ...block(comparison, outcome, terminal)]);
  return [
    ...(worlds.examined === 0 ? [colors.yellow(say('compare-not-examined'))] : []),
    colors.bold(title[language]),
    ...(illustration ? [colors.yellow(say('illustration'))] : []),
    ...(question.given ? [question.question[language]] : []),
    say('compare-runs', { pairs: replicates, networks, baseline }),
    ...(unranked === 'one-pair' ? [colors.yellow(say('compare-one-pair'))] : []),
    ...failureLines(comparison, terminal),
    ...blocks(headline),
    ...pairingLine(comparison, terminal),
    ...neededLines(comparison, terminal),
    ...part(say('compare-sentence'), leadSentences(comparison, terminal)),
    ...part(
      say('compare-worlds', { count: worlds.examined, pairs: worlds.pairs }),
      worlds.examined === 0 ? [] : worldLines(comparison, terminal),
    ),
    ...part(say('compare-expected'), expectationLines(comparison, terminal)),
    ...part(say('compare-others'), blocks(others).slice(1)),
    ...part(say('compare-public'), publicLines(comparison, terminal)),
    ...part(say('compare-equity'), equityLines(comparison, terminal)),
    ...part(say('compare-harm'), harmLines(comparison, terminal)),
    ...(path === null ? [] : ['', say('compare-next', { path })]),
  ].join('\n');
}

const NONE = '–';

const span = (ci: Interval, scale: number, { language }: Terminal): string =>
  ci[0] === null
    ? NONE
    : `${showSigned(ci[0], scale, language)} … ${showSigned(ci[1], scale, language)}`;

/** What an arm is called; those that are not ranked say why. */
function nameOf({ title, means, ranked }: Arm, { say, language }: Terminal): string {
  const strategy = title[language];
  return ranked || means === 'open' ? strategy : say(`compare-unranked-${means}`, { strategy });
}

const PER_UNITS = 100;

/** What figures are shown by where nothing differs. */
const LEAST_SCALE = 0.001;

/** One outcome: a row an arm, all with the decimals that the widest of the intervals bears. */
function block(comparison: Comparison, outcome: OutcomeNote, terminal: Terminal): string[] {
  const { say, language, outColors } = terminal;
  const { arms } = comparison;
  const found = arms.map((arm) => arm.outcomes[outcome.name]);
  const label = outcome.headline
    ? outColors.bold(outcome.label[language])
    : outcome.label[language];
  if (found.every((own) => own === undefined || own.n === 0)) {
    return [`${label}${say('compare-nothing')}`];
  }
  const has = (key: 'perReached' | 'perBudgetUnit' | 'probabilityBest') =>
    outcome.headline && found.some((own) => (own?.[key] ?? null) !== null);
  const [reached, priced, best] = [has('perReached'), has('perBudgetUnit'), has('probabilityBest')];
  const table = plainTable([
    ...[say('compare-strategy'), say('summary-mean'), say('compare-difference')],
    ...[say('summary-interval'), say('compare-p')],
    ...(reached ? [say('compare-per-reached')] : []),
    ...(priced ? [say('compare-per-unit')] : []),
    ...(best ? [say('compare-best')] : []),
  ]);
  const scale = widest(
    found.map((own) => own?.difference ?? null),
    found[0]?.sd ?? 0,
  );
  const scaleReached = widest(
    found.map((own) => own?.perReached ?? null),
    0,
  );
  const scalePriced =
    PER_UNITS *
    widest(
      found.map((own) => own?.perBudgetUnit ?? null),
      0,
    );
  for (const [place, arm] of arms.entries()) {
    const { mean, difference, perReached, perBudgetUnit, probabilityBest } = found[place] ?? {};
    const price = perBudgetUnit == null ? null : PER_UNITS * perBudgetUnit.mean;
    table.push([
      nameOf(arm, terminal),
      show(mean ?? null, scale, language),
      showSigned(difference?.mean ?? null, scale, language),
      span(difference?.ci95 ?? [null, null], scale, terminal),
      chance(difference?.pAdjusted ?? null, language),
      ...(reached ? [showSigned(perReached?.mean ?? null, scaleReached, language)] : []),
      ...(priced ? [showSigned(price, scalePriced, language)] : []),
      ...(best ? [chance(probabilityBest ?? null, language)] : []),
    ]);
  }
  return [label, table.toString()];
}

/** The widest of the scales of several figures. */
function widest(
  found: readonly ({ readonly mean: Value; readonly ci95: Interval } | null)[],
  otherwise: number,
): number {
  const scales = found.map((each) => (each === null ? 0 : scaleOf(each.mean, each.ci95)));
  const most = Math.max(...scales);
  return most > 0 ? most : otherwise;
}

/** The first sentence of every outcome that decides. */
function leadSentences({ sentences, question }: Comparison, { language }: Terminal): string[] {
  return question.outcomes.flatMap((name) => {
    const first = sentences.find(({ outcome }) => outcome === name);
    return first === undefined ? [] : [first.text[language]];
  });
}

function worldLines({ worlds, arms, outcomes }: Comparison, terminal: Terminal): string[] {
  const { say, language } = terminal;
  return outcomes
    .filter(({ headline }) => headline)
    .flatMap((outcome) => [
      outcome.label[language],
      ...worlds.answers
        .filter((answer) => answer.outcome === outcome.name)
        .map(({ strategy, direction, agree, known, robust, low, high }) => {
          const scale = Math.abs((high ?? 0) - (low ?? 0)) / 2;
          const name = arms.find((arm) => arm.strategy === strategy)?.title[language] ?? strategy;
          const text = say('compare-world-answer', {
            ...{ arm: name, direction, agree, known, robust: robust ? 'yes' : 'no' },
            low: showSigned(low, scale, language),
            high: showSigned(high, scale, language),
          });
          return `  ${text}`;
        }),
    ]);
}

function expectationLines(comparison: Comparison, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const { outcomes, expectations } = comparison;
  return expectations.map((expected) => {
    const { outcome, direction, verdict, difference, ci95, armTitle, againstTitle } = expected;
    const label = outcomes.find(({ name }) => name === outcome)?.label[language] ?? outcome;
    const scale = scaleOf(difference, ci95);
    const text = say('compare-expectation', {
      ...{ arm: armTitle[language], against: againstTitle[language], outcome: label, direction },
      verdict: say(`verdict-${verdict}`),
    });
    const figures = `${showSigned(difference, scale, language)} (${span(ci95, scale, terminal)})`;
    return difference === null ? text : `${text}, ${figures}`;
  });
}

/** What is measured of every public, where it is no outcome already. */
function publicLines(comparison: Comparison, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const { arms, outcomes } = comparison;
  const rows = comparison.public.filter(
    ({ measure, country }) =>
      !outcomes.some((outcome) => outcome.metric === measure && outcome.country === country),
  );
  const labels = [...new Set(rows.map(({ label }) => label[language]))];
  return labels.flatMap((label) => {
    const table = plainTable([
      ...[say('compare-strategy'), say('summary-mean'), say('compare-difference')],
      say('summary-interval'),
    ]);
    const own = rows.filter((row) => row.label[language] === label);
    const scale = widest(
      own.map(({ difference, ci95 }) => ({ mean: difference, ci95 })),
      LEAST_SCALE,
    );
    own.forEach(({ mean, difference, ci95 }, place) => {
      table.push([
        arms[place]?.title[language] ?? '',
        show(mean, scale, language),
        showSigned(difference, scale, language),
        span(ci95, scale, terminal),
      ]);
    });
    return [label, table.toString()];
  });
}

function harmLines({ harm, arms }: Comparison, terminal: Terminal): string[] {
  const { say, language } = terminal;
  const title = (id: string) => arms.find((arm) => arm.strategy === id)?.title[language] ?? id;
  const figures = (difference: Value, [low, high]: Interval) => {
    const scale = scaleOf(difference, [low, high]);
    return {
      difference: showSigned(difference, scale, language),
      low: showSigned(low, scale, language),
      high: showSigned(high, scale, language),
    };
  };
  return harm.flatMap(({ strategy, label, difference, ci95, harmful, against }) => [
    say('compare-harm-is', {
      ...{ arm: title(strategy), label: label[language], ...figures(difference, ci95) },
      harmful: harmful === true ? 'yes' : 'no',
    }),
    ...against.map((other) =>
      say('compare-harm-against', {
        arm: title(other.strategy),
        ...figures(other.difference, other.ci95),
      }),
    ),
  ]);
}

function failureLines({ failures, scenario }: Comparison, { say, outColors }: Terminal): string[] {
  if (failures.length === 0) {
    return [];
  }
  return [
    outColors.red(say('compare-failed', { count: failures.length })),
    ...failures
      .slice(0, 5)
      .map(
        ({ seed, networkSeed, tick, message }) =>
          `${message} ${say('bug-run', { scenario, seed, networkSeed, tick })}`,
      ),
  ];
}
