/** How fast a cascade was. */

/**
 * Hours from the post until half of its shares had been made (the larger half of an odd number);
 * null for a post that nobody passed on. `times: [node]`, the post first.
 */
export function timeToHalf(times: ArrayLike<number>): number | null {
  if (times.length < 2) return null;
  const shares = Float64Array.from(times)
    .subarray(1)
    .sort((a, b) => a - b);
  return shares[Math.ceil(shares.length / 2) - 1] - times[0];
}

/**
 * Share of the shares that were made within so many hours of the post; null where there are none.
 */
export function shareWithin(times: ArrayLike<number>, hours: number): number | null {
  if (times.length < 2) return null;
  let within = 0;
  for (let node = 1; node < times.length; node++) if (times[node] - times[0] <= hours) within++;
  return within / (times.length - 1);
}
