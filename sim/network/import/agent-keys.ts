/** Keys of agents that have names: what their draws belong to, whatever else is in the file. */
import { hash32 } from '../../random.ts';

/**
 * The key of each of `ids`, which are in text order: the hash of the id, or the next number that
 * is free when another id, earlier in text order, has it.
 */
export function agentKeys(ids: readonly string[]): Uint32Array {
  const taken = new Set<number>();
  const keys = new Uint32Array(ids.length);
  for (let agent = 0; agent < ids.length; agent++) {
    let key = hash32(ids[agent]);
    while (taken.has(key)) key = (key + 1) >>> 0;
    taken.add(key);
    keys[agent] = key;
  }
  return keys;
}
