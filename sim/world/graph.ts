/**
 * The social graph as flat arrays, both ways (compressed sparse rows).
 *
 * A TIE POINTS FROM FOLLOWER TO FOLLOWED; MESSAGES TRAVEL FROM FOLLOWED TO FOLLOWER.
 */

export interface Graph {
  readonly agents: number;
  readonly ties: number;
  /** [agents + 1]; row i of `followed` is followedStart[i] .. followedStart[i + 1]. */
  readonly followedStart: Uint32Array;
  /** [ties] whom each agent follows, ascending in each row. */
  readonly followed: Uint32Array;
  /** [agents + 1]; row j of `followers` is followersStart[j] .. followersStart[j + 1]. */
  readonly followersStart: Uint32Array;
  /** [ties] who follows each agent, ascending in each row. */
  readonly followers: Uint32Array;
  /** [ties], aligned with `followed`: influence of followed on follower. Null: none were given. */
  readonly weights: Float64Array | null;
}

/** A tie that cannot be in a graph. */
export class TieError extends Error {
  readonly follower: number;
  readonly followed: number;

  constructor(message: string, follower: number, followed: number) {
    super(message);
    this.name = 'TieError';
    this.follower = follower;
    this.followed = followed;
  }
}

/**
 * Builds the graph of the first `count` ties, in time linear in agents and ties.
 *
 * `follower` and `followed` are rows, in any order; an agent may follow itself, since some
 * textbook models use that. `weights` goes with them and may be null.
 * Throws a TieError for a row that does not exist and for a tie that comes twice.
 */
export function graphFromTies(
  agents: number,
  follower: Uint32Array,
  followed: Uint32Array,
  count: number,
  weights: Float64Array | null = null,
): Graph {
  const followedStart = new Uint32Array(agents + 1);
  const followersStart = new Uint32Array(agents + 1);
  for (let tie = 0; tie < count; tie++) {
    const from = follower[tie];
    const to = followed[tie];
    if (from >= agents || to >= agents) {
      throw new TieError(
        `tie ${from} to ${to}: there is no agent ${Math.max(from, to)} among ${agents}`,
        from,
        to,
      );
    }
    followedStart[from + 1]++;
    followersStart[to + 1]++;
  }
  for (let agent = 0; agent < agents; agent++) {
    followedStart[agent + 1] += followedStart[agent];
    followersStart[agent + 1] += followersStart[agent];
  }

  // Grouped by the followed, then dealt to followers in that order: each row comes out ascending.
  const next = followersStart.slice(0, agents);
  const followers = new Uint32Array(count);
  const grouped = weights === null ? null : new Float64Array(count);
  for (let tie = 0; tie < count; tie++) {
    const place = next[followed[tie]]++;
    followers[place] = follower[tie];
    if (grouped !== null && weights !== null) grouped[place] = weights[tie];
  }
  next.set(followedStart.subarray(0, agents));
  const rows = new Uint32Array(count);
  const sorted = grouped === null ? null : new Float64Array(count);
  for (let to = 0; to < agents; to++) {
    for (let place = followersStart[to]; place < followersStart[to + 1]; place++) {
      const from = followers[place];
      const slot = next[from]++;
      if (slot > followedStart[from] && rows[slot - 1] === to) {
        throw new TieError(`tie ${from} to ${to} comes twice`, from, to);
      }
      rows[slot] = to;
      if (sorted !== null && grouped !== null) sorted[slot] = grouped[place];
    }
  }
  // Dealt back in the order of followers, which puts the other direction in order too.
  next.set(followersStart.subarray(0, agents));
  for (let from = 0; from < agents; from++) {
    for (let slot = followedStart[from]; slot < followedStart[from + 1]; slot++) {
      followers[next[rows[slot]]++] = from;
    }
  }
  return {
    agents,
    ties: count,
    followedStart,
    followed: rows,
    followersStart,
    followers,
    weights: sorted,
  };
}

/** Whether `follower` follows `followed`: a binary search in the follower's row. */
export function follows(graph: Graph, follower: number, followed: number): boolean {
  let low = graph.followedStart[follower];
  let high = graph.followedStart[follower + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (graph.followed[middle] < followed) low = middle + 1;
    else high = middle;
  }
  return low < graph.followedStart[follower + 1] && graph.followed[low] === followed;
}

/**
 * Whether ties are mutual: one entry a tie in the order of `graph.followers`, 1 where the followed
 * follows back. Written into `mutual` where that is given.
 */
export function mutualTies(
  graph: Graph,
  mutual: Uint8Array = new Uint8Array(graph.ties),
): Uint8Array {
  const { followersStart, followers, followedStart, followed } = graph;
  for (let i = 0; i < graph.agents; i++) {
    let k = followedStart[i];
    const end = followedStart[i + 1];
    for (let tie = followersStart[i]; tie < followersStart[i + 1]; tie++) {
      while (k < end && followed[k] < followers[tie]) {
        k++;
      }
      mutual[tie] = k < end && followed[k] === followers[tie] ? 1 : 0;
    }
  }
  return mutual;
}
