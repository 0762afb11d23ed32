import { describe, expect, it } from 'vitest';
import { groupShares, groupValues, reachedShares, spending } from '../../sim/groups.ts';
import { HEARD } from '../../sim/world/agents.ts';
import { handWorld } from '../worlds/hand.ts';
import {
  action,
  actor,
  claim,
  country,
  outcome,
  recipe,
  scenario,
  speech,
  strategy,
} from '../worlds/scenario.ts';

/** Two people in each of two countries; the second and the fourth speak the second language. */
const people = () =>
  handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        languages: ['en', 'fa'],
        countries: [country('aurelia'), country('borealia', { income: 'low' })],
        claims: [claim('plot')],
        actors: [actor('paper', { kind: 'media' }), actor('ministry')],
        strategies: [strategy('speak', [action('broadcast', { settings: speech })])],
        outcomes: [outcome('impressions'), outcome('trust', { of: 'borealia' })],
      }),
    ),
    set(agents) {
      agents.country.set([0, 0, 1, 1]);
      agents.language.set([0, 1, 0, 1]);
      // The class of foreign governments is the second of five.
      [0.1, 0.3, 0.5, 0.9].forEach((trust, row) => {
        agents.trust[row * 5 + 1] = trust;
      });
      agents.reachedBy.set([0, 0b10, 0b11, 0b01]);
      agents.claimFlags[1] = HEARD;
    },
  });

const table = (rows: readonly { measure: string; by: string; group: string; value: number }[]) =>
  new Map(rows.map(({ measure, by, group, value }) => [`${measure} ${by} ${group}`, value]));

describe('measures by group', () => {
  const values = table(groupValues(people()));

  it('are means over the people of a country, a language, an income group', () => {
    const of = (group: string) => values.get(`trust ${group}`) ?? Number.NaN;
    expect(of('country aurelia')).toBeCloseTo(0.2, 6);
    expect(of('country borealia')).toBeCloseTo(0.7, 6);
    expect(of('language en')).toBeCloseTo(0.3, 6);
    expect(of('language fa')).toBeCloseTo(0.6, 6);
    expect(of('income high')).toBeCloseTo(0.2, 6);
    expect(of('income low')).toBeCloseTo(0.7, 6);
  });

  it('leave out groups in which nobody has a value', () => {
    // Only the second person, of the first country and the second language, has heard of a claim.
    expect(values.get('misperception country aurelia')).toBeCloseTo(0.5, 6);
    expect(values.get('misperception language fa')).toBeCloseTo(0.5, 6);
    expect(values.has('misperception country borealia')).toBe(false);
    expect(values.has('misperception language en')).toBe(false);
  });

  it('that are no means over people are given by country alone', () => {
    expect(values.has('audience-risk country aurelia')).toBe(true);
    expect(values.has('impressions country aurelia')).toBe(true);
    expect([...values.keys()].filter((key) => /^(audience|impr).*(lang|inc)/.test(key))).toEqual(
      [],
    );
  });

  it('once each, though the scenario asks for what is measured of every public', () => {
    const names = groupValues(people()).map(
      ({ measure, by, group }) => `${measure} ${by} ${group}`,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('beside them', () => {
  it('stand the shares of people in each group', () => {
    const shares = table(groupShares(people()).map((row) => ({ ...row, measure: '' })));
    expect(shares.get(' country aurelia')).toBe(0.5);
    expect(shares.get(' language fa')).toBe(0.5);
    expect(shares.get(' income low')).toBe(0.5);
  });

  it('the share of each public that met a message of those who act in a strategy', () => {
    // Only the second actor acts: it reached one in each country.
    expect(reachedShares(people())).toEqual([
      { country: 'aurelia', value: 0.5 },
      { country: 'borealia', value: 0.5 },
      { country: 'all', value: 0.5 },
    ]);
  });

  it('and what each actor has spent', () => {
    const made = people();
    made.world.actors.spent.set([0, 12]);
    expect(spending(made)).toEqual([
      { actor: 'paper', value: 0 },
      { actor: 'ministry', value: 12 },
    ]);
  });
});
