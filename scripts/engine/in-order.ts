/** Hands things on in the order of their numbers, whichever comes first. */

/** `give` gets 0, 1, 2, ... ; what comes before its turn waits. */
export function inOrder<Thing>(
  give: (number: number, thing: Thing) => void,
): (number: number, thing: Thing) => void {
  const waiting = new Map<number, Thing>();
  let next = 0;
  return (number, thing) => {
    waiting.set(number, thing);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      give(next++, ready);
    }
  };
}
