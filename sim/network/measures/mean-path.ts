/** How many ties apart agents are. */
import type { Draws } from '../../random.ts';
import type { Graph } from '../../world/graph.ts';

/**
 * Mean number of ties from an agent to those it can reach by who follows whom, over all pairs
 * that can be reached from `samples` agents drawn without repetition (all agents, if fewer).
 * Null if nobody reaches anybody.
 */
export function meanPath(graph: Graph, samples: number, draws: Draws): number | null {
  const { agents, followedStart, followed } = graph;
  const rows = new Uint32Array(agents);
  for (let row = 0; row < agents; row++) rows[row] = row;
  const seen = new Uint32Array(agents);
  const queue = new Uint32Array(agents);
  const sources = Math.min(samples, agents);
  let pairs = 0;
  let sum = 0;
  for (let sample = 0; sample < sources; sample++) {
    const chosen = sample + draws.below(agents - sample);
    const source = rows[chosen];
    rows[chosen] = rows[sample];
    seen[source] = sample + 1;
    queue[0] = source;
    let head = 0;
    let tail = 1;
    for (let distance = 1; head < tail; distance++) {
      const end = tail;
      for (; head < end; head++) {
        const agent = queue[head];
        for (let place = followedStart[agent]; place < followedStart[agent + 1]; place++) {
          const next = followed[place];
          if (seen[next] === sample + 1) continue;
          seen[next] = sample + 1;
          queue[tail++] = next;
        }
      }
      pairs += tail - end;
      sum += distance * (tail - end);
    }
  }
  return pairs === 0 ? null : sum / pairs;
}
