import { describe, expect, it } from 'vitest';
import { handWorld, pass, stepOf, write } from '../../worlds/hand.ts';

/** The end of the day that begins at `hours`. */
const dayFrom = (hours: number) => hours * 2 + 47;

describe('expiry', () => {
  it('frees a cascade 48 hours after its last delivery, shares and all', () => {
    const { world, recipe } = handWorld();
    const old = write(world, { time: 1 });
    const oldShare = pass(world, old, { author: 1, time: 2 });
    world.messages.lastDelivery[old] = 23.9;
    const alive = write(world, { time: 1 });
    world.messages.lastDelivery[alive] = 24;
    const young = write(world, { time: 30 });
    stepOf(world, recipe, 'expiry')(dayFrom(48));
    const { live } = world.messages;
    expect([old, oldShare, alive, young].map((row) => live[row])).toEqual([0, 0, 1, 1]);
    expect(world.counters.rowsFree[0]).toBe(2);
  });

  it('lets rows be used again, and feeds tell the old contents from the new', () => {
    const { world, recipe } = handWorld();
    const old = write(world, { time: 0 });
    const before = world.messages.generation[old];
    stepOf(world, recipe, 'expiry')(dayFrom(48));
    const again = write(world, { time: 73 });
    expect(again).toBe(old);
    expect(world.messages.generation[again]).toBe((before ?? 0) + 1);
    expect(world.counters.rowsUsed[0]).toBe(1);
  });

  it('leaves nobody a newest message that is gone', () => {
    const { world, recipe } = handWorld({ people: 2 });
    const first = write(world, { author: 1, time: 0 });
    const second = write(world, { author: 1, time: 60, previous: first });
    const third = write(world, { author: 0, time: 0 });
    world.agents.latestMessage.set([third, second]);
    stepOf(world, recipe, 'expiry')(dayFrom(48));
    expect([...world.agents.latestMessage]).toEqual([-1, second]);
    expect(world.messages.previous[second]).toBe(-1);
  });

  it('forgets, every other day, who has met what is gone', () => {
    const { world, recipe } = handWorld({ people: 2 });
    const [old = 0, young = 0] = [write(world, { time: 0 }), write(world, { time: 50 })];
    world.meetings.add(0, old, 2);
    world.meetings.add(0, young, 101);
    const step = stepOf(world, recipe, 'expiry');
    step(dayFrom(48));
    expect(world.messages.live[old]).toBe(0);
    expect(world.counters.meetings[0]).toBe(2);
    world.messages.lastDelivery[young] = 80;
    step(dayFrom(72));
    expect(world.counters.meetings[0]).toBe(1);
    expect(world.meetings.has(0, young, 50)).toBe(true);
  });

  it('has nothing to do in an empty world', () => {
    const { world, recipe } = handWorld({ people: 0 });
    stepOf(world, recipe, 'expiry')(47);
    expect(world.counters.rowsFree[0]).toBe(0);
  });
});
