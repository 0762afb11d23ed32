/**
 * Synchronous: agents who take other rows, their keys with them, do what they would have done, and
 * so does everybody else; sums over agents may differ in their last bits.
 */
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import { ROW_MASK, SLOTS } from '../../sim/world/feeds.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
import { agentsOf, newRows, relabelled } from '../worlds/relabelled.ts';
import { storyOf } from '../worlds/running.ts';

const TICKS = 84;
/** So much is said that feeds overflow within the hours that readers look back. */
const recipe = everythingRecipe({
  mechanisms: withSettings({
    people: { sessionsMedian: 5, postsMedian: 200, superSharers: 0.02, postsSpread: 1 },
    sharing: { intercept: -3.6 },
  }),
});
const population = createPopulation(recipe.scenario, recipe.networkSeed);

describe('agents in other rows', () => {
  const rows = newRows(population);
  const plain = storyOf(recipe, population, TICKS);
  const other = storyOf(recipe, relabelled(population, rows), TICKS);

  it('post, share and are read just as before', () => {
    expect(rows.filter((to, row) => to !== row).length).toBeGreaterThan(90);
    expect(plain.messages.length).toBeGreaterThan(1000);
    expect(other.messages).toEqual(plain.messages);
    expect(other.simulation.counts()).toEqual(plain.simulation.counts());
  });

  it('believe, feel and have in their feeds just what they did, to the bit', () => {
    const [before, after] = [agentsOf(plain.simulation), agentsOf(other.simulation)];
    const differing = [...before].filter(([key, agent]) => after.get(key) !== agent);
    expect(differing).toEqual([]);
  });

  it('even where feeds have overflown within the hours that one looks back', () => {
    const { feeds, messages } = plain.simulation.world;
    const now = TICKS * plain.simulation.world.tickHours;
    const overflown = [...feeds.filled].filter((filled, row) => {
      const oldest = (feeds.slots[row * SLOTS + (feeds.next[row] ?? 0)] ?? 0) & ROW_MASK;
      return filled === SLOTS && now - (messages.available[oldest] ?? 0) < 12;
    });
    expect(overflown.length).toBeGreaterThan(10);
  });

  it('have the same outcomes, to the order of sums', () => {
    const expected = Object.entries(plain.simulation.outcomes());
    const found = other.simulation.outcomes();
    for (const [name, value] of expected) {
      if (value === null) expect([name, found[name]]).toEqual([name, null]);
      else expect(Math.abs((found[name] ?? Number.NaN) - value)).toBeLessThan(1e-9);
    }
  });
});
