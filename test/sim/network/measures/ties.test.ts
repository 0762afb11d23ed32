import { describe, expect, it } from 'vitest';
import {
  assortativity,
  reciprocity,
  sameShare,
  tailExponent,
} from '../../../../sim/network/index.ts';
import { Random } from '../../../../sim/random.ts';
import { graphFromTies } from '../../../../sim/world/graph.ts';

const graphOf = (agents: number, ties: [number, number][]) =>
  graphFromTies(
    agents,
    Uint32Array.from(ties, ([a]) => a),
    Uint32Array.from(ties, ([, b]) => b),
    ties.length,
  );

describe('reciprocity', () => {
  it('is the share of connected pairs that follow each other, loops apart', () => {
    const graph = graphOf(4, [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [3, 0],
      [2, 2],
    ]);
    expect(reciprocity(graph)).toBe(1 / 4);
  });

  it('is unknown without ties', () => {
    expect(reciprocity(graphOf(3, []))).toBeNull();
    expect(reciprocity(graphOf(3, [[1, 1]]))).toBeNull();
  });
});

describe('tailExponent', () => {
  it('finds the exponent of numbers of followers drawn from a power law', () => {
    // Whole numbers of at least 20 with density x^-2.5, from the continuous law at half-integers.
    const draws = new Random('tail').stream('tail').at(0).sequence(0);
    const followers = Array.from({ length: 3000 }, () =>
      Math.min(20_000, Math.floor(19.5 * draws.pareto(1.5) + 0.5)),
    );
    const ties: [number, number][] = [];
    followers.forEach((count, hub) => {
      for (let follower = 0; follower < count; follower++) ties.push([3000 + follower, hub]);
    });
    const exponent = tailExponent(graphOf(23_000, ties), 20) ?? 0;
    // Standard error (2.5 - 1) / sqrt(3000) = 0.027.
    expect(Math.abs(exponent - 2.5)).toBeLessThan(0.11);
  });

  it('is unknown where nobody has enough followers', () => {
    expect(tailExponent(graphOf(2, [[0, 1]]))).toBeNull();
  });
});

describe('assortativity', () => {
  it('is Newman’s coefficient for his table of couples in San Francisco', () => {
    // Newman 2003, table I (Catania et al. 1992), women in rows: r = 0.621.
    const couples = [
      [0.258, 0.016, 0.035, 0.013],
      [0.012, 0.157, 0.058, 0.019],
      [0.013, 0.023, 0.306, 0.035],
      [0.005, 0.007, 0.024, 0.016],
    ];
    const ties: [number, number][] = [];
    const kinds: string[] = [];
    couples.forEach((row, woman) => {
      row.forEach((share, man) => {
        for (let couple = 0; couple < Math.round(share * 1000); couple++) {
          ties.push([kinds.length, kinds.length + 1]);
          kinds.push(`${woman}`, `${man}`);
        }
      });
    });
    expect(assortativity(graphOf(kinds.length, ties), kinds)).toBeCloseTo(0.621, 2);
  });

  it('leaves out ties to agents of whom nothing is known', () => {
    const ties: [number, number][] = [
      [0, 1],
      [1, 0],
      [2, 3],
      [3, 2],
      [4, 0],
      [1, 4],
    ];
    expect(assortativity(graphOf(5, ties), ['a', 'a', 'b', 'b', ''])).toBe(1);
    expect(assortativity(graphOf(5, ties), ['a', 'b', 'a', 'b', ''])).toBe(-1);
  });

  it('is unknown where all are alike', () => {
    expect(assortativity(graphOf(2, [[0, 1]]), ['a', 'a'])).toBeNull();
    expect(assortativity(graphOf(2, []), ['a', 'b'])).toBeNull();
  });
});

describe('sameShare', () => {
  it('is the share of ties between equals', () => {
    const graph = graphOf(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    expect(sameShare(graph, Uint8Array.of(1, 1, 2))).toBe(1 / 3);
    expect(sameShare(graphOf(2, []), [1, 2])).toBeNull();
  });
});
