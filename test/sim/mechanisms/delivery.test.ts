import { describe, expect, it } from 'vitest';
import { BOT } from '../../../sim/world/agents.ts';
import { ROW_MASK, SLOT_MUTUAL, SLOT_READ, SLOTS } from '../../../sim/world/feeds.ts';
import type { World } from '../../../sim/world/world.ts';
import { deliver, handWorld, pass, stepOf, write } from '../../worlds/hand.ts';

/** Rows of the messages in an agent's feed, the newest first. */
function feedOf(world: World, agent: number): number[] {
  const { slots, next, filled } = world.feeds;
  return Array.from({ length: filled[agent] ?? 0 }, (_, back) => {
    const place = ((next[agent] ?? 0) - 1 - back + SLOTS) % SLOTS;
    return (slots[agent * SLOTS + place] ?? 0) & ROW_MASK;
  });
}

describe('delivery', () => {
  it('carries a message from the followed to every follower, and to nobody else', () => {
    const { world, recipe } = handWorld({
      people: 4,
      ties: [
        [0, 3],
        [1, 3],
        [3, 2],
      ],
    });
    const row = write(world, { author: 3 });
    deliver(world, recipe, [row]);
    expect([0, 1, 2, 3].map((agent) => feedOf(world, agent))).toEqual([[row], [row], [], []]);
    expect(world.counters.deliveries[0]).toBe(2);
    expect(world.counters.posts[0]).toBe(1);
  });

  it('marks what comes from somebody who follows back', () => {
    const { world, recipe } = handWorld({
      people: 3,
      ties: [
        [0, 1],
        [1, 0],
        [0, 2],
      ],
    });
    deliver(world, recipe, [write(world, { author: 1 }), write(world, { author: 2, time: 0.1 })]);
    const [first = 0, second = 0] = world.feeds.slots;
    expect([first, second].map((slot) => (slot & SLOT_MUTUAL) !== 0)).toEqual([true, false]);
    expect([first, second].some((slot) => (slot & SLOT_READ) !== 0)).toBe(false);
  });

  it('is in the order of time, then of the key, whoever wrote first', () => {
    const { world, recipe } = handWorld({ people: 2, ties: [[0, 1]] });
    const late = write(world, { author: 1, time: 0.4 });
    const keyed = [
      [5, 9],
      [5, 2],
      [1, 7],
    ].map(([keyHigh = 0, keyLow = 0]) => write(world, { author: 1, time: 0.2, keyHigh, keyLow }));
    deliver(world, recipe, [late, ...keyed]);
    expect(feedOf(world, 0)).toEqual([late, keyed[0], keyed[1], keyed[2]]);
    expect(
      [keyed[2], keyed[1], keyed[0], late].map((row) => world.messages.number[row ?? 0]),
    ).toEqual([0, 1, 2, 3]);
  });

  it('into a full feed forgets the oldest: 64 stay', () => {
    const { world, recipe } = handWorld({ people: 2, ties: [[0, 1]] });
    const rows = Array.from({ length: 100 }, (_, n) => write(world, { author: 1, time: n / 1000 }));
    deliver(world, recipe, [...rows].reverse());
    expect(feedOf(world, 0)).toEqual(rows.slice(-SLOTS).reverse());
    const more = write(world, { author: 1, time: 0.5 });
    deliver(world, recipe, [more]);
    expect(feedOf(world, 0)).toEqual([more, ...rows.slice(-SLOTS + 1).reverse()]);
  });

  it('of a share keeps the cascade alive from when readers may meet it', () => {
    const { world, recipe } = handWorld({ people: 3, ties: [[0, 1]] });
    const root = write(world, { author: 2, time: 1 });
    const share = pass(world, root, { author: 1, time: 20.2, available: 20.5 });
    world.outbox.push(share);
    stepOf(world, recipe, 'share-delivery')(40);
    expect(world.messages.lastDelivery[root]).toBe(20.5);
    expect(world.counters.shares[0]).toBe(1);
    expect(feedOf(world, 0)).toEqual([share]);
  });

  it('of bots is in no author’s statistics', () => {
    const { world, recipe } = handWorld({
      people: 2,
      ties: [[0, 1]],
      set: (agents) => agents.kind.fill(BOT, 1),
    });
    deliver(world, recipe, [write(world, { author: 1 })]);
    expect(world.counters.posts[0]).toBe(0);
    expect(world.counters.deliveries[0]).toBe(1);
  });

  it('of nothing, or to nobody, does nothing', () => {
    const { world, recipe } = handWorld({ people: 2 });
    deliver(world, recipe, []);
    deliver(world, recipe, [write(world, { author: 1 })]);
    expect(world.counters.deliveries[0]).toBe(0);
    expect([...world.feeds.filled]).toEqual([0, 0]);
    expect(world.outbox.count).toBe(0);
  });
});
