import { describe, expect, it } from 'vitest';
import { SOBOL_DIMENSIONS, sobolSequence } from '../../../sim/experiment/sobol-sequence.ts';

/**
 * The last three coordinates of points 1, 2, 3, 7, 100 and 1023 by scipy 1.17 (qmc.Sobol,
 * unscrambled).
 */
const SCIPY: readonly (readonly [dimensions: number, points: readonly (readonly number[])[]])[] = [
  [1, [[0.5], [0.75], [0.25], [0.125], [0.4140625], [0.0009765625]]],
  [
    2,
    [
      [0.5, 0.5],
      [0.75, 0.25],
      [0.25, 0.75],
      [0.125, 0.625],
      [0.4140625, 0.2578125],
      [0.0009765625, 0.7529296875],
    ],
  ],
  [
    5,
    [
      [0.5, 0.5, 0.5],
      [0.25, 0.25, 0.75],
      [0.75, 0.75, 0.25],
      [0.375, 0.125, 0.125],
      [0.7734375, 0.7265625, 0.8828125],
      [0.6123046875, 0.1455078125, 0.1865234375],
    ],
  ],
  [
    64,
    [
      [0.5, 0.5, 0.5],
      [0.75, 0.75, 0.75],
      [0.25, 0.25, 0.25],
      [0.125, 0.625, 0.375],
      [0.0234375, 0.4609375, 0.6484375],
      [0.1962890625, 0.7900390625, 0.0400390625],
    ],
  ],
];
const AT = [1, 2, 3, 7, 100, 1023];

describe('a Sobol sequence', () => {
  it.each(SCIPY)('in %i dimensions has the points of scipy', (dimensions, points) => {
    const sequence = sobolSequence(1024, dimensions);
    expect(AT.map((point) => sequence[point]?.slice(-3))).toEqual(points);
  });

  it('puts one of the first 2^m points into each 2^m-th of every axis', () => {
    const points = sobolSequence(256, 40);
    for (let dimension = 0; dimension < 40; dimension++) {
      const parts = points.map((point) => Math.floor((point[dimension] ?? 0) * 256));
      expect(new Set(parts).size).toBe(256);
    }
  });

  it('goes on where a shorter one ends', () => {
    expect(sobolSequence(100, 6).slice(0, 37)).toEqual(sobolSequence(37, 6));
  });

  it('refuses more dimensions than it has direction numbers, and says what else to do', () => {
    expect(() => sobolSequence(2, SOBOL_DIMENSIONS + 1)).toThrow('use a Latin hypercube');
  });
});
