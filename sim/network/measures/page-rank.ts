/**
 * PageRank: where somebody ends up who follows ties at random and now and then starts anew.
 *
 * A TIE IS WALKED FROM FOLLOWER TO FOLLOWED. Only ties that lead (`leads`) are walked; walks begin,
 * and go on from where no tie leads, at one of those who begin (`begins`), all alike.
 *
 * Equation: r = (1 - d) t + d (sum over followers r / their ties that lead + t x the r of those who
 * have none); t is uniform over those who begin. Ranks sum to 1.
 * Source: Page, Brin, Motwani & Winograd 1999. By iteration until no rank total moves by 1e-10.
 */
import type { Graph } from '../../world/graph.ts';

const SMALLEST_MOVE = 1e-10;
const MOST_ROUNDS = 400;

export class PageRank {
  /** The rank of each agent, after `compute`. */
  readonly rank: Float64Array;
  private readonly next: Float64Array;
  private readonly ties: Uint32Array;
  private readonly damping: number;

  constructor(agents: number, damping: number) {
    this.damping = damping;
    this.rank = new Float64Array(agents);
    this.next = new Float64Array(agents);
    this.ties = new Uint32Array(agents);
  }

  compute(
    { agents, followedStart, followed }: Graph,
    leads: (follower: number, followed: number) => boolean,
    begins: (agent: number) => boolean,
  ): Float64Array {
    const { rank, next, ties, damping } = this;
    let starts = 0;
    ties.fill(0);
    for (let i = 0; i < agents; i++) {
      starts += begins(i) ? 1 : 0;
      for (let tie = followedStart[i]; tie < followedStart[i + 1]; tie++) {
        ties[i] = leads(i, followed[tie]) ? ties[i] + 1 : ties[i];
      }
    }
    for (let i = 0; i < agents; i++) {
      rank[i] = starts > 0 && begins(i) ? 1 / starts : 0;
    }
    for (let round = 0; round < MOST_ROUNDS && starts > 0; round++) {
      next.fill(0);
      let stranded = 0;
      for (let i = 0; i < agents; i++) {
        if (ties[i] === 0) {
          stranded += rank[i];
          continue;
        }
        const part = (damping * rank[i]) / ties[i];
        for (let tie = followedStart[i]; part > 0 && tie < followedStart[i + 1]; tie++) {
          if (leads(i, followed[tie])) {
            next[followed[tie]] += part;
          }
        }
      }
      const anew = (1 - damping + damping * stranded) / starts;
      let moved = 0;
      for (let i = 0; i < agents; i++) {
        const to = begins(i) ? next[i] + anew : next[i];
        moved += Math.abs(to - rank[i]);
        rank[i] = to;
      }
      if (moved < SMALLEST_MOVE) {
        break;
      }
    }
    return rank;
  }
}
