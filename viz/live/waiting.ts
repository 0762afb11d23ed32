/** Whether a live run waits for a decision and the cursor has come to it. */
import type { DecisionPoint } from '../../sim/index.ts';
import type { Viewing } from '../viewing.ts';

export interface Question {
  readonly point: DecisionPoint;
  /** Place among the decision points of the scenario, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
}

export function questionOf({ run, player }: Viewing): Question | null {
  const point = run.control?.waiting.value ?? null;
  if (point === null) return null;
  const { frameTicks } = player.time;
  const last = Math.floor(run.known.value / frameTicks) * frameTicks;
  if (player.tick.value < last) return null;
  const points = run.scenario.teaching?.decisions ?? [];
  return { point, place: points.indexOf(point) + 1, of: points.length };
}

/** The letter of an option: A, B, C ... */
export const optionLetter = (place: number): string => String.fromCharCode(65 + place);
