import { describe, expect, it } from 'vitest';
import { read, SMALL, scenarioOf } from './small.ts';

const countries = (text: string) =>
  scenarioOf(SMALL.replace(/countries:.*population/s, `countries:\n${text}\npopulation`)).countries;

describe('a scenario as the engine takes it', () => {
  it('has the defaults of the model where the file is silent', () => {
    const scenario = scenarioOf(SMALL);
    expect(scenario.time).toEqual({ tickHours: 0.5, ticks: 96 });
    expect(scenario.seed).toBe('small');
    expect(scenario.languages).toEqual(['en', 'fr', 'fa']);
    expect(scenario.network).toMatchObject({
      generator: 'follower',
      settings: { meanFollowing: 25 },
    });
    expect(scenario.mechanisms['exposure']).toMatchObject({ off: false, strength: 0.08 });
    expect(scenario.countries[0]).toMatchObject({
      title: { en: 'Aurelia', fr: 'Aurelia' },
      attitudes: { aurelia: 0.4, borealia: 0.05 },
      trust: [0.55, 0.45, 0.5, 0.55, 0.6],
      income: 'upper-middle',
      access: 0.81,
    });
  });

  it('takes a plain text for both languages', () => {
    expect(scenarioOf(SMALL).title).toEqual({ en: 'Small', fr: 'Small' });
  });

  it('takes a seed as it is written', () => {
    expect(scenarioOf(`${SMALL}seed: 007\n`).seed).toBe('007');
    expect(scenarioOf(`${SMALL}seed: "1.0"\n`).seed).toBe('1.0');
  });

  it('counts ticks by the duration or as given', () => {
    const timed = (time: string) => scenarioOf(SMALL.replace('{ duration: 2d }', time)).time;
    expect(timed('{ tick: 15m, duration: 3h }')).toEqual({ tickHours: 0.25, ticks: 12 });
    expect(timed('{ tick: 20m, duration: 1w }')).toEqual({ tickHours: 1 / 3, ticks: 504 });
    expect(timed('{ ticks: 200 }')).toEqual({ tickHours: 0.5, ticks: 200 });
  });
});

describe('a country', () => {
  it('takes the figures of its profile, unless the file has its own', () => {
    const [first, second] =
      countries(`  - { id: aurelia, share: 0.5, profile: CAN, languages: { en: 1 } }
  - { id: borealia, share: 0.5, profile: IRN, access: 0.4 }`);
    expect(first).toMatchObject({ access: 0.9396, income: 'high', utcOffset: -5, profile: 'CAN' });
    expect(second).toMatchObject({ access: 0.4, languages: { fa: 1 }, utcOffset: 3.5 });
    expect(second?.title.en).toBe('Borealia');
  });

  it('takes its share from the population of its profile where none is given', () => {
    const shares = countries(`  - { id: aurelia, profile: CAN, languages: { en: 1 } }
  - { id: borealia, profile: IRN }`).map(({ share }) => share);
    expect(shares[0]).toBeCloseTo(41_288_599 / (41_288_599 + 91_567_738), 12);
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeCloseTo(1, 12);
  });

  it('bears its real name only as an illustration', () => {
    const text = SMALL.replaceAll('aurelia', 'canada');
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(['real-name']);
    expect(scenarioOf(`${text}illustration: true\n`).countries[0]?.title.fr).toBe('Canada');
  });

  it('thinks less of its rivals', () => {
    const [first] =
      countries(`  - { id: aurelia, share: 0.4, languages: { en: 1 }, rivals: [borealia] }
  - { id: borealia, share: 0.6, languages: { fa: 1 } }`);
    expect(first?.attitudes).toEqual({ aurelia: 0.4, borealia: -0.12 });
  });
});

