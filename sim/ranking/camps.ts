/**
 * Camps: the two sides of an issue, those above the median stance of people at the start and the
 * others. Where a message is about no issue, the side is that of the mean distance from the
 * medians.
 * A person who moves across the median changes camps; the median stays.
 */
import { campsState } from '../world/ratings.ts';
import type { World } from '../world/world.ts';

export const CAMPS = 2;

/** Finds where the camps part, from the stances of people at the start. */
export function partCamps(world: World): void {
  const { median } = world.module(campsState);
  const issues = median.length;
  const { people } = world;
  const stances = new Float32Array(people);
  for (let issue = 0; issue < issues; issue++) {
    for (let i = 0; i < people; i++) {
      stances[i] = world.agents.stanceStart[i * issues + issue];
    }
    stances.sort((a, b) => a - b);
    const middle = people >>> 1;
    median[issue] =
      people === 0
        ? 0
        : people % 2 === 1
          ? stances[middle]
          : (stances[middle - 1] + stances[middle]) / 2;
  }
}

/** The camp of `reader` on `issue`, -1 for none in particular: 0 or 1. */
export function campOf(world: World, median: Float64Array, reader: number, issue: number): number {
  const { stance } = world.agents;
  const issues = median.length;
  if (issue >= 0) {
    return stance[reader * issues + issue] > median[issue] ? 1 : 0;
  }
  let apart = 0;
  for (let n = 0; n < issues; n++) {
    apart += stance[reader * issues + n] - median[n];
  }
  return apart > 0 ? 1 : 0;
}
