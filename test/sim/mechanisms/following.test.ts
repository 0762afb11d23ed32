import { describe, expect, it } from 'vitest';
import { SLOT_READ, SLOTS } from '../../../sim/world/feeds.ts';
import { followingState } from '../../../sim/world/following.ts';
import { follows, type Graph } from '../../../sim/world/graph.ts';
import { restoreSnapshot, takeSnapshot } from '../../../sim/world/snapshot.ts';
import type { World } from '../../../sim/world/world.ts';
import { deliver, type Hand, handWorld, pass, stepOf, write } from '../../worlds/hand.ts';
import { printOf } from '../../worlds/prints.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

const ISSUES = [{ id: 'opening', title: text('opening') }];
type Settings = Record<string, number>;

function worldOf(settings: Settings, hand: Hand, confidence = 0.6) {
  return handWorld({
    recipe: recipe(
      scenario({
        issues: ISSUES,
        mechanisms: mechanisms({
          following: { engagedFollowing: 0, ...settings },
          stance: { confidence },
        }),
      }),
    ),
    ...hand,
  });
}

/** Everybody has just read something by everybody it follows. */
function readAll(world: World, run: ReturnType<typeof worldOf>['recipe'], time: number): void {
  const { feeds } = world;
  feeds.filled.fill(0);
  feeds.next.fill(0);
  const rows = Array.from({ length: world.people }, (_, author) => write(world, { author, time }));
  deliver(world, run, rows);
  for (let slot = 0; slot < feeds.slots.length; slot++) {
    feeds.slots[slot] = (feeds.slots[slot] ?? 0) | SLOT_READ;
  }
}

const followedBy = ({ graph }: World, i: number): number[] => [
  ...graph.followed.subarray(graph.followedStart[i], graph.followedStart[i + 1]),
];

/** A ring in which everybody follows the next `each`. */
const ring = (people: number, each: number) =>
  Array.from({ length: people * each }, (_, n) => {
    const i = Math.floor(n / each);
    return [i, (i + 1 + (n % each)) % people] as const;
  });

describe('an account is given up', () => {
  const PEOPLE = 3000;
  /** All but the last follow the last, whose stance is as far as said; how many give it up. */
  function leavers(settings: Settings, distance: number, identity = 0) {
    const last = PEOPLE;
    const made = worldOf(settings, {
      people: PEOPLE + 2,
      ties: [
        ...Array.from({ length: PEOPLE }, (_, i) => [i, last] as const),
        // Somebody else to follow, known through the account given up.
        [last, last + 1],
      ],
      set(agents) {
        agents.stance[last] = distance;
        agents.identity.fill(identity);
      },
    });
    readAll(made.world, made.recipe, 1);
    stepOf(made.world, made.recipe, 'following')(47);
    const { world } = made;
    return Array.from({ length: PEOPLE }, (_, i) => i).filter(
      (i) => !follows(world.graph, i, last),
    );
  }
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

  it.each([
    [1, 8, 0.9, 0],
    [1, 8, 0.6, 0],
    [1, 8, 0.3, 1],
    [0.4, 8, 1, 0],
    [0.5, 0, 0, 0],
    [0.2, 30, 0.65, 0],
  ])(
    'with probability p_u sigma(kappa (distance - eps)): %f, %f, at %f, identity %f',
    (unfollowing, steepness, distance, identity) => {
      const settings = { unfollowing, steepness, throughFriends: 1, likeMinded: 0 };
      const count = leavers(settings, distance, identity).length;
      const bound = 0.6 * (1 - 0.5 * identity);
      const expected = unfollowing * sigmoid(steepness * (distance - bound));
      const error = Math.sqrt((expected * (1 - expected)) / PEOPLE);
      expect(Math.abs(count / PEOPLE - expected)).toBeLessThan(4 * error + 1e-9);
    },
  );

  it('never where p_u is 0', () => {
    expect(leavers({ unfollowing: 0 }, 1)).toEqual([]);
  });

  it('only where something by it was read', () => {
    const made = worldOf({ unfollowing: 1, steepness: 0 }, { people: 200, ties: ring(200, 4) });
    const { world, recipe: run } = made;
    const before = printOf(world.graph.followed);
    const rows = Array.from({ length: 200 }, (_, author) => write(world, { author, time: 1 }));
    deliver(world, run, rows);
    stepOf(world, run, 'following')(47);
    expect(printOf(world.graph.followed)).toBe(before);
    for (let i = 0; i < 200; i++) {
      // The newest slot holds the item of one of the four.
      const slot = i * SLOTS + (world.feeds.filled[i] ?? 0) - 1;
      world.feeds.slots[slot] = (world.feeds.slots[slot] ?? 0) | SLOT_READ;
    }
    stepOf(world, run, 'following')(95);
    const left = Array.from({ length: 200 }, (_, i) => {
      const now = followedBy(world, i);
      return ring(200, 4)
        .filter(([from]) => from === i)
        .map(([, to]) => to)
        .filter((to) => !now.includes(to));
    });
    expect(left.filter((gone) => gone.length > 0).length).toBeGreaterThan(60);
    left.forEach((gone, i) => {
      const read = [1, 2, 3, 4].map((n) => (i + n) % 200).sort((a, b) => a - b);
      for (const one of gone) expect(one).toBe(read.at(-1));
    });
  });
});

