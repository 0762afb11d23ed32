/**
 * Latin hypercube: in every dimension each of n equal parts holds exactly one of the n points.
 * Source: McKay, Beckman & Conover 1979.
 */
import { Random, shuffle } from '../random.ts';

/**
 * `points` points in the unit cube. Each dimension has a name of its own, which keys its draws:
 * one more dimension leaves the others as they were.
 */
export function latinHypercube(
  points: number,
  dimensions: readonly string[],
  seed: string,
): number[][] {
  const random = new Random(seed);
  const columns = dimensions.map((name) => {
    const draws = random.stream(`latin-hypercube ${name}`).sequence(points);
    const order = Array.from({ length: points }, (_, place) => place);
    return shuffle(order, draws).map((part) => (part + draws.uniform()) / points);
  });
  return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}
