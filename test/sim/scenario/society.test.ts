/** What scenarios say of access, causes and accusations, and what it switches on. */
import { describe, expect, it } from 'vitest';
import { codesOf, SMALL, scenarioOf } from './small.ts';

const withActors = (more: string): string => SMALL.replace('strategies:', `${more}strategies:`);
const relief = (keys = ''): string =>
  withActors(`  - { id: relief, kind: ngo, country: aurelia, budget: 10${keys} }\n`);

/** Names of mechanisms that are on only because the scenario uses something. */
const onIn = (text: string): string[] => {
  const [plain, used] = [SMALL, text].map((one) => scenarioOf(one).mechanisms);
  return Object.keys(used ?? {}).filter(
    (name) => used?.[name]?.off === false && plain?.[name]?.off,
  );
};

describe('a country', () => {
  it('has coverage, price and training by its income, unless the file has its own', () => {
    const text = SMALL.replace('share: 0.4,', 'share: 0.4, income: low,').replace(
      'share: 0.6,',
      'share: 0.6, coverage: 0.7, price: 3, training: 0.2,',
    );
    expect(scenarioOf(text).countries).toMatchObject([
      { coverage: 0.8, price: 8.5, training: 0.5, access: 0.27 },
      { coverage: 0.7, price: 3, training: 0.2 },
    ]);
  });

  it('has some coverage and some price, or the file is wrong', () => {
    const faulty = SMALL.replace('share: 0.4,', 'share: 0.4, coverage: 0,').replace(
      'share: 0.6,',
      'share: 0.6, price: -1, training: 2,',
    );
    expect(codesOf(faulty)).toEqual(Array(3).fill('number-out-of-range'));
  });
});

describe('an NGO', () => {
  it('may have a mandate and an appeal of its own, as no other actor may', () => {
    const text = `${relief(', mandate: floods, appeal: 0.4')}issues: [{ id: floods }]\n`;
    expect(scenarioOf(text).actors).toMatchObject([
      { id: 'ministry', mandate: null, appeal: null },
      { id: 'relief', mandate: 'floods', appeal: 0.4 },
    ]);
    expect(codesOf(SMALL.replace('budget: 10', 'budget: 10, appeal: 0.3'))).toEqual([
      'key-unknown',
    ]);
    expect(codesOf(relief(', mandate: floods'))).toEqual(['issue-unknown']);
  });

  it('may be accused by a claim', () => {
    const claims = (accused: string) =>
      `${relief()}claims: [{ id: fraud, text: A fraud, truth: false, accuses: ${accused} }]\n`;
    expect(scenarioOf(claims('relief')).claims[0]?.accuses).toBe('relief');
    expect(codesOf(claims('releif'))).toEqual(['actor-unknown']);
  });
});

describe('what needs it switches on', () => {
  const doing = (action: string): string =>
    SMALL.replace('do: broadcast, every: 6h', `${action}, every: 6h`);
  const happening = (inject: string): string =>
    `${SMALL}timeline: [{ id: it, at: 1d, for: 1d, ${inject} }]\n`;
  const measuring = (outcome: string): string => `${SMALL}outcomes: [{ ${outcome} }]\n`;

  it.each([
    [doing('do: appeal'), ['donations']],
    [doing('do: programme, country: borealia'), ['alumni', 'programmes']],
    [doing('do: partnership, country: borealia'), ['inclusion', 'connection']],
    [happening('do: access, country: borealia, price: 2'), ['inclusion', 'connection']],
    [happening('do: access, country: borealia, factor: 0.5'), []],
    [happening('do: media-coverage, country: borealia, minutes: 4'), []],
    [happening('do: appeal, actor: ministry'), ['donations']],
    [measuring('metric: voice-gini'), ['voice']],
    [measuring('metric: donations, of: ministry'), ['donations']],
    [measuring('metric: soft-power, of: aurelia'), ['soft-power']],
    [measuring('metric: connected-share, of: aurelia'), []],
  ])('%#', (text, expected) => {
    expect(onIn(text).sort()).toEqual([...expected].sort());
  });
});

describe('an index', () => {
  const components = ['attitude', 'reach', 'trust', 'education', 'network', 'support'];
  const names = (outcomes: string): string[] =>
    scenarioOf(`${SMALL}outcomes:\n${outcomes}`).outcomes.map(({ name }) => name);

  it('is reported with its components, which are no headline', () => {
    const text = '  - { metric: soft-power, of: aurelia, good: up, headline: true }\n';
    expect(names(text)).toEqual([
      'soft-power',
      ...components.map((component) => `soft-power-${component}`),
    ]);
    const [index, first] = scenarioOf(`${SMALL}outcomes:\n${text}`).outcomes;
    expect([index?.headline, first?.headline, first?.of, first?.good]).toEqual([
      true,
      false,
      'aurelia',
      'up',
    ]);
  });

  it('of two countries has the components of both', () => {
    const text = ['aurelia', 'borealia']
      .map((id) => `  - { metric: soft-power, of: ${id} }\n`)
      .join('');
    expect(names(text)).toHaveLength(14);
    expect(names(text)).toContain('soft-power-reach:borealia');
  });

  it('leaves a component alone that the file names itself', () => {
    const text =
      '  - { metric: soft-power-reach, of: aurelia }\n  - { metric: soft-power, of: aurelia }\n';
    expect(names(text).filter((name) => name === 'soft-power-reach')).toHaveLength(1);
    expect(names(text)).toHaveLength(7);
  });
});
