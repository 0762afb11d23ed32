/** Lengths of time as they are written: `30m`, `6h`, `3d`, `2w`. */

const MINUTES = { m: 1, h: 60, d: 1440, w: 10_080 } as const;

export const DURATION = /^\d{1,6}[mhdw]$/;

/** Minutes of a well-formed duration. */
export function minutesOf(text: string): number {
  const unit = text.at(-1) as keyof typeof MINUTES;
  return Number(text.slice(0, -1)) * MINUTES[unit];
}

/** Hours of a well-formed duration. */
export const hoursOf = (text: string): number => minutesOf(text) / 60;

/** Hours in the largest of days, hours and minutes that fits whole, for messages. */
export function writeHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes % MINUTES.d === 0) return `${minutes / MINUTES.d}d`;
  if (minutes % MINUTES.h === 0) return `${minutes / MINUTES.h}h`;
  return `${minutes}m`;
}
