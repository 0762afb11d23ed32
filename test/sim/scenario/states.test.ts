import { describe, expect, it } from 'vitest';
import { codesOf, SMALL, scenarioOf } from './small.ts';

const withPairs = (written: string) => scenarioOf(`${SMALL}dyads:\n${written}\n`).dyads;

describe('pairs of countries', () => {
  it('of which nothing is said are not listed', () => {
    expect(scenarioOf(SMALL).dyads).toEqual([]);
  });

  it('hold both ways unless it is said that they do not', () => {
    const dyads = withPairs(`  - { of: aurelia, toward: borealia, hotline: true, cooperation: 0.3 }
  - { of: borealia, toward: aurelia, bothWays: false, tension: 0.6, grievance: 0.02 }`);
    expect(dyads).toEqual([
      {
        of: 'aurelia',
        toward: 'borealia',
        neighbours: false,
        hotline: true,
        cooperation: 0.3,
        agreements: [],
        tension: null,
        grievance: null,
        exposure: null,
      },
      {
        of: 'borealia',
        toward: 'aurelia',
        neighbours: false,
        hotline: true,
        cooperation: 0.3,
        agreements: [],
        tension: 0.6,
        grievance: 0.02,
        exposure: null,
      },
    ]);
  });

  it('are neighbours where the countries of their profiles are', () => {
    const text = SMALL.replace('id: aurelia,', 'id: aurelia, profile: CAN,').replace(
      'id: borealia,',
      'id: borealia, profile: USA,',
    );
    const pairs = scenarioOf(text).dyads.map(({ of, neighbours }) => [of, neighbours]);
    expect(pairs).toEqual([
      ['aurelia', true],
      ['borealia', true],
    ]);
  });
});

describe('the cyber security of a country', () => {
  it('is middling and harmless where nothing is said', () => {
    expect(scenarioOf(SMALL).countries[0]?.cyber).toEqual({
      offence: 0,
      defence: 0.5,
      mfa: 0,
      commitments: [],
      infrastructure: [{ sector: 'network', criticality: 0.5, defence: 0.5, repair: 1 }],
    });
  });

  it('gives assets the country’s defence where they have none of their own', () => {
    const text = SMALL.replace(
      'fa: 1 } }',
      'fa: 1 }, cyber: { defence: 0.8, mfa: 1, commitments: [norms], infrastructure: [{ sector: power, criticality: 0.9 }, { sector: banks, defence: 0.2, repair: 2 }] } }',
    );
    expect(scenarioOf(text).countries[1]?.cyber).toEqual({
      offence: 0,
      defence: 0.8,
      mfa: 1,
      commitments: ['norms'],
      infrastructure: [
        { sector: 'power', criticality: 0.9, defence: 0.8, repair: 1 },
        { sector: 'banks', criticality: 0.5, defence: 0.2, repair: 2 },
      ],
    });
  });
});

describe('a treaty', () => {
  const withTreaty = (written: string) =>
    `${SMALL.replace('fr: 0.2 } }', 'fr: 0.2 }, stances: { norms: 0.4 }, income: low }')}issues: [{ id: norms }]\ntreaty: { issue: norms${written} }\n`;

  it('is between all countries, on one article, weekly, where nothing else is said', () => {
    expect(scenarioOf(withTreaty('')).treaty).toEqual({
      title: { en: 'Norms', fr: 'Norms' },
      issue: 'norms',
      articles: [{ id: 'norms', title: { en: 'Norms', fr: 'Norms' }, issue: 'norms', start: 0.5 }],
      every: 168,
      first: 168,
      rule: 0.6,
      weights: 'equal',
      brings: [],
      parties: [
        { country: 'aurelia', ideal: [0.7], cost: 0.3, votes: 1, power: 0.4 },
        { country: 'borealia', ideal: [0.5], cost: 0.1, votes: 1, power: 0.6 },
      ],
    });
  });

  it('is between those named, if some are, and first met when it is said', () => {
    const { treaty } = scenarioOf(
      withTreaty(
        ', first: 2d, every: 1d, brings: [sharing], articles: [{ id: a, start: 0.1 }, { id: b }], parties: { borealia: { ideal: [0.2, 1], votes: 3 } }',
      ),
    );
    expect(treaty).toMatchObject({ first: 48, every: 24, brings: ['sharing'] });
    expect(treaty?.parties).toEqual([
      { country: 'borealia', ideal: [0.2, 1], cost: 0.1, votes: 3, power: 0.6 },
    ]);
  });

  it('must be on an issue that there is, among countries that there are', () => {
    const text = withTreaty(', parties: { cassia: {} }').replace('issue: norms', 'issue: nerms');
    expect(codesOf(text)).toEqual(['issue-unknown', 'country-unknown']);
  });
});

it('an action may wait for approval beyond what is usual', () => {
  const text = SMALL.replace('every: 6h }', 'every: 6h, delay: 1d }');
  expect(scenarioOf(text).strategies[1]?.actions[0]?.delay).toBe(24);
  expect(scenarioOf(SMALL).strategies[1]?.actions[0]?.delay).toBe(0);
});
