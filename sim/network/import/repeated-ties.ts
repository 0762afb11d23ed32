/** Ties that come twice in a list, found in linear time. */

/**
 * Calls `found` with every tie that repeats an earlier one and the first of its kind, as places in
 * the list, until it answers false. Ties of one follower after the other are looked at, with a
 * mark on whom the present one follows already.
 */
export function repeatedTies(
  agents: number,
  follower: Uint32Array,
  followed: Uint32Array,
  found: (tie: number, first: number) => boolean,
): void {
  const next = new Uint32Array(agents + 1);
  for (const from of follower) next[from + 1]++;
  for (let agent = 0; agent < agents; agent++) next[agent + 1] += next[agent];
  const byFollower = new Uint32Array(follower.length);
  for (let tie = 0; tie < follower.length; tie++) byFollower[next[follower[tie]]++] = tie;
  const lastFollower = new Int32Array(agents).fill(-1);
  const first = new Uint32Array(agents);
  for (const tie of byFollower) {
    const to = followed[tie];
    if (lastFollower[to] !== follower[tie]) {
      lastFollower[to] = follower[tie];
      first[to] = tie;
    } else if (!found(tie, first[to])) return;
  }
}
