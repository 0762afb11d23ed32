import { expect, it } from 'vitest';
import { agentKeys } from '../../../../sim/network/import/agent-keys.ts';
import { hash32 } from '../../../../sim/random.ts';

it('are the hashes of the ids', () => {
  expect([...agentKeys(['a', 'b'])]).toEqual([hash32('a'), hash32('b')]);
});

it('are the next free number when another id has the hash already', () => {
  const seen = new Map<number, string>();
  let pair: [string, string] | null = null;
  for (let number = 0; pair === null; number++) {
    const id = `n${number}`;
    const other = seen.get(hash32(id));
    if (other !== undefined) pair = other < id ? [other, id] : [id, other];
    seen.set(hash32(id), id);
  }
  const [first, second] = pair;
  expect([...agentKeys([first, second])]).toEqual([hash32(first), (hash32(first) + 1) >>> 0]);
});