describe('in its place', () => {
  /** Two camps that follow each other at random; all disagree with the other camp. */
  const camps = (settings: Settings) => {
    const people = 240;
    const made = worldOf(
      { unfollowing: 1, steepness: 50, ...settings },
      {
        people,
        ties: ring(people, 12),
        set: (agents) =>
          agents.stance.forEach((_, i) => {
            agents.stance[i] = i % 2 === 0 ? 0.7 : -0.7;
          }),
      },
    );
    const before = Array.from({ length: people }, (_, i) => followedBy(made.world, i));
    readAll(made.world, made.recipe, 1);
    stepOf(made.world, made.recipe, 'following')(47);
    const taken = before.flatMap((own, i) =>
      followedBy(made.world, i)
        .filter((to) => !own.includes(to))
        .map((to) => ({ i, to, own })),
    );
    return { ...made, before, taken };
  };

  it('comes a friend of a friend, or somebody popular where all of those looked at are known', () => {
    const { taken, before } = camps({ throughFriends: 1, likeMinded: 0 });
    expect(taken.length).toBeGreaterThan(60);
    const near = taken.filter(({ to, own }) => own.some((one) => before[one]?.includes(to)));
    expect(near.length / taken.length).toBeGreaterThan(0.95);
  });

  it('comes somebody like-minded', () => {
    const { taken, world } = camps({ throughFriends: 0, likeMinded: 1 });
    const { stance } = world.agents;
    expect(taken.length).toBeGreaterThan(60);
    // Of ten people drawn one is nearly always of the own camp.
    const own = taken.filter(({ i, to }) => stance[i] === stance[to]).length;
    expect(own / taken.length).toBeGreaterThan(0.97);
  });

  it('comes somebody popular', () => {
    const { taken, world } = camps({ throughFriends: 0, likeMinded: 0 });
    const { stance } = world.agents;
    const own = taken.filter(({ i, to }) => stance[i] === stance[to]).length;
    // Whatever it thinks: half of them are of the own camp.
    const error = Math.sqrt(0.25 / taken.length);
    expect(Math.abs(own / taken.length - 0.5)).toBeLessThan(4 * error);
  });

  it('comes one account for each: everybody follows as many as before', () => {
    const { world, before, taken } = camps({});
    expect(world.graph.ties).toBe(240 * 12);
    before.forEach((own, i) => {
      const now = followedBy(world, i);
      expect(now).toHaveLength(own.length);
      expect(new Set(now).size).toBe(own.length);
      expect(now).not.toContain(i);
    });
    const { unfollowed, engaged } = world.module(followingState);
    expect([unfollowed[0], engaged[0]]).toEqual([taken.length, 0]);
  });

  it('nobody comes where nobody is found, and the old tie stays', () => {
    const made = worldOf(
      { unfollowing: 1, steepness: 0 },
      {
        people: 2,
        ties: [
          [0, 1],
          [1, 0],
        ],
      },
    );
    readAll(made.world, made.recipe, 1);
    for (let day = 0; day < 8; day++) stepOf(made.world, made.recipe, 'following')(48 * day + 47);
    expect([followedBy(made.world, 0), followedBy(made.world, 1)]).toEqual([[1], [0]]);
  });
});

