/**
 * How often two neighbours of an agent are neighbours themselves, whoever follows whom.
 *
 * Each triangle is found once, from its corner of least degree, so hubs cost little: time
 * O(ties^1.5) at worst (Schank & Wagner 2005, "forward").
 */
import type { Graph } from '../../world/graph.ts';

/**
 * Mean local clustering of the undirected graph; agents with fewer than two neighbours count 0.
 * Self ties are left out. Null without agents. Source: Watts & Strogatz 1998.
 */
export function clustering(graph: Graph): number | null {
  const { agents } = graph;
  const { start, neighbours } = undirected(graph);
  const later = upwards(start, neighbours);
  const triangles = new Float64Array(agents);
  const marks = new Uint32Array(agents);
  for (let agent = 0; agent < agents; agent++) {
    const end = later.start[agent + 1];
    for (let place = later.start[agent]; place < end; place++) marks[later.rows[place]] = agent + 1;
    for (let place = later.start[agent]; place < end; place++) {
      const second = later.rows[place];
      for (let further = later.start[second]; further < later.start[second + 1]; further++) {
        const third = later.rows[further];
        if (marks[third] !== agent + 1) continue;
        triangles[agent]++;
        triangles[second]++;
        triangles[third]++;
      }
    }
  }
  let sum = 0;
  for (let agent = 0; agent < agents; agent++) {
    const count = start[agent + 1] - start[agent];
    if (count > 1) sum += (2 * triangles[agent]) / (count * (count - 1));
  }
  return agents === 0 ? null : sum / agents;
}

/** Of each agent's neighbours those with more neighbours than it, or as many and a higher row. */
function upwards(
  start: Uint32Array,
  neighbours: Uint32Array,
): { start: Uint32Array; rows: Uint32Array } {
  const agents = start.length - 1;
  const laterStart = new Uint32Array(agents + 1);
  const rows = new Uint32Array(neighbours.length / 2);
  let count = 0;
  for (let agent = 0; agent < agents; agent++) {
    const degree = start[agent + 1] - start[agent];
    for (let place = start[agent]; place < start[agent + 1]; place++) {
      const other = neighbours[place];
      const otherDegree = start[other + 1] - start[other];
      if (otherDegree > degree || (otherDegree === degree && other > agent)) rows[count++] = other;
    }
    laterStart[agent + 1] = count;
  }
  return { start: laterStart, rows };
}

/** Everybody whom each agent follows or is followed by, once, ascending in each row. */
function undirected(graph: Graph): { start: Uint32Array; neighbours: Uint32Array } {
  const { agents, followedStart, followed, followersStart, followers } = graph;
  const start = new Uint32Array(agents + 1);
  const neighbours = new Uint32Array(2 * graph.ties);
  let count = 0;
  for (let agent = 0; agent < agents; agent++) {
    let there = followedStart[agent];
    let back = followersStart[agent];
    const thereEnd = followedStart[agent + 1];
    const backEnd = followersStart[agent + 1];
    while (there < thereEnd || back < backEnd) {
      const a = there < thereEnd ? followed[there] : agents;
      const b = back < backEnd ? followers[back] : agents;
      if (a <= b) there++;
      if (b <= a) back++;
      const next = Math.min(a, b);
      if (next !== agent) neighbours[count++] = next;
    }
    start[agent + 1] = count;
  }
  return { start, neighbours: neighbours.subarray(0, count) };
}
