import { describe, expect, it } from 'vitest';
import { MOST_MESSAGES } from '../../../sim/world/feeds.ts';
import { ratingsState } from '../../../sim/world/ratings.ts';
import { handWorld, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

/** A world whose store holds `rows` messages, written at these hours. */
function storeOf(hours: readonly number[]) {
  const { world } = handWorld({ people: 2 });
  return { world, store: world.store, rows: hours.map((time) => write(world, { time })) };
}

describe('the message store', () => {
  it('hands out rows one after the other, each live and of its first generation', () => {
    const { world, rows } = storeOf([0, 0, 0]);
    expect(rows).toEqual([0, 1, 2]);
    expect([...world.messages.live.subarray(0, 4)]).toEqual([1, 1, 1, 0]);
    expect([...world.messages.generation.subarray(0, 4)]).toEqual([1, 1, 1, 0]);
  });

  it('uses freed rows again before new ones, those freed first at first', () => {
    const { world, store, rows } = storeOf([0, 1, 50, 2]);
    store.sweep(70);
    expect(world.counters.rowsFree[0]).toBe(3);
    expect([write(world), write(world), write(world), write(world)]).toEqual([
      rows[0],
      rows[1],
      rows[3],
      4,
    ]);
    expect(world.messages.generation[rows[0] ?? 0]).toBe(2);
    expect(world.messages.generation[rows[2] ?? 0]).toBe(1);
  });

  it('frees no row twice', () => {
    const { world, store } = storeOf([0, 0]);
    store.sweep(70);
    store.sweep(90);
    expect(world.counters.rowsFree[0]).toBe(2);
  });

  it('grows without losing a message, and keeps the order of its free rows', () => {
    const { world, store, rows } = storeOf([0, 1, 50, 2]);
    store.sweep(70);
    expect(write(world, { stance: 0.5, time: 70 })).toBe(rows[0]);
    const before = world.store.table.rows;
    store.reserve(3 * before);
    expect(world.store.table.rows).toBeGreaterThanOrEqual(3 * before);
    expect(world.messages.stance[rows[0] ?? 0]).toBe(0.5);
    expect(world.messages.time[rows[2] ?? 0]).toBe(50);
    expect([write(world), write(world), write(world)]).toEqual([rows[1], rows[3], 4]);
  });

  it('grows only where it has to', () => {
    const { world, store } = storeOf([0]);
    const { table } = store;
    store.reserve(table.rows - 1);
    expect(world.store.table).toBe(table);
    store.reserve(table.rows);
    expect(world.store.table).not.toBe(table);
  });

  it('refuses more messages than a feed can tell apart', () => {
    const { store } = storeOf([]);
    expect(() => store.reserve(MOST_MESSAGES + 1)).toThrow('messages are alive at once');
  });

  it('grows with what mechanisms keep of messages besides, and clears it with the row', () => {
    const { world } = handWorld({
      people: 2,
      recipe: recipe(scenario({ mechanisms: mechanisms({ feed: { rule: 'bridging' } }) })),
    });
    const rows = [0, 1].map((time) => write(world, { time }));
    const ratings = () => world.module(ratingsState);
    ratings().exposures.set([1, 2, 3, 4]);
    ratings().reactions.set([5, 6, 7, 8]);
    world.store.reserve(3 * world.store.table.rows);
    expect([...ratings().exposures.subarray(0, 5)]).toEqual([1, 2, 3, 4, 0]);
    expect(ratings().exposures).toHaveLength(2 * world.store.table.rows);
    world.messages.lastDelivery[rows[0] ?? 0] = 60;
    world.store.sweep(70);
    expect(write(world, { time: 70 })).toBe(rows[1]);
    expect([...ratings().exposures.subarray(0, 4)]).toEqual([1, 2, 0, 0]);
    expect([...ratings().reactions.subarray(0, 4)]).toEqual([5, 6, 0, 0]);
  });

  it('turns over for ever in the same room', () => {
    const { world, store } = storeOf([]);
    const { table } = store;
    for (let day = 0; day < 40; day++) {
      for (let n = 0; n < 300; n++) write(world, { time: 24 * day });
      store.sweep(24 * (day + 1));
    }
    expect(world.store.table).toBe(table);
    expect(world.counters.rowsUsed[0]).toBeLessThanOrEqual(3 * 300);
  });
});