describe('who shares something', () => {
  const PEOPLE = 2000;
  /** All share a post by somebody whom nobody follows, so many hours before the day ends. */
  function sharers(engagedFollowing: number, before: number) {
    const author = PEOPLE;
    const made = worldOf(
      { unfollowing: 0, engagedFollowing },
      { people: PEOPLE + 1, ties: ring(PEOPLE, 3) },
    );
    const { world } = made;
    world.store.reserve(PEOPLE + 1);
    const root = write(world, { author, time: 48 - before });
    for (let i = 0; i < PEOPLE; i++) {
      world.agents.latestMessage[i] = pass(world, root, { author: i, time: 48 - before });
    }
    stepOf(world, made.recipe, 'following')(95);
    const now = Array.from({ length: PEOPLE }, (_, i) => follows(world.graph, i, author));
    return { ...made, count: now.filter((one) => one).length };
  }

  it('follows its author with probability p_e, in place of somebody', () => {
    for (const probability of [0, 0.1, 1]) {
      const { world, count } = sharers(probability, 5);
      const error = Math.sqrt((probability * (1 - probability)) / PEOPLE);
      expect(Math.abs(count / PEOPLE - probability)).toBeLessThan(4 * error + 1e-9);
      expect(world.graph.ties).toBe(3 * PEOPLE);
      expect(world.module(followingState).engaged[0]).toBe(count);
    }
  });

  it('decides on that on the day it shared, and not again', () => {
    expect(sharers(1, 24.5).count).toBe(0);
  });
});

/** Newman's modularity of the two camps in a directed graph (Leicht & Newman 2008). */
function modularity(
  { agents, ties, followedStart, followed, followersStart }: Graph,
  of: (i: number) => number,
) {
  let within = 0;
  const out = [0, 0];
  const into = [0, 0];
  for (let i = 0; i < agents; i++) {
    const camp = of(i);
    out[camp] = (out[camp] ?? 0) + (followedStart[i + 1] ?? 0) - (followedStart[i] ?? 0);
    into[camp] = (into[camp] ?? 0) + (followersStart[i + 1] ?? 0) - (followersStart[i] ?? 0);
    for (let tie = followedStart[i] ?? 0; tie < (followedStart[i + 1] ?? 0); tie++) {
      within += of(followed[tie] ?? 0) === camp ? 1 : 0;
    }
  }
  return within / ties - out.reduce((sum, k, camp) => sum + (k * (into[camp] ?? 0)) / ties ** 2, 0);
}

describe('over the days', () => {
  const PEOPLE = 200;
  /** Half of the people think otherwise than the others; all read all that they follow. */
  function lived(settings: Settings, days: number) {
    const made = worldOf(settings, {
      people: PEOPLE,
      ties: ring(PEOPLE, 10),
      set: (agents) =>
        agents.stance.forEach((_, i) => {
          agents.stance[i] = i % 2 === 0 ? 0.8 : -0.8;
        }),
    });
    const { world } = made;
    const step = stepOf(world, made.recipe, 'following');
    const live = (from: number, to: number) => {
      for (let day = from; day < to; day++) {
        world.counters.rowsUsed[0] = 0;
        readAll(world, made.recipe, 24 * day);
        step(48 * day + 47);
      }
    };
    live(0, days);
    return { world, live, value: modularity(world.graph, (i) => i % 2) };
  }

  it('the camps part the more, the more readily people unfollow', () => {
    const [none = 0, some = 0, more = 0, most = 0] = [0, 0.05, 0.2, 1].map(
      (unfollowing) => lived({ unfollowing }, 40).value,
    );
    expect(Math.abs(none)).toBeLessThan(1e-9);
    expect(some).toBeGreaterThan(0.02);
    expect(more).toBeGreaterThan(some + 0.05);
    expect(most).toBeGreaterThan(more + 0.05);
    expect(most).toBeLessThanOrEqual(0.5);
  });

  it('the mean number of accounts followed stays as it is', () => {
    const { world } = lived({ unfollowing: 0.5, engagedFollowing: 0.5 }, 40);
    expect(world.graph.ties).toBe(10 * PEOPLE);
    expect(world.graph.followersStart[PEOPLE]).toBe(10 * PEOPLE);
  });

  it('go on from a snapshot as they went, ties and all', () => {
    const { world, live } = lived({ unfollowing: 0.5 }, 4);
    const snapshot = takeSnapshot(world, 0, new Uint32Array(4));
    const before = printOf(world.graph.followers);
    live(4, 8);
    const end = [world.graph.followed, world.graph.followers, world.mutual].map(printOf);
    expect(end[1]).not.toBe(before);
    restoreSnapshot(world, snapshot);
    expect(printOf(world.graph.followers)).toBe(before);
    live(4, 8);
    expect([world.graph.followed, world.graph.followers, world.mutual].map(printOf)).toEqual(end);
  });
});

describe('where it is off', () => {
  it('the world shares the graph of its population', () => {
    const { world } = handWorld({ people: 3, ties: [[0, 1]] });
    expect(world.movingTies).toBeNull();
    expect(world.has(followingState)).toBe(false);
  });
});
