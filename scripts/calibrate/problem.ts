/**
 * What is calibrated: parameters that no source gives, each with its prior, and the facts about
 * cascades, attention and super-sharers that they are held to, each with its target. Nothing of
 * what is held out, and nothing that a parameter says by itself, is among the facts.
 */
import type { Setting } from '../scorecard/fact.ts';
import { factOf } from '../scorecard/facts/index.ts';

export interface Prior {
  /** As `--set` takes it. */
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

export interface Target {
  readonly fact: number;
  /** Which of the fact's figures. */
  readonly figure: number;
  readonly value: number;
  /** Misses are counted on a scale of logarithms. */
  readonly log: boolean;
  /** A miss that counts as 1. */
  readonly scale: number;
}

export const PRIORS: readonly Prior[] = [
  { path: 'mechanisms.sharing.intercept', low: -5.6, high: -5.2 },
  { path: 'mechanisms.sharing.appeal', low: 4, high: 5 },
  { path: 'mechanisms.sharing.novelty', low: 2.8, high: 4 },
  { path: 'mechanisms.sharing.noveltyHalfLife', low: 1.5, high: 3 },
  { path: 'mechanisms.feed.outsideItems', low: 10.5, high: 13.5 },
  { path: 'mechanisms.feed.recommendationShare', low: 0.08, high: 0.15 },
  { path: 'mechanisms.feed.mostBonus', low: 0.5, high: 1.2 },
  { path: 'mechanisms.people.shareSpread', low: 1.2, high: 1.5 },
];

const WIDE = 3;
const SIZE = 10_000;

/**
 * The band's half-width is a miss of 1; a band that spans a factor of three or more is of factors.
 */
function target(fact: number, value: number | null, figure = 0): Target {
  const band = factOf(fact).figures[figure]?.band(SIZE);
  if (band === null || band === undefined) throw new Error(`fact ${fact} has no band`);
  const [low, high] = band;
  const log = low > 0 && high / low >= WIDE;
  const [from, to] = log ? [Math.log(low), Math.log(high)] : [low, high];
  const middle = (from + to) / 2;
  return {
    fact,
    figure,
    value: value ?? (log ? Math.exp(middle) : middle),
    log,
    scale: (to - from) / 2,
  };
}

/** The empirical value where it can hold at this size, else the middle of the band. */
export const TARGETS: readonly Target[] = [
  target(1, 0.94),
  target(2, 0.05),
  target(3, null),
  target(4, 0.98),
  target(5, null),
  target(6, 1.7),
  target(7, null),
  target(10, 0.003),
  target(13, 80),
  target(14, 0.55),
];

/** The worlds in which the facts of the targets are measured. */
export function settingsOf(targets: readonly Target[]): { setting: Setting; facts: number[] }[] {
  const byWorld = new Map<string, { setting: Setting; facts: number[] }>();
  for (const number of new Set(targets.map(({ fact }) => fact))) {
    const { setting } = factOf(number);
    const key = JSON.stringify(setting);
    const entry = byWorld.get(key) ?? { setting, facts: [] };
    entry.facts.push(number);
    byWorld.set(key, entry);
  }
  return [...byWorld.values()];
}
