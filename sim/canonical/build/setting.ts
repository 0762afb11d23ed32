/** Puts the agents in the order of their keys, so that a run cannot see the order of a file. */
import type { Random } from '../../random.ts';
import { type Graph, graphFromTies } from '../../world/graph.ts';
import type { Refuse, Setting } from '../model.ts';

/** What is known of a run before it starts, in the order of the network. */
export interface Given {
  readonly graph: Graph;
  readonly crowd: boolean;
  /** [agents], each once, in any order. */
  readonly keys: Uint32Array;
  /** Null: agents are called by their rows. */
  readonly ids: readonly string[] | null;
  readonly values: Readonly<Record<string, unknown>>;
  /** [agents] each; NaN where a cell is empty. */
  readonly nodes: ReadonlyMap<string, Float64Array>;
  readonly growth: Random;
  readonly random: Random;
  readonly refuse: Refuse;
}

export interface Ordered {
  readonly setting: Setting;
  /** Row in the network of each agent of the run; null where both orders are one. */
  readonly rows: Uint32Array | null;
}

/** The setting of a run. */
export function orderByKey(given: Given): Ordered {
  const { graph, keys, ids, nodes } = given;
  const rows = ascending(keys) ? null : sortedRows(keys);
  const rowIn = (row: number): number => (rows === null ? row : rows[row]);
  const places = new Map<string, number>();
  // Ids are looked up for a handful of agents, once.
  const rowOf = (id: string): number => {
    if (places.size === 0) {
      for (let row = 0; row < keys.length; row++) places.set(idOf(row), row);
    }
    return places.get(id) ?? -1;
  };
  const idOf = (row: number): string => ids?.[rowIn(row)] ?? String(rowIn(row));
  const setting: Setting = {
    ...given,
    graph: rows === null ? graph : renamed(graph, rows),
    keys: rows === null ? keys : keys.map((_, row) => keys[rows[row]]),
    nodes: rows === null ? nodes : new Map([...nodes].map(([name, of]) => [name, taken(of, rows)])),
    idOf,
    rowOf,
  };
  return { setting, rows };
}

/** Row in the key order of each agent of the network, the agents that a model has added behind. */
function placesOf(rows: Uint32Array, agents: number): Uint32Array {
  const places = Uint32Array.from({ length: agents }, (_, row) => row);
  rows.forEach((row, place) => {
    places[row] = place;
  });
  return places;
}

/** A column of a run in the order of the network. */
export const columnOfNetwork = <A extends Float64Array | Uint32Array>(
  rows: Uint32Array | null,
  column: A,
): A => {
  if (rows === null) return column;
  const places = placesOf(rows, column.length);
  return column.map((_, row) => column[places[row]]) as A;
};

/** The graph of a run in the order of the network. */
export const graphOfNetwork = (rows: Uint32Array | null, graph: Graph): Graph =>
  rows === null ? graph : renamed(graph, placesOf(rows, graph.agents));

function ascending(keys: Uint32Array): boolean {
  for (let row = 1; row < keys.length; row++) if (keys[row] <= keys[row - 1]) return false;
  return true;
}

const sortedRows = (keys: Uint32Array): Uint32Array =>
  Uint32Array.from(keys, (_, row) => row).sort((a, b) => keys[a] - keys[b]);

const taken = (column: Float64Array, rows: Uint32Array): Float64Array =>
  column.map((_, row) => column[rows[row]]);

/** The graph with its agent rows[i] as agent i. */
function renamed(graph: Graph, rows: Uint32Array): Graph {
  const { agents, ties, followedStart, followed, weights } = graph;
  const place = new Uint32Array(agents);
  for (let row = 0; row < agents; row++) place[rows[row]] = row;
  const from = new Uint32Array(ties);
  const to = new Uint32Array(ties);
  for (let agent = 0; agent < agents; agent++) {
    for (let tie = followedStart[agent]; tie < followedStart[agent + 1]; tie++) {
      from[tie] = place[agent];
      to[tie] = place[followed[tie]];
    }
  }
  return graphFromTies(agents, from, to, ties, weights);
}
