/**
 * To whom a message was sent: the followers of its author and of all who passed it on, from that
 * hour on. A run records neither what each account saw nor what platforms recommended, so this is
 * who could meet it by following.
 */
import type { Spread } from './cascades.ts';
import type { Ties } from './run.ts';

/** Who follows each account, as one list with a start an account. */
export interface Followers {
  readonly start: Uint32Array;
  readonly follower: Uint32Array;
}

export function followersOf({ follower, followed }: Ties, accounts: number): Followers {
  const start = new Uint32Array(accounts + 1);
  for (let tie = 0; tie < followed.length; tie++) {
    const place = (followed[tie] as number) + 1;
    start[place] = (start[place] as number) + 1;
  }
  for (let row = 0; row < accounts; row++) {
    start[row + 1] = (start[row + 1] as number) + (start[row] as number);
  }
  const next = start.slice();
  const list = new Uint32Array(followed.length);
  for (let tie = 0; tie < followed.length; tie++) {
    const row = followed[tie] as number;
    const place = next[row] as number;
    list[place] = follower[tie] as number;
    next[row] = place + 1;
  }
  return { start, follower: list };
}

/** The hour at which each account was first sent one of the messages; infinite for never. */
export function firstSent(spreads: readonly Spread[], followers: Followers): Float64Array {
  const { start, follower } = followers;
  const first = new Float64Array(start.length - 1).fill(Number.POSITIVE_INFINITY);
  for (const { authors, hours } of spreads) {
    authors.forEach((author, node) => {
      const at = hours[node] as number;
      for (let tie = start[author] as number; tie < (start[author + 1] as number); tie++) {
        const row = follower[tie] as number;
        if (at < (first[row] as number)) first[row] = at;
      }
    });
  }
  return first;
}

/** How many accounts have an hour in `first`, and in all of the others given too. */
export function countSent(first: Float64Array, ...others: readonly Float64Array[]): number {
  let count = 0;
  for (let row = 0; row < first.length; row++) {
    if ([first, ...others].every((each) => Number.isFinite(each[row]))) count += 1;
  }
  return count;
}
