import { describe, expect, it } from 'vitest';
import { clustering } from '../../../sim/network/measures/clustering.ts';
import { randomWalk } from '../../../sim/network/random-walk.ts';
import { degrees, drawsOf, followedRows } from './reading.ts';

describe('random-walk growth', () => {
  it('starts from agents who all follow each other; later ones follow `links` earlier ones', () => {
    const rows = followedRows(
      randomWalk.build({ agents: 200, links: 3, continue: 0.5 }, drawsOf('w')),
    );
    expect(rows.slice(0, 3)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
    expect(degrees(rows.slice(3))).toEqual(Array(197).fill(3));
    rows.slice(3).forEach((row, place) => {
      expect(Math.max(...row)).toBeLessThan(place + 3);
    });
  });

  it('with continue 1 follows a friend and only friends of that friend', () => {
    const rows = followedRows(
      randomWalk.build({ agents: 300, links: 4, continue: 1 }, drawsOf('w')),
    );
    rows.slice(4).forEach((row) => {
      const explained = row.some((friend) =>
        row.every((other) => other === friend || rows[friend]?.includes(other)),
      );
      expect(explained).toBe(true);
    });
  });

  it('makes triangles as continue grows', () => {
    const at = (probability: number) =>
      clustering(
        randomWalk.build({ agents: 2000, links: 3, continue: probability }, drawsOf('w')),
      ) ?? 0;
    expect(at(0)).toBeLessThan(0.05);
    expect(at(0.5)).toBeGreaterThan(0.15);
    expect(at(1)).toBeGreaterThan(at(0.5));
  });

  it('of fewer agents than links has all follow each other', () => {
    const graph = randomWalk.build({ agents: 3, links: 5, continue: 0.5 }, drawsOf('w'));
    expect(followedRows(graph)).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
    ]);
  });
});
