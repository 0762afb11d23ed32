/**
 * Where an answer flips: the one assumption, if there is one, that tells the worlds in which it
 * holds from those in which it does not.
 *
 * With f of n worlds flipped, a condition that has nothing to do with it tells them apart with
 * probability 1 / C(n, f); as many conditions are tried as there are rules and parameters, so one
 * is named only where all of them together would do so with a probability below .1.
 */
import type { PlausibleWorld } from './worlds.ts';

export interface Condition {
  readonly path: string;
  readonly relation: 'is' | 'above' | 'below';
  readonly value: number | string;
}

const MOST_BY_CHANCE = 0.1;

/** How many ways there are to choose `chosen` of `all`. */
function ways(all: number, chosen: number): number {
  let found = 1;
  for (let k = 1; k <= chosen; k++) {
    found = (found * (all - chosen + k)) / k;
  }
  return found;
}

/** The condition that holds in the worlds that `flipped` marks, and in no other; null for none. */
export function flipCondition(
  worlds: readonly PlausibleWorld[],
  flipped: readonly boolean[],
): Condition | null {
  const all = worlds.length;
  const count = flipped.filter(Boolean).length;
  if (count === 0 || count === all) {
    return null;
  }
  const paths = Object.keys(worlds[0].settings);
  const rules = paths.filter((path) => typeof worlds[0].settings[path] === 'string');
  const numbers = paths.filter((path) => !rules.includes(path));
  const options = rules.flatMap((path) =>
    [...new Set(worlds.map(({ settings }) => settings[path]))].map((value) => ({ path, value })),
  );
  const chances = ways(all, count);
  if (options.length / chances < MOST_BY_CHANCE) {
    const found = options.find(({ path, value }) =>
      worlds.every(({ settings }, w) => (settings[path] === value) === flipped[w]),
    );
    if (found !== undefined) {
      return { ...found, relation: 'is' };
    }
  }
  return (2 * numbers.length) / chances < MOST_BY_CHANCE
    ? threshold(worlds, flipped, numbers)
    : null;
}

/** A parameter that is above (or below) some value in all flipped worlds and in no other. */
function threshold(
  worlds: readonly PlausibleWorld[],
  flipped: readonly boolean[],
  paths: readonly string[],
): Condition | null {
  for (const path of paths) {
    const values = worlds.map(({ settings }) => settings[path] as number);
    const of = (side: boolean) => values.filter((_, w) => flipped[w] === side);
    const least = (list: number[]) => list.reduce((a, b) => Math.min(a, b));
    const most = (list: number[]) => list.reduce((a, b) => Math.max(a, b));
    const gaps = [
      ['above', most(of(false)), least(of(true))],
      ['below', most(of(true)), least(of(false))],
    ] as const;
    for (const [relation, low, high] of gaps) {
      if (low < high) {
        return { path, relation, value: Number(((low + high) / 2).toPrecision(3)) };
      }
    }
  }
  return null;
}
