import { describe, expect, it } from 'vitest';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

type Tie = readonly [number, number];

/** Everybody follows everybody among these. */
const all = (people: readonly number[]): Tie[] =>
  people.flatMap((one) =>
    people.filter((other) => other !== one).map((other) => [one, other] as const),
  );

/** Leicht and Newman's sum over all pairs of agents. */
function pairwise(ties: readonly Tie[], sides: readonly number[]): number {
  const m = ties.length;
  const out = (i: number) => ties.filter(([from]) => from === i).length;
  const into = (j: number) => ties.filter(([, to]) => to === j).length;
  let sum = 0;
  sides.forEach((side, i) => {
    sides.forEach((other, j) => {
      if (side === other) {
        const tied = ties.some(([from, to]) => from === i && to === j) ? 1 : 0;
        sum += tied - (out(i) * into(j)) / m;
      }
    });
  });
  return sum / m;
}

describe('modularity', () => {
  const people = [-1, -1, -1, 1, 1, 1].map((stance) => [0, stance] as const);

  it('of two sides that do not follow each other is one half', () => {
    const ties = [...all([0, 1, 2]), ...all([3, 4, 5])];
    expect(saidOf(worldOfStances({ people, ties }), 'modularity')[0]).toBeCloseTo(0.5, 12);
  });

  it('of ties without regard to sides is about 0, and of those across alone minus one half', () => {
    const complete = saidOf(
      worldOfStances({ people, ties: all([0, 1, 2, 3, 4, 5]) }),
      'modularity',
    );
    expect(complete[0]).toBeCloseTo(12 / 30 - 1 / 2, 12);
    const ties = [0, 1, 2].flatMap((i) =>
      [3, 4, 5].flatMap((j): Tie[] => [
        [i, j],
        [j, i],
      ]),
    );
    expect(saidOf(worldOfStances({ people, ties }), 'modularity')[0]).toBeCloseTo(-0.5, 12);
  });

  it('is the sum over all pairs, in any directed graph', () => {
    const sides = [-1, 1, 1, -1, 1, -1, 1];
    const ties = Array.from({ length: 7 }, (_, i) =>
      [1, 2, 4].map((step): Tie => [i, (i * 3 + step) % 7]).filter(([from, to]) => from !== to),
    ).flat();
    const made = worldOfStances({ people: sides.map((side) => [0, side] as const), ties });
    expect(saidOf(made, 'modularity')[0]).toBeCloseTo(pairwise(ties, sides), 12);
  });

  it('of a country is that of the ties among its people', () => {
    const two = [...people.slice(0, 4), [1, -1] as const, [1, 1] as const];
    const ties: Tie[] = [
      [0, 1],
      [1, 2],
      [3, 0],
      [4, 5],
      [5, 3],
    ];
    const found = saidOf(worldOfStances({ people: two, ties }), 'modularity');
    const within = (rows: readonly number[]) =>
      ties.filter(([from, to]) => rows.includes(from) && rows.includes(to));
    const sides = two.map(([, stance]) => stance);
    expect(found[0]).toBeCloseTo(pairwise(within([0, 1, 2, 3]), sides), 12);
    expect(found[1]).toBeCloseTo(pairwise(within([4, 5]), sides), 12);
    expect(found[2]).toBeCloseTo(pairwise(ties, sides), 12);
  });

  it('has no value without ties', () => {
    expect(saidOf(worldOfStances({ people }), 'modularity')[0]).toBeNaN();
  });
});
