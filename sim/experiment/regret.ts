/**
 * Regret: what is lost, in a world, by having chosen an arm and not the best one there. The arm
 * whose greatest regret is least is the careful choice where nobody knows which world is ours.
 * Source: Savage 1951.
 */
import { known, mean } from './centre.ts';
import type { Value } from './clustered.ts';

export interface Regret {
  readonly mean: number | null;
  readonly most: number | null;
  /** Place of the world in which it is greatest. */
  readonly worst: number | null;
}

/** `values[arm][world]`; `good` says which way is better. */
export function regrets(values: readonly (readonly Value[])[], good: 'up' | 'down'): Regret[] {
  const sign = good === 'up' ? 1 : -1;
  const worlds = values[0]?.length ?? 0;
  const best = Array.from({ length: worlds }, (_, world) => {
    const there = known(values.map((arm) => arm[world])).map((value) => sign * value);
    return there.length === 0 ? null : there.reduce((a, b) => Math.max(a, b));
  });
  return values.map((arm) => {
    const lost = arm.map((value, world) => {
      const first = best[world];
      return value === null || first === null ? null : first - sign * value;
    });
    const there = known(lost);
    const most = there.length === 0 ? null : there.reduce((a, b) => Math.max(a, b));
    return { mean: mean(there), most, worst: most === null ? null : lost.indexOf(most) };
  });
}
