/** Graphs as lists, for tests. */
import { Random } from '../../../sim/random.ts';
import type { Graph } from '../../../sim/world/graph.ts';

export const drawsOf = (seed: string) => new Random(seed).stream('network').at(0).sequence(0);

/** Whom each agent follows. */
export const followedRows = (graph: Graph): number[][] =>
  Array.from({ length: graph.agents }, (_, row) => [
    ...graph.followed.subarray(graph.followedStart[row], graph.followedStart[row + 1]),
  ]);

/** Who follows each agent. */
export const followerRows = (graph: Graph): number[][] =>
  Array.from({ length: graph.agents }, (_, row) => [
    ...graph.followers.subarray(graph.followersStart[row], graph.followersStart[row + 1]),
  ]);

export const degrees = (rows: readonly (readonly number[])[]): number[] =>
  rows.map((row) => row.length);

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
