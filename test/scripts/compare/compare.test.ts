import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../../scripts/compare/comparison.ts';
import { openTable } from '../../../scripts/export/table.ts';
import { newFolder } from '../example-run.ts';
import { diplosim, type Ended, perform } from '../spawn.ts';
import { writeDuel } from './duel.ts';

const cwd = newFolder();
const at = (name: string) => join(cwd, name);
const duel = writeDuel(cwd);
afterAll(() => rmSync(cwd, { recursive: true }));

const PATIENT = { timeout: 240_000 };
const NONE = ['--worlds', '0'];
const read = (folder: string): Comparison =>
  JSON.parse(readFileSync(join(at(folder), 'comparison.json'), 'utf8'));
const csv = (file: string) => {
  const [head = '', ...lines] = readFileSync(at(file), 'utf8').trimEnd().split('\n');
  return { names: head.split(','), rows: lines.map((line) => line.split(',')) };
};

let json: Ended;
let found: Comparison;
beforeAll(async () => {
  const options = ['--replicates', '6', '--worlds', '2', '--out', at('whole'), '--json'];
  json = await perform('compare', duel, ...options);
  found = read('whole');
}, 240_000);

describe('four arms, one twice and one covert', PATIENT, () => {
  const arm = (strategy: string) => {
    const own = found.arms.find((each) => each.strategy === strategy);
    if (own === undefined) throw new Error(strategy);
    return own;
  };

  test('are printed as one document, the baseline first', () => {
    expect(json.code).toBe(0);
    const printed = JSON.parse(json.out);
    expect(Object.keys(printed).slice(0, 7)).toEqual([
      ...['scenario', 'baseline', 'replicates', 'networks', 'illustration', 'arms', 'worlds'],
    ]);
    expect(printed).toMatchObject({
      ...{ scenario: 'duel', baseline: 'silence', replicates: 6, networks: 6, illustration: false },
    });
    expect(
      printed.arms.map(({ strategy, means }: Comparison['arms'][0]) => [strategy, means]),
    ).toEqual([
      ...[
        ['silence', 'open'],
        ['speak', 'open'],
        ['again', 'open'],
        ['whisper', 'covert'],
      ],
    ]);
    const { difference, perBudgetUnit, mean, sd } = printed.arms[1].outcomes.attitude;
    expect([typeof mean, typeof sd]).toEqual(['number', 'number']);
    expect(difference).toMatchObject({
      ...{ mean: expect.any(Number), median: expect.any(Number), n: 6 },
      ...{ ci95: [expect.any(Number), expect.any(Number)], pAdjusted: expect.any(Number) },
      ...{ correlation: expect.any(Number) },
    });
    expect(difference.pairs).toHaveLength(6);
    expect(perBudgetUnit).toMatchObject({ mean: expect.any(Number), ci95: expect.any(Array) });
    expect(printed.arms[0].outcomes.attitude.difference).toBeNull();
    expect(printed.worlds.examined).toBe(2);
  });

  test('that do the same have the same in every pair', () => {
    for (const name of found.outcomes.map((outcome) => outcome.name)) {
      expect(arm('again').outcomes[name]?.values).toEqual(arm('speak').outcomes[name]?.values);
    }
    expect(new Set(arm('speak').outcomes['attitude']?.values).size).toBe(6);
  });

  test('differ by what their runs differ by', () => {
    const { values = [] } = arm('speak').outcomes['attitude'] ?? {};
    const baseline = arm('silence').outcomes['attitude']?.values ?? [];
    const { difference, perBudgetUnit } = arm('speak').outcomes['attitude'] ?? {};
    const pairs = values.map((value, pair) => (value ?? 0) - (baseline[pair] ?? 0));
    expect(difference?.pairs).toEqual(pairs);
    const mean = pairs.reduce((sum, pair) => sum + pair, 0) / 6;
    expect(difference?.mean).toBeCloseTo(mean, 12);
    const [low, high] = difference?.ci95 ?? [];
    expect(((low ?? 0) + (high ?? 0)) / 2).toBeCloseTo(mean, 12);
    // Silence spends nothing, so the price is what the arm spent.
    expect(arm('speak').spent).toBeGreaterThan(0);
    expect(perBudgetUnit?.mean).toBeCloseTo(mean / (arm('speak').spent ?? 0), 12);
  });

  test('are ranked unless they are covert, whose harm is shown in place', () => {
    const ranks = found.arms.map(({ outcomes }) => outcomes['attitude']?.probabilityBest ?? null);
    expect(ranks[3]).toBeNull();
    expect((ranks[0] ?? 0) + (ranks[1] ?? 0) + (ranks[2] ?? 0)).toBeCloseTo(1, 9);
    expect(ranks[1]).toBe(ranks[2]);
    const whisper = arm('whisper');
    expect(whisper.ranked).toBe(false);
    expect(Object.values(whisper.outcomes).map(({ perBudgetUnit }) => perBudgetUnit)).toEqual(
      found.outcomes.map(() => null),
    );
    expect(found.worlds.regret[0]?.arms.map(({ strategy }) => strategy)).not.toContain('whisper');
    expect(found.acceptability[0]?.arms.map(({ strategy }) => strategy)).not.toContain('whisper');
    const risk = found.harm.find(
      ({ measure, country }) => measure === 'audience-risk' && country === 'borealia',
    );
    expect(risk).toMatchObject({ strategy: 'whisper', difference: expect.any(Number) });
    expect(risk?.against.map(({ strategy }) => strategy)).toEqual(['silence', 'speak', 'again']);
    expect(risk?.against[0]?.difference).toBeCloseTo(-(risk?.difference ?? 0), 12);
  });

  test('are shown with what those bear and believe who are addressed', () => {
    const measures = new Set(found.public.map(({ measure, country }) => `${measure} ${country}`));
    expect([...measures].sort()).toEqual([
      ...['audience-risk borealia', 'misperception borealia', 'trust borealia'],
    ]);
    expect(found.public.filter(({ measure }) => measure === 'trust')).toHaveLength(4);
  });

  test('have effects by country, language and income, with the shares of people', () => {
    const speak = found.equity.filter(({ strategy }) => strategy === 'speak');
    expect(speak.map(({ by, group }) => `${by} ${group}`)).toEqual([
      ...['country aurelia', 'country borealia', 'language en', 'language fa'],
      ...['income high', 'income low'],
    ]);
    const ofIncome = speak.filter(({ by }) => by === 'income');
    expect(ofIncome.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    // The outcome is of Borealia, which is the low income group.
    const { difference } = arm('speak').outcomes['attitude'] ?? {};
    expect(speak.find(({ group }) => group === 'low')?.difference).toBeCloseTo(
      difference?.mean ?? Number.NaN,
      12,
    );
  });

  test('are followed over time to where they end', () => {
    const course = found.courses.find(({ country }) => country === 'borealia');
    expect([course?.hours[0], course?.hours.at(-1)]).toEqual([0, 48]);
    const { level, difference } = course?.arms[1] ?? {};
    const own = arm('speak').outcomes['attitude'];
    expect(level?.mean.at(-1)).toBeCloseTo(own?.mean ?? Number.NaN, 12);
    expect(difference?.mean.at(-1)).toBeCloseTo(own?.difference?.mean ?? Number.NaN, 12);
    expect(difference?.low.at(-1)).toBeCloseTo(own?.difference?.ci95[0] ?? Number.NaN, 9);
    expect(difference?.mean[0]).toBe(0);
    expect(course?.arms[0]?.difference).toBeNull();
  });

  test('answer what was expected of them', () => {
    expect(found.expectations.map(({ verdict }) => verdict)).toEqual([
      ...['supported', 'contradicted', 'supported'],
    ]);
    expect(found.expectations[2]).toMatchObject({ difference: 0, ci95: [0, 0] });
  });

  test('are tried in other worlds, each named by what is different there', () => {
    expect(found.worlds.worlds).toHaveLength(2);
    const [first, second] = found.worlds.worlds;
    expect(first?.settings).not.toEqual(second?.settings);
    const paths = found.worlds.dimensions.map(({ path }) => path);
    expect(Object.keys(first?.settings ?? {}).sort()).toEqual([...paths].sort());
    expect(paths).toContain('mechanisms.feed.rule');
    for (const answer of found.worlds.answers) {
      expect(answer.agree + answer.flipped.length).toBe(answer.known);
    }
    // Covert arms are not asked in how many worlds they win.
    expect(found.worlds.answers.map(({ strategy }) => strategy)).toEqual(['speak', 'again']);
    expect(found.worlds.answers[0]?.median).toBe(found.worlds.answers[1]?.median);
  });

  test('give sentences in both languages, about the best arm first', () => {
    const [first] = found.sentences;
    expect(first?.strategy).toBe(
      (arm('speak').outcomes['attitude']?.mean ?? 0) >=
        (arm('silence').outcomes['attitude']?.mean ?? 0)
        ? 'speak'
        : first?.strategy,
    );
    expect(first?.text.en).toContain('plausible worlds examined');
    expect(first?.text.fr).toContain('mondes plausibles examinés');
    expect(found.sentences.map(({ strategy }) => strategy).sort()).toEqual(['again', 'speak']);
  });

  test('leave tables with one row a run and one row a measure, and what they hold', async () => {
    const runs = csv('whole/runs.csv');
    expect(runs.rows).toHaveLength(4 * (6 + 2 * 3));
    expect(new Set(runs.names).size).toBe(runs.names.length);
    const measures = csv('whole/measures.csv');
    const of = (...words: string[]) =>
      measures.rows.filter((row) => words.every((word) => row.includes(word)));
    expect(of('attitude', 'outcome')).toHaveLength(48);
    expect(of('attitude:aurelia', 'language', 'fa')).toHaveLength(24);
    const dictionary = csv('whole/dictionary.csv').rows.map(
      ([table, column]) => `${table} ${column}`,
    );
    expect(dictionary).toEqual([
      ...runs.names.map((name) => `runs ${name}`),
      ...measures.names.map((name) => `measures ${name}`),
    ]);
    for (const [name, rows] of [
      ['runs', runs.rows],
      ['measures', measures.rows],
    ] as const) {
      const table = await openTable(join(at('whole'), `${name}.parquet`));
      expect(table.rows).toBe(rows.length);
    }
    expect(readdirSync(at('whole')).sort()).toEqual([
      ...['comparison.json', 'dictionary.csv', 'measures.csv', 'measures.parquet'],
      ...['report.html', 'runs.csv', 'runs.parquet'],
    ]);
  });

  test('consist of runs that can each be made alone', async () => {
    const { names, rows } = csv('whole/runs.csv');
    const place = (name: string) => names.indexOf(name);
    for (const row of [rows[5], rows.at(-2)]) {
      const cell = (name: string) => row?.[place(name)] ?? '';
      const world = found.worlds.worlds[Number(cell('world')) - 1];
      const settings = Object.entries(world?.settings ?? {}).flatMap(([path, value]) => [
        ...['--set', `${path}=${value}`],
      ]);
      const alone = await perform(
        ...['run', duel, '--strategy', cell('strategy'), '--seed', cell('seed')],
        ...['--network-seed', cell('networkSeed'), '--record', 'none', '--json', ...settings],
      );
      expect(JSON.parse(alone.out).digest).toBe(cell('digest'));
    }
  });
});

describe('what is asked', PATIENT, () => {
  test('a single pair names no winner', async () => {
    const words = ['compare', duel, '--replicates', '1', '--workers', '1', ...NONE];
    const { code, out } = await perform(...words, '--out', at('single'));
    expect(code).toBe(0);
    expect(out.startsWith('Robustness was not examined')).toBe(true);
    expect(out).toContain('names no winner');
    expect(out).not.toContain('P(best)');
    const { arms, unranked } = read('single');
    expect(unranked).toBe('one-pair');
    expect(arms[1]?.outcomes['attitude']).toMatchObject({
      ...{ probabilityBest: null, ci95: [null, null] },
      difference: { ci95: [null, null], p: null, pAdjusted: null },
    });
  });

  test('stands on a card, and its stop rule ends the runs when they are sharp enough', async () => {
    const card = [
      'format: 1',
      'question: { en: Is it heard?, fr: Est-ce entendu ? }',
      'outcome: reach',
      'arms: [silence, speak]',
      'effectOfInterest: 0.9',
      'stop: { rule: precision, replicates: 12 }',
    ].join('\n');
    writeFileSync(at('card.yaml'), card);
    const words = [
      'compare',
      duel,
      '--question',
      at('card.yaml'),
      '--networks',
      '3',
      '--workers',
      '1',
      ...NONE,
    ];
    const { code, out } = await perform(...words, '--out', at('carded'), '--lang', 'fr');
    expect(code).toBe(0);
    expect(out).toContain('Est-ce entendu');
    const { question, replicates, networks, arms } = read('carded');
    expect([replicates, networks, arms.length]).toEqual([3, 3, 2]);
    expect(question).toMatchObject({
      ...{ given: true, outcomes: ['reach'], effectOfInterest: 0.9 },
      stop: { rule: 'precision', replicates: 12, reached: true },
    });
    const { needed } = arms[1]?.outcomes['reach']?.difference ?? {};
    expect(needed?.replicates).toBeLessThanOrEqual(3);
    expect(readFileSync(at('carded/question.yaml'), 'utf8')).toBe(card);
    const other = await perform(...words, '--strategies', 'silence,again');
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('silence,speak')]);
  });

  test('is no attacker’s gain', async () => {
    const worse = writeDuel(cwd, 'worse', (text) =>
      text.replace('claim: plot, good: down }', 'claim: plot, good: up, headline: true }'),
    );
    const { code, out } = await perform('compare', worse, '--json', ...NONE);
    expect(code).toBe(1);
    expect(JSON.parse(out).errors).toMatchObject([
      { code: 'attackers-gain', message: expect.stringContaining('attacker’s gain') },
    ]);
    writeFileSync(at('reach.yaml'), 'format: 1\noutcome: reach\n');
    const hidden = writeDuel(cwd, 'hidden', (text) =>
      text.replace('metric: reach, of: ministry', 'metric: reach, of: service'),
    );
    const french = await perform('compare', hidden, '--question', at('reach.yaml'), '--lang', 'fr');
    expect([french.code, french.err]).toEqual([1, expect.stringContaining('à couvert')]);
  });

  test.each([
    [['--strategies', 'silence'], 2, 'takes two strategies'],
    [['--strategies', 'silence,speek'], 1, 'speak'],
    [['--worlds', '-1'], 2, '--worlds'],
    [['--replicates', '0'], 2, '--replicates'],
    [['--strategy', 'speak'], 2, '--strategies'],
    [['--question', 'nowhere.yaml'], 3, 'nowhere.yaml'],
    [['--posterior', 'nowhere.json'], 3, 'nowhere.json'],
  ])('%j is refused with exit code %i', async (words, code, said) => {
    const ended = await perform('compare', duel, ...words);
    expect([ended.code, ended.out + ended.err]).toEqual([code, expect.stringContaining(said)]);
  });

  test('names real countries with the words that it is an illustration', async () => {
    const small = ['--set', 'population.citizens=200', 'time.duration=1d', '--replicates', '2'];
    const arms = ['--strategies', 'silence,broadcast', '--workers', '1', ...NONE];
    const { out } = await perform('compare', 'canada-iran', ...small, ...arms);
    expect(out).toContain('an illustration, not a forecast');
  });

  test('takes parameters from a posterior, and refuses what is none', async () => {
    const draws = [{ 'mechanisms.exposure.strength': 0.123 }];
    writeFileSync(at('posterior.json'), JSON.stringify({ draws }));
    const words = [
      'compare',
      duel,
      '--replicates',
      '1',
      '--worlds',
      '1',
      '--strategies',
      'silence,speak',
    ];
    const { out } = await perform(...words, '--posterior', at('posterior.json'), '--json');
    const { worlds } = JSON.parse(out) as Comparison;
    expect(worlds.posterior).toBe(true);
    expect(worlds.worlds[0]?.settings['mechanisms.exposure.strength']).toBe(0.123);
    for (const [name, text] of [
      ['torn.json', '{"draws": ['],
      ['empty.json', '{"draws": []}'],
      ['odd.json', '{"draws": [{"a": 1}, {"b": 1}]}'],
      ['text.json', '{"draws": [{"a": "1"}]}'],
    ] as const) {
      writeFileSync(at(name), text);
      const refused = await perform(...words, '--posterior', at(name), '--json');
      expect([refused.code, JSON.parse(refused.out).errors[0].code]).toEqual([
        1,
        'posterior-shape',
      ]);
    }
  });
});

