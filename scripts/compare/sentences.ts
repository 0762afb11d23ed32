/** Sentences that may be quoted: what the runs and the other worlds say, and where it flips. */
import type { Language, Text } from '../../sim/index.ts';
import { decimal, percent } from '../../viz/text/numbers.ts';
import type { Arm, Comparison, OutcomeNote, Sentence, WorldAnswer } from './comparison.ts';
import { scaleOf, showSigned } from './figures.ts';
import { sayBoth } from './labels.ts';

type Found = Pick<
  Comparison,
  'arms' | 'outcomes' | 'worlds' | 'question' | 'replicates' | 'unranked'
>;

/** Significance below which arms count as told apart, adjusted for all arms. */
const LEVEL = 0.05;

/**
 * For each outcome that decides: the arm that does most for it against the baseline (or, where that
 * is the baseline, the next), then the others. Of arms that are not ranked nothing is said: a
 * sentence about what a covert arm gains would be its advertisement.
 */
export function sentencesOf(found: Found): Sentence[] {
  const { arms, outcomes, question } = found;
  return question.outcomes.flatMap((name) => {
    const outcome = outcomes.find((each) => each.name === name);
    if (outcome === undefined) {
      return [];
    }
    const order = arms.flatMap(({ ranked }, arm) => (arm > 0 && ranked ? [arm] : []));
    const sign = outcome.good === 'up' ? 1 : outcome.good === 'down' ? -1 : 0;
    const rank = (arm: number) => sign * (arms[arm]?.outcomes[name]?.mean ?? 0);
    order.sort((a, b) => rank(b) - rank(a) || a - b);
    return order.map((arm) => sentenceOn(found, outcome, arm));
  });
}

function sentenceOn(found: Found, outcome: OutcomeNote, place: number): Sentence {
  const [baseline, arm] = [found.arms[0] as Arm, found.arms[place] as Arm];
  const about = {
    outcome: outcome.name,
    arm: place,
    strategy: arm.strategy,
    against: baseline.strategy,
  };
  const names = (language: Language) => ({
    arm: arm.title[language],
    against: baseline.title[language],
    outcome: outcome.label[language],
  });
  return { ...about, text: wordsOn(found, outcome, place, names) };
}

function wordsOn(
  { arms, worlds, unranked }: Found,
  outcome: OutcomeNote,
  place: number,
  names: (language: Language) => Record<string, string>,
): Text {
  const difference = arms[place]?.outcomes[outcome.name]?.difference ?? null;
  if (difference === null || difference.mean === null) {
    return sayBoth('sentence-none', names);
  }
  if (difference.pairs.every((pair) => pair === 0)) {
    return sayBoth('sentence-equal', names);
  }
  if (unranked === 'one-pair') {
    return sayBoth('sentence-one-pair', names);
  }
  const told = (difference.pAdjusted ?? 1) < LEVEL;
  const answer = worlds.answers.find((each) => each.outcome === outcome.name && each.arm === place);
  const direction = difference.mean > 0 ? 'up' : 'down';
  const scale = scaleOf(difference.median, difference.medianCi95);
  const values = (language: Language) => {
    const [low, high] = difference.medianCi95;
    const figures = sayBoth('sentence-figures', () => ({
      median: showSigned(difference.median, scale, language),
      low: showSigned(low, scale, language),
      high: showSigned(high, scale, language),
      rough: difference.rough ? 'yes' : 'no',
      pairs: difference.n,
    }));
    return { ...names(language), direction, figures: figures[language] };
  };
  if (worlds.examined === 0 || answer === undefined || answer.known === 0) {
    return sayBoth(told ? 'sentence-alone' : 'sentence-undecided-alone', values);
  }
  const flip = flipWords(answer, worlds.dimensions);
  return sayBoth(told ? 'sentence-worlds' : 'sentence-undecided', (language) => ({
    ...values(language),
    agree: answer.agree,
    known: answer.known,
    percent: percent(answer.agree / answer.known, language),
    flip: flip[language],
  }));
}

/** `eta: part of the distance ...` without the letter. */
const withoutLetter = (meaning: string): string => meaning.replace(/^[^:]{1,14}?\s?: /, '');

function flipWords(
  { flipped, flip }: WorldAnswer,
  dimensions: Comparison['worlds']['dimensions'],
): Text {
  if (flipped.length === 0) {
    return sayBoth('flip-none');
  }
  if (flip === null) {
    return sayBoth('flip-some', () => ({ count: flipped.length }));
  }
  const meaning = dimensions.find(({ path }) => path === flip.path)?.meaning;
  const { value } = flip;
  return sayBoth(`flip-${flip.relation}`, (language) => ({
    meaning: withoutLetter(meaning?.[language] ?? flip.path),
    value:
      typeof value === 'string'
        ? value
        : decimal(value, value % 1 === 0 ? 0 : 3, language).replace(/(?<=[.,]\d*?)0+$/, ''),
  }));
}
