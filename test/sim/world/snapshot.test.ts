import { describe, expect, it } from 'vitest';
import {
  columnDigests,
  eachColumn,
  restoreSnapshot,
  takeSnapshot,
} from '../../../sim/world/snapshot.ts';
import type { World } from '../../../sim/world/world.ts';
import { handWorld, write } from '../../worlds/hand.ts';

const prints = (world: World) =>
  columnDigests(world).map(({ what, digest }) => `${what} ${digest}`);
const chain = Uint32Array.of(1, 2, 3, 4);

/** A world with some messages, some of them gone. */
function lived(): World {
  const { world } = handWorld({ people: 3, ties: [[0, 1]] });
  for (const time of [0, 1, 60, 2]) write(world, { time });
  world.store.sweep(70);
  write(world, { time: 70 });
  return world;
}

describe('a snapshot', () => {
  it('puts the world back to the byte, whatever has happened since', () => {
    const world = lived();
    const before = prints(world);
    const snapshot = takeSnapshot(world, 7, chain);
    world.agents.stance.fill(0.5);
    world.agents.trust.fill(0.1);
    for (let n = 0; n < 5000; n++) write(world, { time: 80 });
    world.store.sweep(200);
    expect(prints(world)).not.toEqual(before);
    restoreSnapshot(world, snapshot);
    expect(prints(world)).toEqual(before);
    expect(snapshot.tick).toBe(7);
    expect([...snapshot.digest]).toEqual([1, 2, 3, 4]);
  });

  it('goes on handing out the same rows', () => {
    const world = lived();
    const snapshot = takeSnapshot(world, 0, chain);
    const rows = Array.from({ length: 5 }, () => write(world));
    for (let n = 0; n < 5000; n++) write(world);
    restoreSnapshot(world, snapshot);
    expect(Array.from({ length: 5 }, () => write(world))).toEqual(rows);
    const fresh = handWorld({ people: 3, ties: [[0, 1]] }).world;
    fresh.store.reserve(9000);
    restoreSnapshot(fresh, snapshot);
    expect(Array.from({ length: 5 }, () => write(fresh))).toEqual(rows);
  });

  it('is a copy: the world’s later life does not reach it', () => {
    const world = lived();
    const snapshot = takeSnapshot(world, 0, chain);
    const before = prints(world);
    world.agents.identity.fill(1);
    restoreSnapshot(world, snapshot);
    world.agents.identity.fill(1);
    restoreSnapshot(world, snapshot);
    expect(prints(world)).toEqual(before);
  });
});

describe('the digest of columns', () => {
  it('names every column of every table, and those of messages as far as they are used', () => {
    const world = lived();
    const lengths = new Map<string, number>();
    eachColumn(world, (what, values) => lengths.set(what, values.byteLength));
    expect(lengths.get('agents.trust')).toBe(3 * 5 * 4);
    expect(lengths.get('messages.time')).toBe(4 * 8);
    expect(lengths.get('graph.followed')).toBe(4);
    for (const [name, { declarations }] of world.tables) {
      for (const column of Object.keys(declarations)) {
        expect(lengths.has(`${name}.${column}`)).toBe(true);
      }
    }
  });

  it('tells which column differs, and only that', () => {
    const [one, other] = [lived(), lived()];
    other.agents.culture[3] = 0.25;
    const differing = prints(other).filter((print, n) => print !== prints(one)[n]);
    expect(differing.map((print) => print.split(' ')[0])).toEqual(['agents.culture']);
  });
});