describe('the folder', PATIENT, () => {
  test('is replaced only when asked, and only if it is a comparison', async () => {
    const words = ['compare', duel, '--replicates', '1', ...NONE];
    const taken = await perform(...words, '--out', at('whole'));
    expect([taken.code, taken.err]).toEqual([3, expect.stringContaining('--force')]);
    mkdirSync(at('mine'));
    writeFileSync(join(at('mine'), 'thesis.txt'), 'years of work');
    const mine = await perform(...words, '--out', at('mine'), '--force');
    expect([mine.code, readdirSync(at('mine'))]).toEqual([3, ['thesis.txt']]);
  });

  test('after Ctrl-C what was run is kept, and ends as if nothing had happened', async () => {
    const words = [
      'compare',
      duel,
      '--strategies',
      'silence,speak',
      '--replicates',
      '10',
      '--worlds',
      '1',
      '--workers',
      '1',
    ];
    const beside = join(cwd, '.stopped.unfinished');
    const isUnderWay = () =>
      existsSync(beside) &&
      readdirSync(beside).some((name) => readFileSync(join(beside, name), 'utf8').includes('\n'));
    const stopped = await diplosim([...words, '--out', 'stopped'], { cwd, stopWhen: isUnderWay });
    expect([stopped.code, stopped.err]).toEqual([130, expect.stringContaining('goes on')]);
    expect(existsSync(at('stopped'))).toBe(false);
    const resumed = await perform(...words, '--out', at('stopped'));
    expect(resumed.err).toContain('of an earlier try');
    await perform(...words.slice(0, -1), '2', '--out', at('undisturbed'));
    for (const name of readdirSync(at('undisturbed'))) {
      const [one, other] = [join(at('stopped'), name), join(at('undisturbed'), name)];
      expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
    }
    expect(readdirSync(cwd).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});
