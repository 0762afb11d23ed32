import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { drawPeople, peopleFields, residence } from '../../../sim/population/people.ts';
import { namesOf } from '../../../sim/population/population.ts';
import { Random } from '../../../sim/random.ts';
import type { Country, Scenario } from '../../../sim/scenario/scenario.ts';
import { agentColumns, SUPER_SHARER } from '../../../sim/world/agents.ts';
import { allocate } from '../../../sim/world/columns.ts';
import { claim, country, scenario, text } from '../../worlds/scenario.ts';

const PEOPLE = 8000;

const WORLD = scenario({
  languages: ['en', 'fr', 'fa'],
  countries: [
    country('aurelia', {
      share: 0.4,
      languages: { en: 0.75, fr: 0.25 },
      culture: [0.4, 0.2],
      access: 0.93,
      attitudes: { aurelia: 0.4, borealia: -0.1 },
      stances: { opening: 0.2 },
    }),
    country('borealia', {
      share: 0.6,
      languages: { fa: 1 },
      culture: [-0.4, 0],
      diaspora: { aurelia: 0.1 },
      trust: [0.2, 0.3, 0.4, 0.5, 0.6],
    }),
  ],
  issues: [{ id: 'opening', title: text('opening') }],
  claims: [claim('plot', { plausibility: 0.3 })],
});

function drawn(changes: Record<string, number> = {}, of: Scenario = WORLD, count = PEOPLE) {
  const names = namesOf(of);
  const { columns } = allocate(agentColumns, count, {
    country: names.countries.length,
    language: names.languages.length,
    claim: names.claims.length,
    issue: names.issues.length,
    actor: 0,
  });
  const { home, origin } = residence(of, count);
  columns.country.set(home);
  columns.origin.set(origin);
  columns.key.set(Uint32Array.from({ length: count }, (_, row) => row));
  const values = { ...defaults(peopleFields), ...changes };
  drawPeople(columns, count, of, names, values, new Random('people'));
  return columns;
}

const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: ArrayLike<number>) => {
  const centre = mean(values);
  return Math.sqrt(mean(Array.from(values, (value) => (value - centre) ** 2)));
};
const sorted = (values: ArrayLike<number>) => Array.from(values).sort((a, b) => a - b);
/** Every `step`-th number from `first`. */
const column = (values: ArrayLike<number>, step: number, first: number) =>
  Array.from(values).filter((_, n) => n % step === first);
const expectShare = (count: number, probability: number, of: number) =>
  expect(Math.abs(count / of - probability)).toBeLessThan(
    4 * Math.sqrt((probability * (1 - probability)) / of),
  );

