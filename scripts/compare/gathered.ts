/**
 * What comes back from the runs of a comparison, arm by arm and pair by pair; time courses as sums,
 * so that their memory does not grow with the number of pairs.
 */
import type { GroupValue, Value } from '../../sim/index.ts';
import type { RunResult } from '../engine/job.ts';
import { CourseSums } from './courses.ts';

/** A run of the comparison, as it was planned. */
export interface PlannedRun {
  /** 0 for the scenario's own world. */
  readonly world: number;
  /** Number of the replicate, which its seeds are made of. */
  readonly replicate: number;
  readonly arm: number;
}

/** What is kept of a run; its measures by group in the order of `groups`, NaN for none. */
export interface KeptRun extends Pick<RunResult, 'digest' | 'outcomes' | 'spent' | 'reached'> {
  readonly groups: Float64Array;
}

/** What was measured of whom. */
export type GroupName = Omit<GroupValue, 'value'>;

export class Gathered {
  /** Shares of people in the groups. */
  shares: readonly Omit<GroupValue, 'measure'>[] = [];
  /** What was measured of which groups, in the order in which runs brought it. */
  readonly groups: GroupName[] = [];
  readonly courses: CourseSums;
  /** On which network a replicate ran. */
  readonly networkOf: (replicate: number) => string;
  private readonly arms: number;
  private readonly places = new Map<string, number>();
  private readonly worlds = new Map<number, Map<number, (KeptRun | null)[]>>();

  constructor(arms: number, networkOf: (replicate: number) => string) {
    this.arms = arms;
    this.networkOf = networkOf;
    this.courses = new CourseSums(arms, networkOf);
  }

  /** Takes the runs in the order of their jobs: all arms of a pair follow one another. */
  take({ world, replicate, arm }: PlannedRun, result: RunResult | null): void {
    const pairs = this.worlds.get(world) ?? new Map<number, (KeptRun | null)[]>();
    this.worlds.set(world, pairs);
    const pair = pairs.get(replicate) ?? new Array<KeptRun | null>(this.arms).fill(null);
    pairs.set(replicate, pair);
    if (world === 0) {
      this.courses.take(replicate, arm, result);
    }
    if (result !== null) {
      const { digest, outcomes, spent, reached } = result;
      pair[arm] = { digest, outcomes, spent, reached, groups: this.packed(result.groups) };
      this.shares = this.shares.length > 0 ? this.shares : result.shares;
    }
  }

  private packed(found: readonly GroupValue[]): Float64Array {
    const values: number[] = [];
    for (const { measure, by, group, value } of found) {
      const name = `${measure}\n${by}\n${group}`;
      let place = this.places.get(name);
      if (place === undefined) {
        place = this.groups.push({ measure, by, group }) - 1;
        this.places.set(name, place);
      }
      values[place] = value;
    }
    return Float64Array.from(values, (value) => value ?? Number.NaN);
  }

  /** One value a pair of what stands at `place` of `groups`. */
  groupValues(arm: number, place: number): Value[] {
    return this.values(arm, ({ groups }) => {
      const value = groups[place] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    });
  }

  /** Replicates of a world, in their order. */
  replicates(world = 0): number[] {
    return [...(this.worlds.get(world)?.keys() ?? [])].sort((a, b) => a - b);
  }

  /** One value a pair, in the order of replicates. */
  values(arm: number, read: (run: KeptRun) => Value | undefined, world = 0): Value[] {
    const pairs = this.worlds.get(world);
    return this.replicates(world).map((replicate) => {
      const run = pairs?.get(replicate)?.[arm] ?? null;
      return run === null ? null : (read(run) ?? null);
    });
  }

  /** The run itself, null where it failed. */
  run(world: number, replicate: number, arm: number): KeptRun | null {
    return this.worlds.get(world)?.get(replicate)?.[arm] ?? null;
  }
}
