import { describe, expect, it } from 'vitest';
import { LIKED, REPLIED } from '../../../sim/world/meetings.ts';
import { restoreSnapshot, takeSnapshot } from '../../../sim/world/snapshot.ts';
import { handWorld, write } from '../../worlds/hand.ts';

const worldOf = () => {
  const { world } = handWorld({ people: 3 });
  return { world, meetings: world.meetings };
};

describe('a reader’s meetings', () => {
  it('are known from when they were noted on, to the reader alone', () => {
    const { world, meetings } = worldOf();
    const [one = 0, other = 0] = [write(world), write(world)];
    meetings.add(1, one, 5);
    meetings.add(2, other, 5);
    meetings.add(1, 7, 6);
    expect([0, 1, 2].map((reader) => meetings.has(reader, one, 0))).toEqual([false, true, false]);
    expect([0, 1, 2].map((reader) => meetings.has(reader, other, 0))).toEqual([false, false, true]);
    expect(world.counters.meetings[0]).toBe(3);
  });

  it('with a cascade posted within the tick of the meeting are found', () => {
    const { meetings } = worldOf();
    // Tick 5 is from 2.5 to 3 hours.
    meetings.add(0, 4, 5);
    expect([2.5, 2.75, 3].map((born) => meetings.has(0, 4, born))).toEqual([true, true, true]);
    // None can have been met before it was posted.
    expect(meetings.has(0, 4, 3.2)).toBe(false);
  });

  it('remember all that was done with a cascade, at whichever of them', () => {
    const { meetings } = worldOf();
    const first = meetings.add(0, 4, 1);
    meetings.add(0, 9, 2);
    const second = meetings.add(0, 4, 3);
    expect(meetings.done(0, 4, 0)).toBe(0);
    meetings.note(first, REPLIED);
    expect(meetings.done(0, 4, 0)).toBe(REPLIED);
    meetings.note(second, LIKED);
    expect([meetings.done(0, 4, 0), meetings.done(0, 9, 0), meetings.done(1, 4, 0)]).toEqual([
      REPLIED | LIKED,
      0,
      0,
    ]);
  });

  it('go with their cascades, and the others stay in order', () => {
    const { world, meetings } = worldOf();
    const rows = [0, 60, 0, 61].map((time) => write(world, { time }));
    rows.forEach((root, n) => {
      const tick = n % 2 === 0 ? n : 120 + n;
      meetings.note(meetings.add(n % 2, root, tick), n === 3 ? LIKED : 0);
      meetings.add(2, root, tick);
    });
    world.store.sweep(70);
    meetings.forget(world.messages);
    const known = (reader: number) => rows.filter((root) => meetings.has(reader, root, 0));
    expect([0, 1, 2].map(known)).toEqual([[], [rows[1], rows[3]], [rows[1], rows[3]]]);
    expect(meetings.done(1, rows[3] ?? 0, 0)).toBe(LIKED);
    expect(world.counters.meetings[0]).toBe(4);
    expect([...world.feeds.met]).toEqual([-1, 2, 3]);
    // What follows is chained to what is left.
    meetings.add(0, rows[1] ?? 0, 150);
    expect(known(0)).toEqual([rows[1]]);
  });

  it('are not taken for those with a message that has the row now, and go with it', () => {
    const { world, meetings } = worldOf();
    const old = write(world, { time: 0 });
    meetings.add(0, old, 3);
    world.store.sweep(70);
    const again = write(world, { time: 70 });
    expect(again).toBe(old);
    expect(meetings.has(0, again, 70)).toBe(false);
    meetings.add(1, again, 141);
    meetings.forget(world.messages);
    expect([...world.feeds.met]).toEqual([-1, 0, -1]);
    expect(world.counters.meetings[0]).toBe(1);
  });

  it('are as many as one reserves room for, none lost', () => {
    const { world, meetings } = worldOf();
    for (let n = 0; n < 5000; n++) {
      meetings.reserve(1);
      meetings.add(n % 3, n, n);
    }
    const found = Array.from({ length: 5000 }, (_, n) => meetings.has(n % 3, n, n / 2));
    expect(found.every((met) => met)).toBe(true);
    expect(world.counters.meetings[0]).toBe(5000);
  });

  it('come back with a snapshot, whatever room there is by then', () => {
    const { world, meetings } = worldOf();
    meetings.note(meetings.add(0, 4, 1), LIKED);
    const snapshot = takeSnapshot(world, 0, new Uint32Array(4));
    meetings.reserve(4000);
    meetings.note(meetings.add(0, 4, 2), REPLIED);
    meetings.add(1, 4, 2);
    restoreSnapshot(world, snapshot);
    expect([meetings.done(0, 4, 0), meetings.has(1, 4, 0)]).toEqual([LIKED, false]);
    expect(world.counters.meetings[0]).toBe(1);
  });
});
