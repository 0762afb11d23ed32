/** The ties of one account that are drawn: those to its followers, an even part of them. */
import type { Ties } from '../run/run.ts';
import type { Field } from './field.ts';

/** More than these hide the dots they lead to. */
const MOST = 170;

export function tiesOf(
  { follower, followed }: Ties,
  row: number,
  field: Field,
): (readonly [number, number, number, number])[] {
  const ends: number[] = [];
  for (let tie = 0; tie < follower.length; tie++) {
    if (followed[tie] === row) ends.push(follower[tie] as number);
  }
  const stride = Math.max(1, ends.length / MOST);
  const lines: [number, number, number, number][] = [];
  for (let place = 0; Math.floor(place) < ends.length; place += stride) {
    const end = ends[Math.floor(place)] as number;
    lines.push([
      field.x[row] as number,
      field.y[row] as number,
      field.x[end] as number,
      field.y[end] as number,
    ]);
  }
  return lines;
}
