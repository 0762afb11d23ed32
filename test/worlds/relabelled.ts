/** The same people in other rows, and what may be said of them whatever their rows. */
import type { Population } from '../../sim/population/population.ts';
import { Random, shuffle } from '../../sim/random.ts';
import type { Simulation } from '../../sim/simulation.ts';
import { agentColumns } from '../../sim/world/agents.ts';
import { allocate } from '../../sim/world/columns.ts';
import { ROW_MASK, SLOTS } from '../../sim/world/feeds.ts';
import { graphFromTies, mutualTies } from '../../sim/world/graph.ts';

/** The new row of each old one: people among people, accounts among accounts. */
export function newRows({ people, table }: Population): Uint32Array {
  const draws = new Random('rows').stream('rows').at(0).sequence(0);
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  shuffle(rows.subarray(0, people), draws);
  shuffle(rows.subarray(people), draws);
  return rows;
}

export function relabelled(from: Population, rows: Uint32Array): Population {
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
export function agentsOf({ world }: Simulation): Map<number, string> {
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
