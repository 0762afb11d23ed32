/**
 * Whatever order a feed has and whatever moves opinions: a run is its recipe, goes on from a
 * snapshot, keeps to its ranges, and does not know the rows of its agents.
 */
import { describe, expect, it } from 'vitest';
import { explainAgent } from '../../sim/explain.ts';
import { OPINION_NAMES } from '../../sim/opinion/index.ts';
import { createPopulation } from '../../sim/population/population.ts';
import { RANKING_RULES } from '../../sim/ranking/index.ts';
import { columnDigests } from '../../sim/world/snapshot.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
import { strays } from '../worlds/ranges.ts';
import { agentsOf, newRows, relabelled } from '../worlds/relabelled.ts';
import { run, storyOf } from '../worlds/running.ts';

const TICKS = 60;
const HALF = 31;

/** Each rule and each model at least once. */
const PAIRS = RANKING_RULES.map(({ name }, n) => [name, OPINION_NAMES[n] ?? ''] as const);

const of = (rule: string, model: string) =>
  everythingRecipe({
    mechanisms: withSettings({
      feed: { rule },
      stance: { model, step: 0.3, confidence: 0.8 },
    }),
  });
const population = createPopulation(of('engagement', 'voter').scenario, 'network');

describe('rules and models', () => {
  it('are paired so that each is looked at', () => {
    expect(new Set(PAIRS.map(([, model]) => model))).toEqual(new Set(OPINION_NAMES));
  });

  it('make runs that differ, rule by rule and model by model', () => {
    const digests = [
      ...RANKING_RULES.map(({ name }) => of(name, 'friedkin-johnsen')),
      ...OPINION_NAMES.slice(1).map((model) => of('engagement', model)),
    ].map((recipe) => run(recipe, { population, ticks: 48 }).digest());
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe.each(PAIRS)('with order by %s and the model %s', (rule, model) => {
  const recipe = of(rule, model);
  const found: string[] = [];
  const plain = storyOf(recipe, population, TICKS);
  const { world } = plain.simulation;

  it('a run goes on from a snapshot, in another simulation too, and is the same', () => {
    const half = run(recipe, { population, ticks: HALF });
    const snapshot = half.snapshot();
    const other = run(recipe, { population, ticks: 3 });
    other.restore(snapshot);
    while (other.tick < TICKS) other.step();
    expect(other.digest()).toBe(plain.simulation.digest());
    expect(columnDigests(other.world)).toEqual(columnDigests(world));
  });

  it('every column keeps to its range', () => {
    found.push(...strays(plain.simulation));
    expect(found).toEqual([]);
  });

  it('agents in other rows do and are just what they did and were', () => {
    const rows = newRows(population);
    const moved = storyOf(recipe, relabelled(population, rows), TICKS);
    expect(moved.messages).toEqual(plain.messages);
    const [before, after] = [agentsOf(plain.simulation), agentsOf(moved.simulation)];
    expect([...before].filter(([key, agent]) => after.get(key) !== agent)).toEqual([]);
  });

  it('state of a rule is there, and filled, where it is chosen, and nowhere else', () => {
    for (const { name, owns = [] } of RANKING_RULES) {
      for (const state of owns) {
        expect([state.name, world.has(state)]).toEqual([state.name, name === rule]);
        const columns = Object.entries(world.module(state));
        const filled = columns.filter(([, values]) => values.some((value) => value !== 0));
        expect([state.name, filled.length > 0]).toEqual([state.name, name === rule]);
      }
    }
  });

  it('an explanation sums to the score and changes nothing', () => {
    const before = plain.simulation.digest();
    const prints = columnDigests(world);
    for (let row = 0; row < 30; row++) {
      const { items } = explainAgent(plain.simulation, row);
      const scores = items.map(({ score }) => score.reduce((sum, { value }) => sum + value, 0));
      // In order of their scores, as far as one reads.
      const read = rule === 'diversity' ? scores.slice(0, 15) : scores;
      if (rule !== 'diversity') expect(read).toEqual([...read].sort((a, b) => b - a));
      expect(scores.every(Number.isFinite)).toBe(true);
    }
    expect(plain.simulation.digest()).toBe(before);
    expect(columnDigests(world)).toEqual(prints);
  });
});
