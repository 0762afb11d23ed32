/** The chains behind models of copying, solved exactly over all 2^n states. */
import { solve } from './opinion.ts';
import type { Tie } from './runs.ts';

const bit = (state: number, agent: number): number => (state >> agent) & 1;

export interface Absorption {
  /** Probability of ending with all 1. */
  readonly fixation: number;
  /** Mean steps until all agree. */
  readonly steps: number;
}

/**
 * From `start`, a bit an agent. `copies`: the drawn agent copies one whom it follows (voter); if
 * not, one of its followers takes over its state (invasion). Partners by the weights of ties.
 */
export function absorption(
  agents: number,
  ties: readonly Tie[],
  copies: boolean,
  start: number,
): Absorption {
  const all = 2 ** agents - 1;
  const inner = Array.from({ length: all - 1 }, (_, i) => i + 1);
  const system = inner.map((state) => {
    const row = inner.map((other): number => (other === state ? 1 : 0));
    let wins = 0;
    for (let drawn = 0; drawn < agents; drawn++) {
      const own = ties.filter(([from, to]) => (copies ? from : to) === drawn);
      const whole = own.reduce((sum, [, , weight = 1]) => sum + weight, 0);
      const moves =
        whole > 0
          ? own.map(([follower, followed, weight = 1]) => ({
              chance: weight / whole / agents,
              next: (state & ~(1 << follower)) | (bit(state, followed) << follower),
            }))
          : [{ chance: 1 / agents, next: state }];
      for (const { chance, next } of moves) {
        if (next === all) wins += chance;
        else if (next !== 0) row[next - 1] = (row[next - 1] ?? 0) - chance;
      }
    }
    return { row, wins };
  });
  const rows = system.map(({ row }) => row);
  const fixations = solve(
    rows,
    system.map(({ wins }) => wins),
  );
  const times = solve(
    rows,
    system.map(() => 1),
  );
  return { fixation: fixations[start - 1] ?? Number.NaN, steps: times[start - 1] ?? Number.NaN };
}
