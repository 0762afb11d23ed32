/** Jumps of the cursor to what a reader asks for: an inject, the largest swing, a written time. */
import { zoomedStretch } from './time-window.ts';
import type { Viewing } from './viewing.ts';

/**
 * The first frame that shows what happened at an hour; the frame that holds it may begin before.
 */
export function goToHours({ player }: Viewing, hours: number): void {
  player.pause();
  player.seekHours(hours);
  if (player.hours.value < hours) player.step(1);
}

/** The next inject after the cursor, or the one before it. */
export function goToNextInject(viewing: Viewing, direction: 1 | -1): void {
  const { run, player } = viewing;
  const at = player.hours.value;
  const injects = run.injects.value;
  const slack = run.tickHours / 2;
  const found =
    direction === 1
      ? injects.find(({ hours }) => hours > at + slack)
      : injects.findLast(({ hours }) => hours < at - slack);
  if (found === undefined) return;
  if (direction === 1) goToHours(viewing, found.hours);
  else {
    player.pause();
    player.seekHours(found.hours);
  }
}

/** Shows half of the time that is shown, or twice of it, round the cursor. */
export function zoomTime({ run, player, span, stretch }: Viewing, factor: 0.5 | 2): void {
  const end = run.ticks * run.tickHours;
  const frameHours = player.time.frameTicks * run.tickHours;
  stretch.value = zoomedStretch(span.value, factor, player.hours.value, frameHours, end);
}

export function goToLargestSwing({ swings, player, run }: Viewing): void {
  const largest = swings.value.find(({ hours }) => hours <= run.known.value * run.tickHours);
  if (largest === undefined) return;
  player.pause();
  player.seekHours(largest.hours);
}

/** Hours since the start of `13`, `13 6`, `13 06:00`, `day 13, 06:00`, `jour 13, 06 h 00`. */
export function parseMoment(written: string): number | null {
  const found = /^\D*(\d{1,5})(?:\D+(\d{1,2})(?:\D+(\d{1,2}))?)?\D*$/.exec(written.trim());
  if (found === null) return null;
  const [day = 0, hour = 0, minute = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return hour > 23 || minute > 59 ? null : day * 24 + hour + minute / 60;
}
