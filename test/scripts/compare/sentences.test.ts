import { describe, expect, test } from 'vitest';
import type {
  Arm,
  ArmOutcome,
  Comparison,
  Difference,
  OutcomeNote,
  WorldAnswer,
} from '../../../scripts/compare/comparison.ts';
import { sentencesOf } from '../../../scripts/compare/sentences.ts';

const outcome: OutcomeNote = {
  ...{ name: 'attitude', metric: 'attitude', unit: '1', good: 'up', headline: true },
  label: { en: 'Attitude', fr: 'Attitude' },
  summary: { en: '', fr: '' },
  ...{ reached: false, measure: 'attitude', country: 'all' },
};

const difference = (changes: Partial<Difference> = {}): Difference => ({
  ...{ mean: 0.02, sd: 0.01, ci95: [0.01, 0.03], n: 100, p: 0.001, pAdjusted: 0.002 },
  ...{ median: 0.021, medianCi95: [0.012, 0.03], rough: true },
  ...{ trimmed: 0.02, trimmedCi95: [0.01, 0.03], correlation: 0.9, pairingWorth: 10 },
  ...{ needed: null, pairs: [0.02, 0.02] },
  ...changes,
});

const armOf = (strategy: string, mean: number, own: Difference | null, ranked = true): Arm => ({
  ...{ strategy, means: ranked ? 'open' : 'covert', ranked, spent: 0 },
  title: { en: strategy.toUpperCase(), fr: strategy.toUpperCase() },
  outcomes: {
    attitude: {
      ...{ mean, sd: 0, ci95: [null, null], n: 100, values: [], perBudgetUnit: null },
      ...{ perReached: null, probabilityBest: null, difference: own },
    } satisfies ArmOutcome,
  },
});

const answer = (changes: Partial<WorldAnswer> = {}): WorldAnswer => ({
  ...{ outcome: 'attitude', arm: 1, strategy: 'b', against: 'a' },
  ...{ direction: 'up' as const, agree: 12, known: 12 },
  ...{ median: 0, low: 0, high: 0, flipped: [], flip: null, rules: [], robust: true },
  ...changes,
});

function sentences(arms: Arm[], answers: WorldAnswer[] = [], changes: Partial<Comparison> = {}) {
  const worlds = {
    ...{ examined: answers.length > 0 ? 12 : 0, pairs: 3, posterior: false, worlds: [] },
    ...{ answers, regret: [] },
    dimensions: [
      {
        path: 'mechanisms.feed.rule',
        meaning: { en: 'order of the feed', fr: 'ordre du fil' },
        ...{ own: 'engagement', options: ['engagement', 'chronological'], range: null },
      },
      {
        path: 'mechanisms.stance.step',
        meaning: { en: 'eta: part of the distance', fr: 'eta : part de l’écart' },
        ...{ own: 0.03, options: null, range: [0, 1] as const },
      },
    ],
  };
  const question = { outcomes: ['attitude'] } as unknown as Comparison['question'];
  const found = { arms, outcomes: [outcome], worlds, question, replicates: 100, unranked: null };
  return sentencesOf({ ...found, ...changes });
}

const A = armOf('a', 0, null);
const B = armOf('b', 0.02, difference());

describe('a sentence', () => {
  test('says in how many worlds, by how much, and that it flips nowhere', () => {
    expect(sentences([A, B], [answer()])[0]?.text).toEqual({
      en: 'In 12 of the 12 plausible worlds examined (100%), “B” gave a higher value of “Attitude” than “A” (median difference +0.0210, rough 95 % interval +0.0120 to +0.0300, 100 pairs); the result flips in none of them.',
      fr: 'Dans 12 des 12 mondes plausibles examinés (100\u202f%), «\u202fB\u202f» a donné une valeur de «\u202fAttitude\u202f» plus élevée que «\u202fA\u202f» (différence médiane +0,0210, intervalle approximatif à 95\u202f% de +0,0120 à +0,0300, 100 paires)\u202f; le résultat ne s’inverse dans aucun d’eux.',
    });
  });

  test.each([
    [
      { path: 'mechanisms.feed.rule', relation: 'is', value: 'chronological' },
      'flips when order of the feed is “chronological”',
    ],
    [
      { path: 'mechanisms.stance.step', relation: 'above', value: 0.25 },
      'flips when part of the distance is above 0.25',
    ],
    [
      { path: 'mechanisms.stance.step', relation: 'below', value: 3 },
      'flips when part of the distance is below 3',
    ],
    [null, 'flips in 4 of them, and no single assumption tells which'],
  ] as const)('says where it flips: %j', (flip, words) => {
    const flipped = [1, 2, 3, 4];
    const [first] = sentences([A, B], [answer({ agree: 8, flipped, flip })]);
    expect(first?.text.en).toContain('In 8 of the 12 plausible worlds examined (67%)');
    expect(first?.text.en).toContain(words);
  });

  test('says that robustness was not examined', () => {
    expect(sentences([A, B])[0]?.text.en).toMatch(
      /than “A” \(.*\)\. Robustness was not examined\.$/,
    );
  });

  test('does not tell apart what the runs do not tell apart', () => {
    const unsure = armOf('b', 0.01, difference({ pAdjusted: 0.05 }));
    const [first] = sentences([A, unsure], [answer({ agree: 7 })]);
    expect(first?.text.en).toMatch(/^The runs do not tell “B” from “A” in “Attitude”/);
    expect(first?.text.en).toContain('higher in 7 of the 12');
    expect(sentences([A, unsure])[0]?.text.fr).toContain('ne départagent pas');
  });

  test('of equal arms, of one pair and of none says just that', () => {
    const equal = armOf('b', 0, difference({ mean: 0, pairs: [0, 0] }));
    expect(sentences([A, equal])[0]?.text.en).toContain('differ in no pair');
    const one = sentences([A, B], [], { unranked: 'one-pair' });
    expect(one[0]?.text.en).toContain('does not say which');
    const none = armOf('b', 0, difference({ mean: null, pairs: [null] }));
    expect(sentences([A, none])[0]?.text.en).toContain('No pair of runs has');
  });
});

describe('sentences', () => {
  const C = armOf('c', 0.05, difference());
  const covert = armOf('d', 0.9, difference(), false);

  test('begin with the arm that does most, and say nothing of those that are not ranked', () => {
    const order = sentences([A, B, C, covert]).map(({ strategy }) => strategy);
    expect(order).toEqual(['c', 'b']);
  });

  test('begin with the arm that does least where less is better', () => {
    const found = sentences([A, B, C], [], { outcomes: [{ ...outcome, good: 'down' }] });
    expect(found.map(({ strategy }) => strategy)).toEqual(['b', 'c']);
  });

  test('take each arm’s own answer from the other worlds', () => {
    const answers = [answer({ agree: 3 }), answer({ arm: 2, strategy: 'c', agree: 9 })];
    const found = sentences([A, B, C], answers);
    expect(found.map(({ text }) => /In (\d+)/.exec(text.en)?.[1])).toEqual(['9', '3']);
  });
});
