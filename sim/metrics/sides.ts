/** The ties among people who take sides on an issue, country by country. */
import type { World } from '../world/world.ts';
import type { Measure, Query } from './metric.ts';

/** A tie of one person to another: rows, and 0 or 1 for the sides that they take. */
type Tie = (follower: number, followed: number, side: number, other: number) => void;

/** Calls `tie` for each tie between people who both take a side: below 0, or above. */
export function eachSidedTie(world: World, issue: number, tie: Tie): void {
  const { graph, agents, people, sizes } = world;
  const { followedStart, followed } = graph;
  const side = (i: number): number => agents.stance[i * sizes.issue + issue];
  for (let i = 0; i < people; i++) {
    const own = side(i);
    if (own === 0) {
      continue;
    }
    for (let n = followedStart[i]; n < followedStart[i + 1]; n++) {
      const to = followed[n];
      const other = to < people ? side(to) : 0;
      if (other !== 0) {
        tie(i, to, own > 0 ? 1 : 0, other > 0 ? 1 : 0);
      }
    }
  }
}

/**
 * The measure on the issue that is asked for, or its mean over all issues: `gather` notes an
 * issue's ties, `value` says what they come to for a country, or for all behind the last.
 */
export function ofSides(
  { world, issue }: Query,
  gather: (issue: number) => void,
  value: (country: number) => number,
): Measure {
  const issues = world.sizes.issue;
  const from = issue < 0 ? 0 : issue;
  const to = issue < 0 ? issues : issue + 1;
  return (values) => {
    values.fill(issues === 0 ? Number.NaN : 0);
    for (let q = from; q < to; q++) {
      gather(q);
      for (let c = 0; c < values.length; c++) {
        values[c] += value(c) / (to - from);
      }
    }
  };
}
