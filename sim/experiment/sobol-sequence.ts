/**
 * The Sobol sequence: points of the unit cube that fill it more evenly than chance does, in the
 * Gray-code order of Antonov & Saleev 1979, not scrambled. The first point is the origin. The first
 * 2^m points of a sequence are a design of their own, so a design grows by doubling.
 * Source: Sobol 1967; Joe & Kuo 2008 for the direction numbers.
 */
import { DIRECTIONS } from './joe-kuo.ts';

const BITS = 30;
const UNIT = 1 / (1 << BITS);

export const SOBOL_DIMENSIONS = DIRECTIONS.length;

/** The direction numbers of a dimension, [bit], as integers of 30 bits. */
function directionsOf(dimension: number): Int32Array {
  const [polynomial, start] = DIRECTIONS[dimension];
  const directions = new Int32Array(BITS);
  if (dimension === 0) {
    return directions.map((_, bit) => 1 << (BITS - 1 - bit));
  }
  const degree = start.length;
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      directions[bit] = start[bit] << (BITS - 1 - bit);
      continue;
    }
    let value = directions[bit - degree] ^ (directions[bit - degree] >> degree);
    for (let power = 1; power < degree; power++) {
      if (((polynomial >> (degree - power)) & 1) === 1) {
        value ^= directions[bit - power];
      }
    }
    directions[bit] = value;
  }
  return directions;
}

/**
 * The first `points` points in `dimensions` dimensions, each coordinate in [0, 1).
 *
 * @throws RangeError for more dimensions than there are direction numbers
 */
export function sobolSequence(points: number, dimensions: number): number[][] {
  if (dimensions > SOBOL_DIMENSIONS) {
    throw new RangeError(
      `a Sobol sequence has at most ${SOBOL_DIMENSIONS} dimensions here, not ${dimensions}: ` +
        'use a Latin hypercube, or vary fewer things',
    );
  }
  const directions = Array.from({ length: dimensions }, (_, dimension) => directionsOf(dimension));
  const state = new Int32Array(dimensions);
  return Array.from({ length: points }, (_, point) => {
    if (point > 0) {
      // The bit that the Gray code changes: the number of ones at the end of the last index.
      const changed = 31 - Math.clz32(~(point - 1) & point);
      directions.forEach((own, dimension) => {
        state[dimension] ^= own[changed];
      });
    }
    return Array.from(state, (value) => value * UNIT);
  });
}
