/** Cases drawn at random, but always the same: small networks of any shape. */
import type { Tie } from './runs.ts';

/** Numbers in [0, 1), by a generator that is not the model's. Source: Marsaglia 2003, xorshift. */
export function numbers(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

export interface Shape {
  readonly agents: number;
  /** Probability of each tie, and of each tie to itself. */
  readonly density: number;
  readonly selfTies?: number;
  readonly weighted?: boolean;
}

/** Ties drawn at random; some agents may be left alone. */
export function randomTies(next: () => number, shape: Shape): Tie[] {
  const ties: Tie[] = [];
  for (let from = 0; from < shape.agents; from++) {
    for (let to = 0; to < shape.agents; to++) {
      const chance = from === to ? (shape.selfTies ?? 0) : shape.density;
      if (next() >= chance) continue;
      ties.push(shape.weighted === true ? [from, to, next()] : [from, to]);
    }
  }
  return ties;
}

/** As above, with a circle through all agents, so that everybody is heard by everybody in time. */
export function connectedTies(next: () => number, shape: Shape): Tie[] {
  const ties = randomTies(next, shape);
  for (let from = 0; from < shape.agents; from++) {
    const to = (from + 1) % shape.agents;
    if (ties.some(([a, b]) => a === from && b === to)) continue;
    ties.push(shape.weighted === true ? [from, to, next()] : [from, to]);
  }
  return ties;
}

/** 0 to 9: the numbers of ten cases. */
export const TEN = Array.from({ length: 10 }, (_, i) => i);
