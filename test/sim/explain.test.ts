import { describe, expect, it } from 'vitest';
import { explainAgent } from '../../sim/explain.ts';
import type { Term } from '../../sim/mechanism.ts';
import { MECHANISMS } from '../../sim/schedule.ts';
import { columnDigests } from '../../sim/world/snapshot.ts';
import { everythingRecipe } from '../worlds/everything.ts';
import { run } from '../worlds/running.ts';

const simulation = run(everythingRecipe(), { ticks: 60 });
const { world } = simulation;
const explained = Array.from({ length: world.people }, (_, row) => explainAgent(simulation, row));
const items = explained.flatMap((explanation) => explanation.items);
const sum = (terms: readonly Term[]) => terms.reduce((total, { value }) => total + value, 0);
const named = (terms: readonly Term[] | undefined, name: string) =>
  terms?.find((term) => term.name === name)?.value ?? Number.NaN;

describe('an explanation', () => {
  it('is of one agent at one moment', () => {
    expect(explained[7]).toMatchObject({ agent: 7, tick: 60, timeHours: 30 });
    expect(items.length).toBeGreaterThan(100);
  });

  it('lists the feed in its order: by the sum of the terms', () => {
    for (const { items: own } of explained) {
      expect(own.map(({ position }) => position)).toEqual(own.map((_, n) => n));
      const scores = own.map(({ score }) => sum(score));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('says how likely an item is seen, as its place, age and bonus have it', () => {
    for (const { score, position, ageHours, seenProbability } of items) {
      const bonus = sum(score) - named(score, 'age') - named(score, 'noise');
      const age = Math.max(0, ageHours - (80 / 60) * Math.min(0.8, bonus - 1));
      // What bears a community note is seen 13.5 % less.
      const seen = seenProbability / Math.exp(-(position + 12.5 * age) / 15);
      expect(seen).toBeCloseTo(seen < 0.99 ? 0.865 : 1, 8);
      expect(named(score, 'age')).toBeCloseTo(-ageHours / (80 / 60), 9);
    }
  });

  it('says what it would do, mechanism by mechanism, in the order of the schedule', () => {
    const order = MECHANISMS.map(({ name }) => name);
    const seen = new Set<string>();
    for (const { effects } of items) {
      const places = Object.keys(effects).map((name) => order.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const name of Object.keys(effects)) seen.add(name);
      const shares = named(effects['sharing'], 'probability');
      expect(shares).toBeGreaterThan(0);
      expect(shares).toBeLessThan(1);
    }
    const acting = ['attitude', 'correction', 'exposure', 'reception', 'sharing', 'stance'];
    expect([...seen]).toEqual(expect.arrayContaining(acting));
  });

  it('weighs effects by what it says of the source', () => {
    const told = items.filter(({ effects }) => effects['exposure'] !== undefined);
    expect(told.length).toBeGreaterThan(5);
    for (const { effects } of told) {
      const [of, evidence] = [effects['reception'], named(effects['exposure'], 'evidence')];
      const most = 0.08 * named(of, 'credibility') * named(of, 'affinity');
      expect(Math.abs(evidence)).toBeLessThanOrEqual(most * named(of, 'comprehension') + 1e-12);
    }
  });

  it('changes nothing, and is the same when asked again', () => {
    const before = columnDigests(world);
    expect(explainAgent(simulation, 7)).toEqual(explained[7]);
    expect(columnDigests(world)).toEqual(before);
  });

  it('of an account that reads nothing is empty', () => {
    expect(explainAgent(simulation, world.people).items).toEqual([]);
  });
});
