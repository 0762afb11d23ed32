import { describe, expect, it } from 'vitest';
import { saidOf, worldOfStances } from '../../worlds/stances.ts';

/** Two of Aurelia and two of Borealia; the first of each is against, the second for. */
const PEOPLE = [
  [0, -0.5],
  [0, 0.5],
  [1, -1],
  [1, 0.25],
] as const;

const of = (ties: readonly (readonly [number, number])[]) =>
  saidOf(worldOfStances({ people: PEOPLE, ties }), 'ei-index');

describe('the E-I index', () => {
  it('is -1 where nobody follows the other side, 1 where all do', () => {
    expect(
      of([
        [0, 2],
        [1, 3],
        [2, 0],
      ]),
    ).toEqual([-1, -1, -1]);
    expect(
      of([
        [0, 1],
        [2, 3],
        [3, 0],
      ]),
    ).toEqual([1, 1, 1]);
  });

  it('is the ties across less those within over both, by country of the follower', () => {
    // Aurelia: across 0-1, 1-2, within 0-2. Borealia: within 3-1.
    const found = of([
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 1],
    ]);
    expect(found[0]).toBeCloseTo(1 / 3, 12);
    expect(found.slice(1)).toEqual([-1, 0]);
  });

  it('leaves those aside who take no side', () => {
    const made = worldOfStances({
      people: [
        [0, 0],
        [0, 1],
        [0, 1],
      ],
      ties: [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
    });
    expect(saidOf(made, 'ei-index')[0]).toBe(-1);
  });

  it('has no value without ties, and is the mean over issues where none is named', () => {
    expect(of([])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    const made = worldOfStances({
      people: [
        [0, 1, 1],
        [0, 1, -1],
      ],
      ties: [[0, 1]],
    });
    expect(saidOf(made, 'ei-index', 'opening')[0]).toBe(-1);
    expect(saidOf(made, 'ei-index', 'visas')[0]).toBe(1);
    expect(saidOf(made, 'ei-index')[0]).toBe(0);
  });
});