describe('accounts', () => {
  const accounts = (written: string) =>
    scenarioOf(
      SMALL.replace('budget: 10 }', `budget: 10, accounts: ${written} }`),
    ).actors[0]?.accounts.map(
      ({ kind, count, host, language, followers }) =>
        `${count} ${kind} ${host} ${language} ${followers}`,
    );

  it('are one of its kind by default', () => {
    expect(scenarioOf(SMALL).actors[0]?.accounts).toEqual([
      { kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 0.06 },
    ]);
  });

  it('written short stand where they belong: embassies abroad, language accounts among speakers', () => {
    expect(
      accounts('{ ministry: 1, embassies: 1, diplomats: 2, languageAccounts: [fa, fr] }'),
    ).toEqual([
      '1 ministry aurelia en 0.06',
      '1 embassy borealia fa 0.02',
      '1 diplomat borealia fa 0.003',
      '1 diplomat borealia fa 0.003',
      '1 embassy borealia fa 0.02',
      '1 embassy aurelia fr 0.02',
    ]);
  });

  it('begin with a main account, since actions speak through the first', () => {
    expect(accounts('{ languageAccounts: [fa] }')?.[0]).toBe('1 ministry aurelia en 0.06');
  });

  it('written long say it themselves', () => {
    expect(
      accounts('[{ kind: embassy, host: borealia, followers: 0.1 }, { kind: diplomat, count: 3 }]'),
    ).toEqual(['1 embassy borealia fa 0.1', '3 diplomat aurelia en 0.003']);
  });
});

describe('plans', () => {
  it('have times in hours, and last as long as the run unless said', () => {
    const text = SMALL.replace('every: 6h', 'every: 6h, from: 1d');
    expect(scenarioOf(text).strategies[1]?.actions[0]).toMatchObject({
      actor: 'ministry',
      do: 'broadcast',
      from: 24,
      to: 48,
      every: 6,
      when: null,
      settings: { tone: 'information', languages: [] },
    });
  });

  it('are as open as those who carry them out', () => {
    const covert = SMALL.replace('budget: 10', 'budget: 10, means: covert');
    expect(scenarioOf(covert).strategies.map(({ means }) => means)).toEqual(['open', 'covert']);
  });

  it('without strategies the world goes by itself', () => {
    const text = SMALL.slice(0, SMALL.indexOf('strategies:'));
    expect(scenarioOf(text).strategies).toEqual([
      { id: 'silence', title: { en: 'Silence', fr: 'Silence' }, means: 'open', actions: [] },
    ]);
  });

  it('name languages that nobody speaks, which then can be written', () => {
    const text = SMALL.replace('every: 6h', 'every: 6h, languages: [de]');
    const result = read(text);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['language-unspoken']);
    expect(result.scenario?.languages).toEqual(['en', 'fr', 'fa', 'de']);
  });

  it('measure outcomes by names that tell them apart', () => {
    const outcomes = `outcomes:
  - { metric: attitude, of: borealia, toward: aurelia }
  - { metric: attitude, of: aurelia, toward: borealia }
  - { metric: reach, of: ministry, in: borealia }
  - { metric: misperception, of: borealia, claim: plot }
  - { metric: misperception, of: borealia }
claims: [{ id: plot, text: A plot, truth: false }]
`;
    const scenario = scenarioOf(SMALL + outcomes);
    expect(scenario.outcomes.map(({ name }) => name)).toEqual([
      'attitude:borealia:aurelia',
      'attitude:aurelia:borealia',
      'reach',
      'misperception:borealia:plot',
      'misperception:borealia',
    ]);
    expect(scenario.claims[0]?.plausibility).toBeCloseTo(1 / (1 + Math.exp(0.4)), 6);
  });
});

describe('decisions', () => {
  const teaching = `teaching:
  briefing: { en: Read this., fr: Lisez ceci. }
  decisions:
    - id: first
      at: 6h
      actor: ministry
      text: What now?
      default: wait
      options:
        - { id: wait, text: Wait, do: {} }
        - { id: speak, text: Speak, cost: 2, do: { strategy: speak } }
        - id: cut
          text: Cut them off
          do: { injects: [{ do: access, country: borealia, factor: 0.2, for: 1d }] }
`;

  it('can be carried out: a strategy, or injects of their own', () => {
    const decision = scenarioOf(SMALL + teaching).teaching?.decisions[0];
    expect(decision).toMatchObject({ at: 6, when: null, default: 'wait' });
    expect(decision?.options.map(({ strategy, cost }) => [strategy, cost])).toEqual([
      [null, 0],
      ['speak', 2],
      [null, 0],
    ]);
    expect(decision?.options[2]?.injects[0]).toMatchObject({
      id: 'first-cut-1',
      at: null,
      for: 24,
      do: 'access',
      settings: { country: 'borealia', factor: 0.2 },
    });
  });
});
