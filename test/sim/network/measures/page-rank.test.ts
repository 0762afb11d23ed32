import { describe, expect, it } from 'vitest';
import { PageRank } from '../../../../sim/network/measures/page-rank.ts';
import { graphFromTies } from '../../../../sim/world/graph.ts';

type Ties = readonly (readonly [follower: number, followed: number])[];
const all = () => true;

function rankOf(
  agents: number,
  ties: Ties,
  {
    damping = 0.85,
    leads = all as (i: number, j: number) => boolean,
    begins = all as (i: number) => boolean,
  } = {},
): number[] {
  const graph = graphFromTies(
    agents,
    Uint32Array.from(ties, ([follower]) => follower),
    Uint32Array.from(ties, ([, followed]) => followed),
    ties.length,
  );
  return [...new PageRank(agents, damping).compute(graph, leads, begins)];
}

/** The same from its equations, solved by elimination: (I - d P) r = (1 - d) t. */
function solved(
  agents: number,
  ties: Ties,
  damping: number,
  begins = all as (i: number) => boolean,
) {
  const starts = Array.from({ length: agents }, (_, i) => i).filter(begins);
  const t = (i: number) => (begins(i) ? 1 / starts.length : 0);
  const out = (i: number) => ties.filter(([follower]) => follower === i);
  const rows = Array.from({ length: agents }, (_, to) => {
    const row = Array.from({ length: agents }, (_, from) => {
      const links = out(from);
      const chance =
        links.length === 0 ? t(to) : links.filter(([, j]) => j === to).length / links.length;
      return (from === to ? 1 : 0) - damping * chance;
    });
    return [...row, (1 - damping) * t(to)];
  });
  for (let column = 0; column < agents; column++) {
    const pivot = rows[column] ?? [];
    for (let r = 0; r < agents; r++) {
      const row = rows[r] ?? [];
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (r === column) continue;
      row.forEach((x, n) => {
        row[n] = x - factor * (pivot[n] ?? 0);
      });
    }
  }
  return rows.map((row, r) => (row[agents] ?? 0) / (row[r] ?? 1));
}

const close = (found: readonly number[], expected: readonly number[]) =>
  found.forEach((x, i) => {
    expect(x).toBeCloseTo(expected[i] ?? Number.NaN, 8);
  });

describe('PageRank', () => {
  it('of a star of four followers is (1 - d) / 5 each and what they send at its centre', () => {
    const star: Ties = [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ];
    // Leaves have x = (1 - d + d c) / 5, the centre c = x + 4 d x: x (1 - 17 d / 25) by hand.
    const d = 0.85;
    const x = 1 / (5 + 4 * d);
    close(rankOf(5, star), [(1 + 4 * d) * x, x, x, x, x]);
  });

  it('of a ring is the same for all', () => {
    const ring: Ties = [
      [0, 1],
      [1, 2],
      [2, 0],
    ];
    close(rankOf(3, ring), [1 / 3, 1 / 3, 1 / 3]);
  });

  it.each([0, 0.3, 0.85, 0.99])('solves its equations at a damping of %d', (damping) => {
    const ties: Ties = [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 0],
      [3, 2],
      [3, 5],
      [4, 3],
      [4, 0],
      [4, 1],
    ];
    close(rankOf(6, ties, { damping }), solved(6, ties, damping));
    const begins = (i: number) => i >= 3;
    close(rankOf(6, ties, { damping, begins }), solved(6, ties, damping, begins));
  });

  it('walks only ties that lead, from those who begin', () => {
    const ties: Ties = [
      [0, 2],
      [1, 2],
      [1, 3],
      [0, 1],
    ];
    const leads = (i: number, j: number) => !(i === 0 && j === 1);
    const begins = (i: number) => i < 2;
    const kept = ties.filter(([i, j]) => leads(i, j));
    close(rankOf(4, ties, { leads, begins }), solved(4, kept, 0.85, begins));
  });

  it('sums to 1, and is nobody’s where nobody begins', () => {
    const ties: Ties = [
      [0, 1],
      [2, 1],
    ];
    expect(rankOf(4, ties).reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
    expect(rankOf(3, ties, { begins: () => false })).toEqual([0, 0, 0]);
    expect(rankOf(0, [])).toEqual([]);
  });
});
