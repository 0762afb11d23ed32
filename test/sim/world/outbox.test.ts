import { describe, expect, it } from 'vitest';
import { Outbox } from '../../../sim/world/outbox.ts';
import { handWorld, write } from '../../worlds/hand.ts';

describe('the outbox', () => {
  it('is put in the order of time, then of both words of the key, then of the author', () => {
    const { world } = handWorld();
    const rows = [
      { time: 1, keyHigh: 2, keyLow: 1, author: 0 },
      { time: 0.5, keyHigh: 9, keyLow: 9, author: 0 },
      { time: 1, keyHigh: 1, keyLow: 2, author: 3 },
      { time: 1, keyHigh: 1, keyLow: 2, author: 2 },
      { time: 1, keyHigh: 1, keyLow: 1, author: 9 },
      { time: 1, keyHigh: 4000000000, keyLow: 0, author: 0 },
    ].map((message) => write(world, message));
    const outbox = new Outbox();
    for (const row of rows) outbox.push(row);
    expect([...outbox.order(world.messages)]).toEqual([1, 4, 3, 2, 0, 5]);
  });

  it('grows as far as it has to', () => {
    const outbox = new Outbox();
    for (let row = 0; row < 3000; row++) outbox.push(row);
    expect(outbox.count).toBe(3000);
    expect([...outbox.rows.subarray(0, 3000)]).toEqual(Array.from({ length: 3000 }, (_, n) => n));
  });
});
