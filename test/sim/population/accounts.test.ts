import { describe, expect, it } from 'vitest';
import { freeKey, planAccounts } from '../../../sim/population/accounts.ts';
import { createPopulation } from '../../../sim/population/population.ts';
import { hash32 } from '../../../sim/random.ts';
import { KINDS } from '../../../sim/world/agents.ts';
import { actor, claim, country, scenario, text } from '../../worlds/scenario.ts';

const of = scenario({
  languages: ['en', 'fa'],
  countries: [
    country('aurelia', { culture: [0.3, -0.2], stances: { opening: 0.4 } }),
    country('borealia', { languages: { fa: 1 }, culture: [-0.5, 0] }),
  ],
  issues: [{ id: 'opening', title: text('opening') }],
  claims: [claim('plot', { plausibility: 0.2 })],
  population: { citizens: 100 },
  actors: [
    actor('ministry', {
      unit: 'public-diplomacy-bureau',
      slant: { borealia: -0.4 },
      postsPerDay: 12,
      accounts: [
        { kind: 'ministry', count: 1, host: 'aurelia', language: 'en', followers: 0.1 },
        { kind: 'embassy', count: 2, host: 'borealia', language: 'fa', followers: 0.05 },
      ],
    }),
    actor('aid', {
      kind: 'ngo',
      accounts: [{ kind: 'ngo', count: 1, host: 'aurelia', language: 'en', followers: 0.03 }],
    }),
  ],
});

describe('accounts', () => {
  const { table, accounts, graph } = createPopulation(of, 'accounts');
  const agents = table.columns;

  it('stand behind the people in the order of the scenario, and are listed by actor', () => {
    expect(table.rows).toBe(104);
    expect(accounts.map((own) => own.map(({ row, kind }) => [row, kind]))).toEqual([
      [
        [100, 'ministry'],
        [101, 'embassy'],
        [102, 'embassy'],
      ],
      [[103, 'ngo']],
    ]);
    expect([...agents.kind.subarray(100)].map((kind) => KINDS[kind])).toEqual([
      'ministry',
      'embassy',
      'embassy',
      'ngo',
    ]);
    expect([...agents.actor.subarray(98)]).toEqual([-1, -1, 0, 0, 0, 1]);
  });

  it('are their owner’s, wherever they stand, and write one language', () => {
    expect([...agents.country.subarray(100)]).toEqual([0, 0, 0, 0]);
    expect([...agents.host.subarray(100)]).toEqual([0, 1, 1, 0]);
    expect([...agents.languages.subarray(100)]).toEqual([1, 2, 2, 1]);
    expect(accounts[0]?.[1]).toMatchObject({ language: 1, host: 1 });
  });

  it('are credible by kind; embassies are near by a fixed factor, a bureau’s a little nearer', () => {
    const rounded = (values: Float32Array) => [...values.subarray(100)].map((x) => Math.fround(x));
    const floats = (values: number[]) => values.map(Math.fround);
    expect(rounded(agents.credibility)).toEqual(floats([0.6, 0.6, 0.6, 0.8]));
    expect(rounded(agents.culturalFactor)).toEqual(floats([0, 0.85, 0.85, 0]));
    expect(rounded(agents.affinityBonus)).toEqual(floats([0, 0.1, 0.1, 0]));
    expect(rounded(agents.culture.subarray(100))).toEqual(
      floats([0.3, -0.2, 0.3, -0.2, 0.3, -0.2, 0.3, -0.2]),
    );
  });

  it('post at their own rate, read nothing, and lean as their actor does', () => {
    expect(agents.postRate[100]).toBe(0.5);
    expect([...agents.sessionRate.subarray(100)]).toEqual([0, 0, 0, 0]);
    expect([...agents.attitude.subarray(200, 202)]).toEqual([0, Math.fround(-0.4)]);
    expect(agents.stance[100]).toBe(Math.fround(0.4));
    expect(agents.logOdds[100]).toBeCloseTo(Math.log(0.2 / 0.8), 6);
  });

  it('are followed by about the share of people that the scenario says', () => {
    const followers = [100, 101, 102, 103].map(
      (row) => (graph.followersStart[row + 1] ?? 0) - (graph.followersStart[row] ?? 0),
    );
    expect(followers[0]).toBeGreaterThan(followers[3] ?? 0);
    expect(followers.every((count) => count > 0)).toBe(true);
  });

  it('have keys of their own that come from their names', () => {
    expect(new Set(agents.key).size).toBe(104);
    const [first] = planAccounts(of);
    expect(agents.key[100]).toBe(hash32(first?.name ?? ''));
  });

  it('keep their keys whatever other accounts there are', () => {
    const { accounts: groups, ...rest } = of.actors[0] ?? actor('x');
    const more = { ...rest, accounts: groups };
    const wider = { ...of, actors: [actor('other'), more] };
    const keyOf = ({ actors }: typeof wider) => {
      const made = createPopulation({ ...of, actors }, 'accounts');
      return made.table.columns.key[made.accounts.at(-1)?.[0]?.row ?? 0];
    };
    expect(keyOf(wider)).toBe(agents.key[100]);
  });
});

describe('a key', () => {
  it('is the hash of the name, or the next one that is free', () => {
    const hash = hash32('embassy');
    const taken = new Set([hash, (hash + 1) >>> 0]);
    expect(freeKey('embassy', taken)).toBe((hash + 2) >>> 0);
    expect(taken.size).toBe(3);
    expect(freeKey('ministry', taken)).toBe(hash32('ministry'));
  });
});
