import { describe, expect, it } from 'vitest';
import { FACTS, factOf } from '../../../scripts/scorecard/facts/index.ts';
import {
  figureText,
  markdown,
  type Scorecard,
  terminalLines,
} from '../../../scripts/scorecard/render.ts';
import {
  measurementsOf,
  rowsOf,
  verdictOf,
  type Wish,
} from '../../../scripts/scorecard/scorecard.ts';
import { sayIn } from '../../../scripts/text/text.ts';

const wish = (changes: Partial<Wish> = {}): Wish => ({
  people: 10_000,
  networks: 3,
  facts: [],
  atDefault: true,
  ...changes,
});

/** What would be measured if every figure of a fact had the value that `value` gives. */
function measuredOf(asked: Wish, value: (fact: number, network: number) => number) {
  const measurements = measurementsOf(asked);
  const measured = measurements.map(({ facts, network }) =>
    facts.map((fact) => factOf(fact).figures.map(() => value(fact, network))),
  );
  return rowsOf(asked, measurements, measured);
}

describe('what is measured', () => {
  it('is each world once a network, with all its facts', () => {
    const all = measurementsOf(wish());
    const keys = all.map(({ world, overrides, run, network }) =>
      JSON.stringify([world, overrides, run, network]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    const facts = new Set(all.flatMap(({ facts: own }) => own));
    expect([...facts].sort((a, b) => a - b)).toEqual(FACTS.map(({ number }) => number));
    expect(new Set(all.map(({ network }) => network))).toEqual(new Set([0, 1, 2]));
  });

  it('has as many people as asked for, where that matters', () => {
    const large = measurementsOf(wish({ people: 100_000, facts: [1, 16], atDefault: false }));
    const of = (fact: number) => large.find(({ facts }) => facts.includes(fact))?.overrides;
    expect(of(1)).toEqual(['population.citizens=100000']);
    expect(of(16)).toEqual([]);
  });

  it('is measured at the default veracity effect too, for the facts that it moves', () => {
    const rows = measuredOf(wish({ facts: [1, 3, 6, 7, 10] }), () => 0.5);
    const usual = rows.filter(({ veracityEffect }) => veracityEffect === 0.5);
    expect(usual.map(({ number }) => number)).toEqual([3, 6, 7, 10]);
    expect(measuredOf(wish({ facts: [3], atDefault: false }), () => 0.5)).toHaveLength(1);
  });
});

describe('a fact', () => {
  it('is judged by the mean over the networks, and shows each', () => {
    const [row] = measuredOf(wish({ facts: [14] }), (_, network) => [0.3, 0.5, 0.6][network] ?? 0);
    expect(row?.figures[0]?.values).toEqual([0.3, 0.5, 0.6]);
    expect(row?.figures[0]?.mean).toBeCloseTo(1.4 / 3, 12);
    expect(row?.pass).toBe(true);
    const [low] = measuredOf(wish({ facts: [14] }), (_, network) => [0.3, 0.3, 0.41][network] ?? 0);
    expect(low?.pass).toBe(false);
  });

  it('fails where a value is missing', () => {
    const [row] = measuredOf(wish({ facts: [14] }), (_, n) => (n === 2 ? Number.NaN : 0.5));
    expect(row?.pass).toBe(false);
  });

  it('has the band of its size', () => {
    const bandsAt = (people: number) =>
      measuredOf(wish({ facts: [3], people, atDefault: false }), () => 0)[0]?.figures.map(
        ({ band }) => band,
      );
    expect(bandsAt(10_000)).toEqual([[0.0001, 0.003], null, null]);
    expect(bandsAt(100_000)).toEqual([null, [0, 0.001], null]);
  });
});

describe('the verdict', () => {
  it('counts facts by role, once each', () => {
    const rows = measuredOf(wish({ facts: [6, 9, 14, 27] }), () => 0.5);
    expect(verdictOf(rows)).toEqual({
      input: { passed: 0, of: 1 },
      fitted: { passed: 1, of: 2 },
      'held-out': { passed: 0, of: 1 },
    });
  });
});

describe('the scorecard in words', () => {
  const rows = measuredOf(wish({ facts: [3, 6] }), () => 1.5);
  const card: Scorecard = {
    ...{ people: 10_000, networks: 3, rows, verdict: verdictOf(rows) },
    distances: [
      {
        data: 'somewhere',
        what: { en: 'depth, median', fr: 'profondeur, médiane' },
        real: 3,
        model: 2,
        distance: 0.25,
        measure: 'gap',
      },
    ],
  };

  it('shows what passes and what fails, with every network', () => {
    const lines = terminalLines(card, { say: sayIn('en'), language: 'en' }).join('\n');
    expect(lines).toMatch(/1\.50 {2}\(1\.50 {2}1\.50 {2}1\.50\) .* \[1\.4 to 2\] {2}pass/);
    expect(lines).toMatch(/\[0\.0001 to 0\.003\] {2}FAIL/);
    expect(lines).toContain('somewhere, depth, median: real 3, model 2, distance 0.250');
    expect(lines).toContain('fitted: 1 of 2 facts pass.');
  });

  it('is a page of Markdown whose rows have as many cells as its head', () => {
    for (const language of ['en', 'fr'] as const) {
      const page = markdown(card, { say: sayIn(language), language }).trimEnd();
      const [facts = [], distances = []] = page
        .split('\n\n')
        .filter((part) => part.startsWith('|'))
        .map((table) => table.split('\n').map((line) => line.split(' | ').length));
      expect(new Set(facts).size).toBe(1);
      expect(facts).toHaveLength(2 + 6 + 2);
      expect(new Set(distances).size).toBe(1);
    }
  });

  it('writes three digits that say something', () => {
    const texts = [0.0001234, 0.5, 12.34, 1234.5, 12, 0, Number.NaN, -0.05];
    expect(texts.map((value) => figureText(value, 'en'))).toEqual([
      '0.000123',
      '0.500',
      '12.3',
      '1,235',
      '12',
      '0',
      '–',
      '−0.0500',
    ]);
  });
});
