/**
 * Where agents are drawn: computed once for a network and a seed; a picture, outside the digest.
 *
 * Two passes of ForceAtlas2 in LinLog mode from a start by country: the first over a few ties an
 * agent, the second over a graph in which everybody has nearly the same number, since hubs would
 * else fly to the rim and the picture would say nothing. Then hubs are pulled toward the median of
 * those who follow them. Source: Jacomy et al. 2014; Noack 2009.
 */
import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { cos } from '../math.ts';
import { Random } from '../random.ts';
import type { Graph as Ties } from '../world/graph.ts';

export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** What the picture needs to know of the agents. */
export interface PlacedAgents {
  readonly agents: number;
  readonly key: Uint32Array;
  readonly country: Uint8Array;
  readonly origin: Uint8Array;
  readonly graph: Ties;
}

// The package is CommonJS and its types say otherwise: what is imported is the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

const HALF_TURN = Math.PI;
/** Node iterations that both passes may take together; big graphs get fewer passes each. */
const EFFORT = 300_000;
const FEWEST = 8;
const MOST = 60;
const SETTINGS = {
  linLogMode: true,
  barnesHutOptimize: true,
  barnesHutTheta: 1,
  gravity: 0.6,
  scalingRatio: 1,
  slowDown: 1,
} as const;

/** Ties that an agent may keep in each pass. */
const KEPT = [6, 4] as const;
const HUB_PULL = [0.25, 0.55] as const;

/** Lays out the agents. The same agents, ties and seed give the same places. */
export function place(agents: PlacedAgents, seed: string): Places {
  const places = startingPlaces(agents, seed);
  const iterations = Math.max(FEWEST, Math.min(MOST, Math.floor(EFFORT / (2 * agents.agents + 1))));
  if (agents.agents > 2) {
    for (const kept of KEPT) {
      relax(agents, places, kept, iterations);
    }
    pullHubs(agents.graph, places);
  }
  return places;
}

/** Countries on a ring, people about them, diasporas on the way to where they come from. */
function startingPlaces({ agents, key, country, origin }: PlacedAgents, seed: string): Places {
  const x = new Float32Array(agents);
  const y = new Float32Array(agents);
  let countries = 1;
  for (let i = 0; i < agents; i++) {
    countries = Math.max(countries, country[i] + 1);
  }
  const stream = new Random(`${seed}/layout`).stream('places').at(0);
  const ring = countries > 1 ? 4 * Math.sqrt(agents) : 0;
  const spread = 1 * Math.sqrt(agents);
  const angle = (c: number) => (2 * HALF_TURN * c) / countries;
  for (let i = 0; i < agents; i++) {
    const draws = stream.sequence(key[i]);
    const here = angle(country[i]);
    const there = angle(origin[i]);
    const radius = spread * Math.sqrt(draws.uniform());
    const turn = 2 * HALF_TURN * draws.uniform();
    x[i] = ring * (0.7 * cos(here) + 0.3 * cos(there)) + radius * cos(turn);
    y[i] =
      ring * (0.7 * cos(here - HALF_TURN / 2) + 0.3 * cos(there - HALF_TURN / 2)) +
      radius * cos(turn - HALF_TURN / 2);
  }
  return { x, y };
}

/** One pass over at most `kept` ties an agent: first mutual ones, then those to small accounts. */
function relax(
  { agents, graph }: PlacedAgents,
  places: Places,
  kept: number,
  iterations: number,
): void {
  const { followedStart, followed, followersStart } = graph;
  const drawn = new UndirectedGraph();
  for (let i = 0; i < agents; i++) {
    drawn.addNode(i, { x: places.x[i], y: places.y[i] });
  }
  const followers = (j: number) => followersStart[j + 1] - followersStart[j];
  for (let i = 0; i < agents; i++) {
    const chosen = Array.from(followed.subarray(followedStart[i], followedStart[i + 1]))
      .filter((j) => j !== i)
      .sort((a, b) => followers(a) - followers(b) || a - b)
      .slice(0, kept);
    for (const j of chosen) {
      drawn.mergeUndirectedEdge(i, j);
    }
  }
  const found = forceAtlas2(drawn, { iterations, settings: SETTINGS });
  for (let i = 0; i < agents; i++) {
    places.x[i] = found[i].x;
    places.y[i] = found[i].y;
  }
}

/** Pulls accounts with many followers toward the median of those who follow them. */
function pullHubs({ agents, followersStart, followers }: Ties, { x, y }: Places): void {
  const counts = Uint32Array.from(
    { length: agents },
    (_, i) => followersStart[i + 1] - followersStart[i],
  );
  const sorted = counts.slice().sort((a, b) => a - b);
  const many = sorted[Math.floor(0.97 * (agents - 1))];
  const most = sorted[agents - 1];
  const median = (values: Float32Array, i: number): number => {
    const of = Float32Array.from(
      followers.subarray(followersStart[i], followersStart[i + 1]),
      (j) => values[j],
    ).sort((a, b) => a - b);
    return of[of.length >>> 1];
  };
  for (let i = 0; i < agents; i++) {
    if (counts[i] > many && counts[i] > 3) {
      const size = (counts[i] - many) / Math.max(1, most - many);
      const pull = HUB_PULL[0] + (HUB_PULL[1] - HUB_PULL[0]) * Math.sqrt(size);
      const toX = median(x, i);
      const toY = median(y, i);
      x[i] += pull * (toX - x[i]);
      y[i] += pull * (toY - y[i]);
    }
  }
}