describe('residence', () => {
  it('is by the countries’ shares, in blocks, with diasporas as shares of their hosts', () => {
    const { home, origin } = residence(WORLD, 1000);
    expect(home.filter((at) => at === 0)).toHaveLength(400);
    expect(home.indexOf(1)).toBe(400);
    const abroad = Array.from(home.keys()).filter((i) => home[i] !== origin[i]);
    expect(abroad).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(abroad.every((i) => origin[i] === 1)).toBe(true);
  });

  it('leaves nobody out, whatever the rounding', () => {
    const thirds = ['a', 'b', 'c'].map((id) => country(id, { share: 1 / 3 }));
    for (const count of [0, 1, 2, 10, 11]) {
      const { home } = residence(scenario({ countries: thirds }), count);
      expect(home).toHaveLength(count);
      const sizes = [0, 1, 2].map((c) => home.filter((at) => at === c).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe('people', () => {
  const agents = drawn();

  it('sit down a lognormal number of times a day: median 3, sigma .8', () => {
    const ordinary = drawn({ superSharers: 0 });
    const logs = Array.from(ordinary.sessionRate, (rate) => Math.log(24 * rate));
    expect(Math.abs(mean(logs) - Math.log(3))).toBeLessThan((4 * 0.8) / Math.sqrt(PEOPLE));
    expect(Math.abs(spread(logs) - 0.8)).toBeLessThan((4 * 0.8) / Math.sqrt(2 * PEOPLE));
  });

  it('post so unequally that the top tenth writes 75 to 85 %', () => {
    const rates = sorted(drawn({ superSharers: 0 }).postRate);
    const top = rates.slice(-PEOPLE / 10);
    const share = mean(top) / 10 / mean(rates);
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
    // Medians of 2 a month below, 85 among the top tenth, and 50 a day at most.
    const perMonth = (rate = 0) => rate * 24 * 30.4375;
    expect(perMonth(rates[0.45 * PEOPLE])).toBeCloseTo(2, 0);
    expect(Math.abs(perMonth(rates[0.95 * PEOPLE]) - 85)).toBeLessThan(12);
    expect(24 * (rates.at(-1) ?? 0)).toBeLessThanOrEqual(50 + 1e-5);
  });

  it('are super-sharers in .3 % of cases: always connected, three times the sittings', () => {
    const superSharers = Array.from(agents.flags.keys()).filter(
      (i) => ((agents.flags[i] ?? 0) & SUPER_SHARER) !== 0,
    );
    expectShare(superSharers.length, 0.003, PEOPLE);
    expect(superSharers.every((i) => agents.access[i] === 1)).toBe(true);
    const perMonth = superSharers.map((i) => (agents.postRate[i] ?? 0) * 24 * 30.4375);
    expect(perMonth.every((posts) => Math.abs(posts - 1100) < 1)).toBe(true);
    const all = drawn({ superSharers: 1 });
    const none = drawn({ superSharers: 0 });
    expect((all.sessionRate[7] ?? 0) / (none.sessionRate[7] ?? 0)).toBeCloseTo(3, 5);
  });

  it('are connected in the share of their country', () => {
    const here = 0.4 * PEOPLE;
    const online = Array.from({ length: here }, (_, i) => i).filter(
      (i) => (agents.accessDraw[i] ?? 1) < (agents.access[i] ?? 0),
    );
    expectShare(online.length, 0.93, here);
  });

  it('speak their country’s languages; one in ten of those at home knows a second one', () => {
    const home = Array.from({ length: PEOPLE }, (_, i) => i).filter(
      (i) => agents.country[i] === agents.origin[i],
    );
    const french = home.filter((i) => agents.country[i] === 0 && agents.language[i] === 1);
    expectShare(french.length, 0.25, home.filter((i) => agents.country[i] === 0).length);
    const two = home.filter((i) => (agents.languages[i] ?? 0) !== 1 << (agents.language[i] ?? 0));
    expectShare(two.length, 0.1, home.length);
    const [one = 0] = two;
    const known = sorted(agents.proficiency.subarray(3 * one, 3 * one + 3));
    expect(known).toEqual([0, Math.fround(0.7), 1]);
  });

  it('of a diaspora read both languages in 7 of 10 cases, and stand between two cultures', () => {
    const abroad = Array.from({ length: 0.04 * PEOPLE }, (_, i) => i);
    expect(abroad.every((i) => agents.origin[i] === 1 && agents.country[i] === 0)).toBe(true);
    const both = abroad.filter((i) => ((agents.languages[i] ?? 0) & 0b100) !== 0);
    expectShare(both.length, 0.7, abroad.length);
    const first = mean(abroad.map((i) => agents.culture[2 * i] ?? 0));
    expect(Math.abs(first - 0)).toBeLessThan((4 * 0.2) / Math.sqrt(abroad.length));
  });

  it('have attitudes, stances, trust and beliefs about the means of their country', () => {
    const from = 0.4 * PEOPLE;
    const near = (values: readonly number[], expected: number, sd: number) =>
      expect(Math.abs(mean(values) - expected)).toBeLessThan((4 * sd) / Math.sqrt(values.length));
    const attitudes = Array.from(agents.attitude.subarray(0, 2 * from));
    near(column(attitudes, 2, 1), -0.1, 0.25);
    expect(spread(column(attitudes, 2, 1))).toBeCloseTo(0.25, 1);
    near(Array.from(agents.stance.subarray(0, from)), 0.2, 0.45);
    const trust = Array.from(agents.trust.subarray(5 * from));
    [0.3, 0.4, 0.5, 0.6].forEach((expected, n) => {
      near(column(trust, 5, n + 1), expected, 0.16);
    });
    near(Array.from(agents.logOdds), Math.log(0.3 / 0.7), 0.8);
    expect(spread(agents.logOdds)).toBeCloseTo(0.8, 1);
  });

  it('distrust foreign governments to the point of no credibility in a quarter of cases', () => {
    // c = 2 trust - 1 + .3 <= 0, trust ~ N(.45, .15): the 26 % of the model, bounds clipped.
    const plain = drawn({}, scenario());
    const foreign = column(plain.trust, 5, 1);
    expectShare(foreign.filter((trust) => 2 * trust - 1 + 0.3 <= 0).length, 0.2525, PEOPLE);
  });

  it('begin where they return to', () => {
    expect(agents.attitudeStart).toEqual(agents.attitude);
    expect(agents.stanceStart).toEqual(agents.stance);
    expect(agents.logOddsStart).toEqual(agents.logOdds);
  });

  it('are the same people under the same keys, whatever their rows', () => {
    const fewer = drawn({}, WORLD, 20);
    const [all] = [agents.literacy.slice(0, 8), agents.sessionRate.slice(0, 8)];
    expect(fewer.literacy.slice(0, 8)).toEqual(all);
  });

  it('are all alike where every spread is 0', () => {
    const still = {
      sessionsSpread: 0,
      postsSpread: 0,
      shareSpread: 0,
      superSharers: 0,
      stanceSpread: 0,
      attitudeSpread: 0,
      trustSpread: 0,
      beliefSpread: 0,
    };
    const plain: Country[] = [country('aurelia', { share: 1 })];
    const same = drawn(still, scenario({ countries: plain, claims: [claim('plot')] }), 50);
    for (const values of [same.sessionRate, same.postRate, same.shareBias, same.logOdds]) {
      expect(new Set(values).size).toBe(1);
    }
    expect(new Set(column(same.trust, 5, 2))).toEqual(new Set([0.5]));
    expect(new Set(same.attitude)).toEqual(new Set([0]));
  });

  it('are nobody in an empty world', () => {
    expect(drawn({}, WORLD, 0).key).toHaveLength(0);
  });
});
