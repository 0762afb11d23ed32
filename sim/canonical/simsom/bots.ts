/**
 * The bots of SimSoM: they follow bots alone, in a network grown by random walks, and people
 * follow them.
 *
 * Each person follows each bot with probability gamma. Where bots target, a bot has as many
 * followers as that would give it, drawn without replacement in proportion to people's weights:
 * hubs by how many follow them, partisanship by its size, misinformation by its score, conservative
 * and liberal all of that side alike.
 * Source: Truong et al. 2024; Efraimidis & Spirakis 2006 for the drawing: the smallest of
 * exponential times with the weights as rates.
 */
import { log } from '../../math.ts';
import { randomWalk } from '../../network/random-walk.ts';
import type { Draws, Stream } from '../../random.ts';
import { type Graph, graphFromTies } from '../../world/graph.ts';
import type { Setting } from '../model.ts';
import type { SimsomValues } from './parameters.ts';

/** Bots that a new bot follows, and the chance that one is a friend of the first. */
const LINKS = 3;
const CONTINUE = 0.5;

export interface Population {
  readonly graph: Graph;
  readonly keys: Uint32Array;
  /** [agents] 1: a bot. */
  readonly bot: Uint8Array;
}

/**
 * People and bots: as the column says, or the given agents as people and bots grown behind them.
 */
export function populate(setting: Setting<SimsomValues>): Population {
  const { graph, keys, nodes, values } = setting;
  const given = nodes.get('bot');
  if (given !== undefined)
    return { graph, keys, bot: Uint8Array.from(given, (is) => (is === 1 ? 1 : 0)) };
  // The published number is rounded down; a product that should be whole may be just below it.
  const bots = Math.floor(values.botShare * graph.agents + 1e-9);
  if (bots === 0) return { graph, keys, bot: new Uint8Array(graph.agents) };
  const draws = setting.growth.stream('bots').sequence(0);
  const among = randomWalk.build({ agents: bots, links: LINKS, continue: CONTINUE }, draws);
  const followers = infiltrate(setting, bots);
  return {
    graph: joined(graph, among, followers),
    keys: withBots(keys, bots),
    bot: Uint8Array.from({ length: graph.agents + bots }, (_, row) => (row < graph.agents ? 0 : 1)),
  };
}

/** The people who follow each bot. */
function infiltrate(setting: Setting<SimsomValues>, bots: number): Uint32Array[] {
  const { keys, values, growth } = setting;
  const weights = targetWeights(setting);
  const stream = growth.stream('infiltration');
  return Array.from({ length: bots }, (_, bot) => {
    const rows = drawnRows(keys.length, values.infiltration, stream.at(0).sequence(bot));
    if (weights === null) return rows;
    return weightedRows(weights, rows.length, keys, bot, stream.at(0, 1));
  });
}

/** Each of `count` rows with this probability, by the lengths of the gaps between them. */
function drawnRows(count: number, probability: number, draws: Draws): Uint32Array {
  if (probability === 1) return Uint32Array.from({ length: count }, (_, row) => row);
  const rows: number[] = [];
  if (probability === 0) return Uint32Array.from(rows);
  const perRow = log(1 - probability);
  for (let row = -1; ; ) {
    row += 1 + Math.floor(log(1 - draws.uniform()) / perRow);
    if (!(row < count)) return Uint32Array.from(rows);
    rows.push(row);
  }
}

/** How attractive each person is as a target; null: all alike. */
function targetWeights(setting: Setting<SimsomValues>): Float64Array | null {
  const { graph, nodes, values, refuse } = setting;
  const { targeting } = values;
  if (targeting === 'none') return null;
  if (targeting === 'hubs') {
    const { followersStart } = graph;
    return Float64Array.from(
      { length: graph.agents },
      (_, row) => followersStart[row + 1] - followersStart[row],
    );
  }
  const name = targeting === 'misinformation' ? 'misinformation' : 'partisanship';
  const column = nodes.get(name);
  if (column === undefined) {
    refuse('parameters.targeting', {
      en: `to target by ${targeting} the file of agents needs a column ${name}`,
      fr: `pour cibler par ${targeting}, le fichier des agents doit avoir une colonne ${name}`,
    });
    return null;
  }
  const weigh = {
    misinformation: (value: number) => value,
    partisanship: (value: number) => Math.abs(value),
    conservative: (value: number) => (value > 0 ? 1 : 0),
    liberal: (value: number) => (value < 0 ? 1 : 0),
  }[targeting];
  return column.map((value) => (Number.isNaN(value) ? 0 : weigh(value)));
}

/** `count` rows without replacement, or all whose weight is above 0 if they are fewer. */
function weightedRows(
  weights: Float64Array,
  count: number,
  keys: Uint32Array,
  bot: number,
  stream: Stream,
): Uint32Array {
  const times = weights.map((weight, row) =>
    weight > 0 ? -log(1 - stream.uniform(keys[row], bot)) / weight : Infinity,
  );
  const rows = Uint32Array.from(times, (_, row) => row).filter((row) => times[row] < Infinity);
  return rows.sort((a, b) => times[a] - times[b] || a - b).slice(0, count);
}

/** Bots take the next numbers that are no person's key. */
function withBots(keys: Uint32Array, bots: number): Uint32Array {
  const taken = new Set(keys);
  const all = new Uint32Array(keys.length + bots);
  all.set(keys);
  let key = keys.length;
  for (let row = keys.length; row < all.length; row++) {
    while (taken.has(key)) key = (key + 1) >>> 0;
    taken.add(key);
    all[row] = key;
  }
  return all;
}

/** One network of people, of bots behind them, and of the ties from people to bots. */
function joined(people: Graph, bots: Graph, followers: readonly Uint32Array[]): Graph {
  const first = people.agents;
  const between = followers.reduce((sum, { length }) => sum + length, 0);
  const count = people.ties + bots.ties + between;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  let tie = 0;
  const add = ({ agents, followedStart, followed }: Graph, shift: number): void => {
    for (let row = 0; row < agents; row++) {
      for (let place = followedStart[row]; place < followedStart[row + 1]; place++) {
        from[tie] = row + shift;
        to[tie++] = followed[place] + shift;
      }
    }
  };
  add(people, 0);
  add(bots, first);
  followers.forEach((rows, bot) => {
    for (const row of rows) {
      from[tie] = row;
      to[tie++] = first + bot;
    }
  });
  return graphFromTies(first + bots.agents, from, to, count);
}
