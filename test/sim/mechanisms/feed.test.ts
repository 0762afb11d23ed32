import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { BOT_ORIGIN } from '../../../sim/world/messages.ts';
import { deliver, type Hand, handWorld, pass, stepOf, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const READERS = 3000;
/** Nothing from outside, no recommendations, no noise: position alone decides. */
const BARE = { rule: 'chronological', outsideItems: 0, recommendationShare: 0, noise: 0 };

/** All follow the agents in the rows behind them; everybody sits down once. */
function worldOf(
  settings: Record<string, number | string>,
  options: Hand & { authors?: number } = {},
) {
  const { authors = 1, people = READERS + authors, ...hand } = options;
  const readers = people - authors;
  const made = handWorld({
    people,
    ties: Array.from({ length: readers * authors }, (_, n) => [
      n % readers,
      readers + Math.floor(n / readers),
    ]),
    recipe: recipe(scenario({ mechanisms: mechanisms({ feed: { ...BARE, ...settings } }) })),
    ...hand,
  });
  made.world.agents.sessions.fill(1, 0, readers);
  return { ...made, author: readers };
}

/** What all see in the tick that begins at 2 hours. */
function read({ world, recipe: run }: ReturnType<typeof worldOf>): Item[] {
  const items: Item[] = [];
  stepOf(world, run, 'feed', [(item) => items.push({ ...item })])(4);
  return items;
}

function expectShare(count: number, probability: number, of = READERS) {
  const error = Math.sqrt((probability * (1 - probability)) / of);
  expect(Math.abs(count / of - probability)).toBeLessThan(4 * error + 1e-12);
}

describe('an item is seen', () => {
  it('at position p with probability e^(-p / F)', () => {
    const made = worldOf({});
    const { world, author } = made;
    deliver(
      world,
      made.recipe,
      Array.from({ length: 12 }, (_, n) => write(world, { author, time: 1 + n / 100 })),
    );
    const items = read(made);
    for (let position = 0; position < 12; position++) {
      const count = items.filter((item) => item.position === position).length;
      expectShare(count, Math.exp(-position / 15));
    }
  });

  it('the less the older: r_out items an hour push it down', () => {
    const made = worldOf({ outsideItems: 12.5 });
    const { world, author } = made;
    deliver(world, made.recipe, [write(world, { author, time: 1 })]);
    // Sittings are spread over the tick: the mean of e^(-r a / F) over ages from 1 to 1.5 hours.
    const rate = 12.5 / 15;
    const expected = (Math.exp(-rate * 1) - Math.exp(-rate * 1.5)) / (rate * 0.5);
    expectShare(read(made).length, expected);
  });

  it('the more, the better its score: engagement takes up to tau b_max from its age', () => {
    const settings = { rule: 'engagement', outsideItems: 12.5, ageScale: 0.5, mostBonus: 0.8 };
    const rate = 12.5 / 15;
    for (const [engagement, lift] of [
      [10000, 0.8],
      [0, -0.5],
    ] as const) {
      const made = worldOf(settings);
      const { world, author } = made;
      deliver(world, made.recipe, [write(world, { author, time: 1, engagement })]);
      const from = 1 - 0.5 * lift;
      const expected = (Math.exp(-rate * from) - Math.exp(-rate * (from + 0.5))) / (rate * 0.5);
      expectShare(read(made).length, expected);
    }
  });

  it('only from when it was posted on', () => {
    const made = worldOf({});
    const { world, author } = made;
    deliver(world, made.recipe, [write(world, { author, time: 2.3 })]);
    const items = read(made);
    // Sittings are uniform on the tick from 2 to 2.5: two fifths of them come after 2.3.
    expectShare(items.length, 0.4);
    expect(items.every(({ time }) => time >= 2.3)).toBe(true);
  });

  it('as deep as the reader goes down: nobody reads beyond F positions', () => {
    const made = worldOf({}, { set: (agents) => agents.attention.fill(3) });
    const { world, author } = made;
    const rows = Array.from({ length: 9 }, (_, n) => write(world, { author, time: 1 + n / 100 }));
    deliver(world, made.recipe, rows);
    expect(new Set(read(made).map(({ position }) => position))).toEqual(new Set([0, 1, 2]));
  });

  it('once, in all sittings, until somebody new shares it', () => {
    const made = worldOf({}, { authors: 2, people: 52 });
    const { world, author } = made;
    const root = write(world, { author, time: 1 });
    deliver(world, made.recipe, [root]);
    world.agents.sessions.fill(4, 0, 50);
    expect(read(made)).toHaveLength(50);
    const share = pass(world, root, { author: author + 1, time: 1.5, available: 1.5 });
    deliver(world, made.recipe, [share]);
    const again = read(made);
    expect(again).toHaveLength(50);
    expect(again[0]).toMatchObject({ message: share, root, source: author + 1, sharers: 2 });
    expect(world.messages.impressions[root]).toBe(100);
    expect(world.counters.impressions[0]).toBe(100);
  });
});

describe('a sitting', () => {
  it('comes in order of time within the tick, each with its own luck', () => {
    const made = worldOf({}, { people: 201 });
    const { world, author } = made;
    world.agents.sessions.fill(3, 0, 200);
    const rows = Array.from({ length: 40 }, (_, n) => write(world, { author, time: 1 + n / 100 }));
    deliver(world, made.recipe, rows);
    const items = read(made);
    for (let reader = 0; reader < 200; reader++) {
      const own = items.filter((item) => item.reader === reader);
      expect(own.map(({ time }) => time)).toEqual(
        own.map(({ time }) => time).sort((a, b) => a - b),
      );
      expect(own.map(({ session }) => session)).toEqual(
        own.map(({ session }) => session).sort((a, b) => a - b),
      );
      expect(own.every(({ time }) => time >= 2 && time < 2.5)).toBe(true);
    }
    expect(world.counters.sessions[0]).toBe(600);
  });

  it('tells the mechanisms of items whose tie is mutual', () => {
    const { world, recipe: run } = handWorld({
      people: 3,
      ties: [
        [0, 1],
        [1, 0],
        [0, 2],
      ],
      recipe: recipe(scenario({ mechanisms: mechanisms({ feed: BARE }) })),
    });
    deliver(world, run, [
      write(world, { author: 1, time: 1 }),
      write(world, { author: 2, time: 1.1 }),
    ]);
    world.agents.sessions[0] = 8;
    const items: Item[] = [];
    stepOf(world, run, 'feed', [(item) => items.push({ ...item })])(4);
    expect(items.map(({ source, mutual }) => [source, mutual]).sort()).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('ends with what had to wait for its end, once, after the last item read', () => {
    const made = worldOf({}, { people: 41, set: (agents) => agents.attention.fill(3) });
    const { world, author, recipe: run } = made;
    const rows = Array.from({ length: 9 }, (_, n) => write(world, { author, time: 1 + n / 100 }));
    deliver(world, run, rows);
    world.agents.sessions.fill(2, 0, 40);
    const heard: string[] = [];
    const note = (what: string) => (item: Item) => {
      heard.push(`${what} ${item.reader} ${item.session}`);
    };
    const waiting = Object.assign(note('read'), { settle: note('end') });
    stepOf(world, run, 'feed', [waiting, () => undefined])(4);
    const ends = heard.filter((what) => what.startsWith('end'));
    const sittings = new Set(
      heard.filter((what) => what.startsWith('read')).map((what) => what.slice(5)),
    );
    // Once for each sitting in which something was read.
    expect(ends).toEqual([...sittings].map((what) => `end ${what}`));
    expect(sittings.size).toBeGreaterThan(60);
    // And always right behind what was read in it.
    heard.forEach((what, n) => {
      if (what.startsWith('end')) expect(heard[n - 1]).toBe(what.replace('end', 'read'));
    });
  });

  it('of nobody, or with nobody to follow, is nothing', () => {
    const made = worldOf({ recommendationShare: 0.5 }, { ties: [], people: 10 });
    expect(read(made)).toEqual([]);
    const empty = handWorld({ people: 0 });
    stepOf(empty.world, empty.recipe, 'feed')(0);
    expect(empty.world.counters.sessions[0]).toBe(0);
  });
});

describe('recommendations', () => {
  /** A pool of forty messages by somebody whom nobody follows. */
  function pooled(settings: Record<string, number>, hand: Hand & { authors?: number } = {}) {
    const made = worldOf(settings, { authors: 2, ties: [], ...hand });
    const { world, author } = made;
    world.store.reserve(40);
    for (let n = 0; n < 40; n++) {
      write(world, { author: author + 1, time: 1, keyHigh: 77777 * (n + 1), keyLow: n });
    }
    stepOf(world, made.recipe, 'recommendation')(4);
    return made;
  }

  it('take a share omega of the first positions', () => {
    for (const recommendationShare of [0.12, 0.5, 1]) {
      const made = pooled({ recommendationShare }, { set: (agents) => agents.attention.fill(1) });
      expectShare(read(made).length, recommendationShare);
    }
  });

  it('take a share omega of every position further down, seen with e^(-p / F)', () => {
    const made = pooled(
      { recommendationShare: 0.2 },
      { set: (agents) => agents.attention.fill(4) },
    );
    const items = read(made);
    for (let position = 0; position < 4; position++) {
      const count = items.filter((item) => item.position === position).length;
      // One of forty may have been recommended at an earlier position of this sitting.
      const repeated = (0.2 * position) / 40;
      expectShare(count, 0.2 * Math.exp(-position / 4) * (1 - repeated));
    }
    expect(
      items.every(({ recommended, sharers, mutual }) => recommended && !sharers && !mutual),
    ).toBe(true);
  });

  it('leave the other positions to what one follows', () => {
    const made = worldOf(
      { recommendationShare: 0.3 },
      { set: (agents) => agents.attention.fill(1) },
    );
    const { world, author } = made;
    deliver(world, made.recipe, [write(world, { author, time: 1 })]);
    // Nothing is in the pool: a position that is a recommendation stays empty.
    expectShare(read(made).length, 0.7);
  });

  it('are all without ties where omega is 1, and none where it is 0', () => {
    expect(read(pooled({ recommendationShare: 0 }))).toEqual([]);
    const all = read(pooled({ recommendationShare: 1 }, { people: 52 }));
    expect(all.length).toBeGreaterThan(50 * 5);
  });

  it('are never repeated within the last sixteen, nor one’s own', () => {
    const made = pooled({ recommendationShare: 1 }, { people: 32 });
    const { world, author } = made;
    world.agents.sessions[author + 1] = 8;
    for (const item of read(made)) {
      expect(item.source).not.toBe(item.reader);
    }
    const { recommended } = world.agents;
    for (let reader = 0; reader < 30; reader++) {
      const last = [...recommended.subarray(16 * reader, 16 * reader + 16)].filter(
        (key) => key > 0,
      );
      expect(new Set(last).size).toBe(last.length);
      expect(last.length).toBeGreaterThan(4);
    }
  });

  it('are not of what will be posted later in the tick', () => {
    const made = worldOf({ recommendationShare: 1 }, { ties: [], people: 402, authors: 2 });
    const { world, author } = made;
    write(world, { author: author + 1, time: 2.45, keyHigh: 4000000 });
    stepOf(world, made.recipe, 'recommendation')(4);
    expect(read(made).filter(({ time }) => time < 2.45)).toEqual([]);
  });

  it('of what one has met by them are read in the feed too', () => {
    const made = worldOf({ recommendationShare: 1 }, { people: 2 });
    const { world, author, recipe: run } = made;
    const row = write(world, { author, time: 1 });
    deliver(world, run, [row]);
    stepOf(world, run, 'recommendation')(4);
    expect(read(made)).toHaveLength(1);
    world.agents.recommended.fill(0);
    world.pools.used.fill(0);
    world.rebuildCircles();
    const followed = { ...run.scenario.mechanisms['feed'], recommendationShare: 0 };
    const other = {
      ...run,
      scenario: { ...run.scenario, mechanisms: { ...run.scenario.mechanisms, feed: followed } },
    };
    expect(read({ ...made, recipe: other })).toEqual([]);
  });

  it('are never of what one has read in the feed, be it a day ago and long out of it', () => {
    for (const [ago, deliveries] of [
      [1, 0],
      [20, 0],
      [1, 80],
    ] as const) {
      const made = worldOf({}, { people: 3, authors: 2 });
      const { world, author, recipe: run } = made;
      const row = write(world, { author, time: 2 });
      deliver(world, run, [row]);
      const at = (tick: number, recommendationShare: number) => {
        const feed = { ...run.scenario.mechanisms['feed'], recommendationShare } as never;
        const mechanisms = { ...run.scenario.mechanisms, feed };
        const changed = { ...run, scenario: { ...run.scenario, mechanisms } };
        const items: Item[] = [];
        stepOf(world, changed, 'feed', [(item) => items.push({ ...item })])(tick);
        return items.map(({ root }) => root);
      };
      expect(at(5, 0)).toEqual([row]);
      const later = Array.from({ length: deliveries }, (_, n) =>
        write(world, { author, time: 3 + n / 100 }),
      );
      deliver(world, run, later);
      // Nothing but that message may be recommended.
      world.pools.used[0] = 1;
      world.pools.points[0] = 1;
      world.pools.message[0] = row;
      world.pools.generation[0] = world.messages.generation[row] ?? 0;
      world.rebuildCircles();
      expect(at(5 + 2 * ago, 1)).toEqual([]);
      // Whoever has not met it gets it, at the first of the positions that is reached.
      world.feeds.met.fill(-1);
      world.agents.recommended.fill(0);
      expect(at(5 + 2 * ago, 1)).toEqual([row]);
    }
  });

  it('of bots are for scenarios that want them', () => {
    const made = worldOf({ recommendationShare: 1 }, { ties: [], people: 12, authors: 2 });
    const { world, author } = made;
    write(world, { author, time: 1, flags: BOT_ORIGIN });
    stepOf(world, made.recipe, 'recommendation')(4);
    expect(read(made)).toEqual([]);
  });
});
