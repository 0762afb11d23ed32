/**
 * What a parameter is there for: an outcome that it moves, and which way. Each line is tried on
 * pairs of runs that differ in the parameter alone: same people, same network, same luck.
 */

import type { TickLog } from '../../../sim/record/tables.ts';
import type { Item } from '../../../sim/relation.ts';
import type { Simulation } from '../../../sim/simulation.ts';
import type { World } from '../../../sim/world/world.ts';

/** Watches a run and gives one number at its end. */
export interface Watching {
  seen?(item: Item, world: World): void;
  tick?(log: TickLog, world: World): void;
  value(simulation: Simulation): number;
}

export interface Probe {
  readonly name: string;
  /** What the world needs for it, as `--set` takes it. */
  readonly overrides?: readonly string[];
  begin(): Watching;
}

export interface Line {
  readonly parameter: string;
  readonly low: number;
  readonly high: number;
  readonly probe: Probe;
  /** Which way the outcome goes when the parameter rises. */
  readonly direction: 'up' | 'down';
  /** What the small world is changed by, as `--set` does. */
  readonly world?: readonly string[];
}

/** A parameter that no outcome of a small world can show, with the reason. */
export interface Excused {
  readonly parameter: string;
  readonly because: string;
}

/** What the lines of one mechanism have in common. */
export interface Family {
  readonly mechanism: string;
  readonly world?: readonly string[];
  readonly lines: readonly FamilyLine[];
  readonly excused?: Readonly<Record<string, string>>;
}

export type FamilyLine = readonly [
  parameter: string,
  low: number,
  high: number,
  direction: 'up' | 'down',
  probe: Probe,
  world?: readonly string[],
];

/** The lines of a mechanism, each with the world of all and its own. */
export const linesOf = ({ mechanism, world = [], lines }: Family): Line[] =>
  lines.map(([parameter, low, high, direction, probe, own = []]) => ({
    parameter: `${mechanism}.${parameter}`,
    low,
    high,
    direction,
    probe,
    world: [...world, ...own],
  }));

export const excusedOf = ({ mechanism, excused = {} }: Family): Excused[] =>
  Object.entries(excused).map(([parameter, because]) => ({
    parameter: `${mechanism}.${parameter}`,
    because,
  }));
