/**
 * Synchronous: agents who take other rows, their keys with them, do what they would have done, and
 * so does everybody else; sums over agents may differ in their last bits.
 */
import { describe, expect, it } from 'vitest';
import { createPopulation, type Population } from '../../sim/population/population.ts';
import { Random, shuffle } from '../../sim/random.ts';
import type { Simulation } from '../../sim/simulation.ts';
import { agentColumns } from '../../sim/world/agents.ts';
import { allocate } from '../../sim/world/columns.ts';
import { ROW_MASK, SLOTS } from '../../sim/world/feeds.ts';
import { graphFromTies, mutualTies } from '../../sim/world/graph.ts';
import { everythingRecipe, withSettings } from '../worlds/everything.ts';
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

/** The new row of each old one: people among people, accounts among accounts. */
function newRows({ people, table }: Population): Uint32Array {
  const draws = new Random('rows').stream('rows').at(0).sequence(0);
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  shuffle(rows.subarray(0, people), draws);
  shuffle(rows.subarray(people), draws);
  return rows;
}

function relabelled(from: Population, rows: Uint32Array): Population {
  const { names, graph } = from;
  const table = allocate(agentColumns, from.table.rows, {
    country: names.countries.length,
    language: names.languages.length,
    claim: names.claims.length,
    issue: names.issues.length,
    actor: names.actors.length,
  });
  for (const name of Object.keys(agentColumns) as (keyof typeof agentColumns)[]) {
    const [old, put] = [from.table.columns[name], table.columns[name]];
    const width = old.length / from.table.rows;
    rows.forEach((to, row) => {
      put.set(old.subarray(row * width, (row + 1) * width), to * width);
    });
  }
  const follower = new Uint32Array(graph.ties);
  const followed = new Uint32Array(graph.ties);
  for (let i = 0; i < graph.agents; i++) {
    const end = graph.followedStart[i + 1] ?? 0;
    for (let tie = graph.followedStart[i] ?? 0; tie < end; tie++) {
      follower[tie] = rows[i] ?? 0;
      followed[tie] = rows[graph.followed[tie] ?? 0] ?? 0;
    }
  }
  const permuted = graphFromTies(graph.agents, follower, followed, graph.ties);
  return {
    ...from,
    table,
    graph: permuted,
    mutual: mutualTies(permuted),
    accounts: from.accounts.map((own) =>
      own.map((account) => ({ ...account, row: rows[account.row] ?? 0 })),
    ),
  };
}

/** What each agent is and has in its feed, by key. */
function agentsOf({ world }: Simulation): Map<number, string> {
  const { agents, feeds, messages } = world;
  const keyed = new Map<number, string>();
  const columns = Object.entries(agents).filter(([name]) => name !== 'latestMessage');
  for (let row = 0; row < world.agentCount; row++) {
    const values = columns.flatMap(([, column]) => {
      const width = column.length / world.agentCount;
      return [...column.subarray(row * width, (row + 1) * width)];
    });
    const feed = [...feeds.slots.subarray(row * SLOTS, (row + 1) * SLOTS)].map((slot) =>
      slot === 0 ? '' : `${slot >>> 30} ${messages.keyHigh[slot & ROW_MASK]}`,
    );
    keyed.set(agents.key[row] ?? 0, [...values, ...feed].join(' '));
  }
  return keyed;
}

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
