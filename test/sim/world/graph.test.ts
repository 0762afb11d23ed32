import { describe, expect, it } from 'vitest';
import { follows, type Graph, graphFromTies, TieError } from '../../../sim/world/graph.ts';

const graphOf = (agents: number, ties: [number, number][], weights?: number[]): Graph =>
  graphFromTies(
    agents,
    Uint32Array.from(ties, ([follower]) => follower),
    Uint32Array.from(ties, ([, followed]) => followed),
    ties.length,
    weights === undefined ? null : Float64Array.from(weights),
  );

const rowsOf = (start: Uint32Array, items: Uint32Array): number[][] =>
  Array.from({ length: start.length - 1 }, (_, row) => [
    ...items.subarray(start[row], start[row + 1]),
  ]);

describe('graphFromTies', () => {
  it('lists whom each agent follows and who follows it, ascending, from ties in any order', () => {
    const graph = graphOf(4, [
      [2, 3],
      [0, 3],
      [2, 0],
      [3, 2],
      [2, 1],
    ]);
    expect(rowsOf(graph.followedStart, graph.followed)).toEqual([[3], [], [0, 1, 3], [2]]);
    expect(rowsOf(graph.followersStart, graph.followers)).toEqual([[2], [2], [3], [0, 2]]);
    expect(graph.weights).toBeNull();
  });

  it('keeps each weight with its tie', () => {
    const graph = graphOf(
      3,
      [
        [1, 2],
        [0, 2],
        [1, 0],
      ],
      [0.5, 0.25, 4],
    );
    expect([...(graph.weights ?? [])]).toEqual([0.25, 4, 0.5]);
  });

  it('lets an agent follow itself', () => {
    const graph = graphOf(2, [
      [1, 1],
      [1, 0],
    ]);
    expect(rowsOf(graph.followedStart, graph.followed)).toEqual([[], [0, 1]]);
    expect(rowsOf(graph.followersStart, graph.followers)).toEqual([[1], [1]]);
  });

  it('refuses a tie that comes twice, and names it', () => {
    const twice = () =>
      graphOf(3, [
        [0, 1],
        [2, 1],
        [0, 1],
      ]);
    expect(twice).toThrow('tie 0 to 1 comes twice');
    expect(twice).toThrow(TieError);
  });

  it('refuses an agent that does not exist', () => {
    expect(() => graphOf(3, [[0, 3]])).toThrow('there is no agent 3 among 3');
  });

  it('reads only as many ties as it is told', () => {
    const graph = graphFromTies(2, Uint32Array.of(0, 9), Uint32Array.of(1, 9), 1);
    expect(graph.ties).toBe(1);
  });

  it('makes the empty graph', () => {
    expect(graphOf(0, [])).toMatchObject({ agents: 0, ties: 0 });
    expect(rowsOf(graphOf(2, []).followedStart, new Uint32Array(0))).toEqual([[], []]);
  });
});

describe('follows', () => {
  it('finds every tie and no other', () => {
    const ties: [number, number][] = [
      [0, 4],
      [0, 1],
      [0, 2],
      [3, 0],
      [4, 4],
    ];
    const graph = graphOf(5, ties);
    const found: [number, number][] = [];
    for (let follower = 0; follower < 5; follower++) {
      for (let followed = 0; followed < 5; followed++) {
        if (follows(graph, follower, followed)) found.push([follower, followed]);
      }
    }
    const places = (list: [number, number][]) => list.map(([a, b]) => a * 5 + b).sort();
    expect(places(found)).toEqual(places(ties));
  });
});
