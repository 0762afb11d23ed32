import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../sim/scenario/scenario.ts';
import { BOT_ORIGIN } from '../../../sim/world/messages.ts';
import { deliver, handWorld, stepOf } from '../../worlds/hand.ts';
import {
  botnet,
  claim,
  country,
  mechanisms,
  recipe,
  scenario,
  text,
} from '../../worlds/scenario.ts';

const BOTS = 40;

function worldOf(
  net: Partial<NonNullable<Actor['botnet']>> = {},
  settings: Record<string, number> = {},
  tickHours = 0.5,
) {
  const made = handWorld({
    people: 2,
    accounts: Array.from({ length: BOTS }, () => ({ kind: 'bot', actor: 0 }) as const),
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 480 },
        countries: [country('aurelia', { stances: { opening: 0.4 } }), country('borealia')],
        issues: [{ id: 'opening', title: text('opening') }],
        claims: [claim('plot')],
        actors: [botnet('farm', net)],
        mechanisms: mechanisms({ bots: { newPosts: 1, ...settings } }),
      }),
    ),
  });
  const step = stepOf(made.world, made.recipe, 'bots');
  const settle = stepOf(made.world, made.recipe, 'reactions');
  /** Rows of what the bots wrote in these days; reactions become known after each tick. */
  const play = (days: number): number[] => {
    const written: number[] = [];
    for (let tick = 0; tick < (days * 24) / tickHours; tick++) {
      step(tick);
      const rows = [...made.world.outbox.rows.subarray(0, made.world.outbox.count)];
      deliver(made.world, made.recipe, rows);
      made.world.outbox.count = 0;
      settle(tick);
      written.push(...rows);
    }
    return written;
  };
  return { ...made, play };
}

describe('a botnet', () => {
  it('acts four times a day, every bot once, all within half an hour', () => {
    const { world, play } = worldOf();
    const rows = play(3);
    // Windows of the third day may end on the fourth.
    expect(rows.length).toBeGreaterThanOrEqual(11 * BOTS);
    expect(rows.length).toBeLessThanOrEqual(12 * BOTS);
    const { time, author } = world.messages;
    const ordered = rows.map((row) => time[row] ?? 0).sort((a, b) => a - b);
    const gaps = ordered.filter((at, n) => n > 0 && at - (ordered[n - 1] ?? 0) > 0.3);
    expect(gaps.length).toBeGreaterThanOrEqual(6);
    for (let bot = 2; bot < 2 + BOTS; bot++) {
      const own = rows.filter((row) => author[row] === bot).length;
      expect(own === 11 || own === 12).toBe(true);
    }
  });

  it('acts within its windows, however short the tick', () => {
    const { world, play } = worldOf({}, { windows: 1 }, 0.25);
    const { time } = world.messages;
    const rows = play(1);
    const times = rows.map((row) => time[row] ?? 0);
    expect(rows).toHaveLength(BOTS);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(0.5);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(0.3);
  });

  it('acts at the same times at every length of the tick', () => {
    const timesOf = (tickHours: number) => {
      const { world, play } = worldOf({}, {}, tickHours);
      return play(2)
        .map((row) => world.messages.time[row] ?? 0)
        .sort((a, b) => a - b);
    };
    const [short, long] = [timesOf(0.25), timesOf(1)];
    expect(short).toHaveLength(long.length);
    short.forEach((time, n) => {
      expect(time).toBeCloseTo(long[n] ?? Number.NaN, 9);
    });
  });

  it('posts anew with probability mu, else passes on what another has posted', () => {
    const { world, play } = worldOf({}, { newPosts: 0.5 });
    const rows = play(10);
    const { kind, root, author, actor } = world.messages;
    const acts = 40 * BOTS;
    const posts = rows.filter((row) => kind[row] === 0);
    expect(Math.abs(posts.length / acts - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / acts) + 1 / 40);
    const shares = rows.filter((row) => kind[row] === 1);
    expect(shares.length).toBeGreaterThan(0.3 * acts);
    for (const row of shares) {
      expect(author[root[row] ?? -1]).not.toBe(author[row]);
      expect(actor[row]).toBe(0);
    }
    const pairs = shares.map((row) => `${author[row]} ${root[row]}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('shares and likes its own posts, which counts as any other reaction', () => {
    const { world, play } = worldOf({}, { newPosts: 0.5 });
    const rows = play(4);
    const shares = rows.filter((row) => world.messages.kind[row] === 1).length;
    const reactions = rows.reduce((sum, row) => sum + (world.messages.engagement[row] ?? 0), 0);
    const acts = 16 * BOTS;
    // Everyone likes one at each turn, but in the very first, when there is nothing yet.
    expect(reactions - shares).toBeGreaterThan(acts - 3 * BOTS);
    expect(reactions - shares).toBeLessThanOrEqual(acts);
  });

  it('comes in theta copies of one post, each a message of its own', () => {
    const { world, play } = worldOf({ flooding: 5 }, { windows: 1 });
    const rows = play(1);
    expect(rows).toHaveLength(5 * BOTS);
    const { keyHigh, keyLow, time } = world.messages;
    expect(new Set(rows.map((row) => `${keyHigh[row]} ${keyLow[row]}`)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => time[row])).size).toBe(BOTS);
    expect(new Set(rows.map((row) => world.messages.appeal[row])).size).toBe(BOTS);
    expect(new Set(rows.map((row) => world.messages.novelty[row])).size).toBe(BOTS);
  });

  it('has keys of its own for every message, in windows of two days at once too', () => {
    const { world, play } = worldOf({ flooding: 2 }, { windows: 4, window: 6 });
    const rows = play(8);
    const { keyHigh, keyLow } = world.messages;
    expect(new Set(rows.map((row) => `${keyHigh[row]} ${keyLow[row]}`)).size).toBe(rows.length);
  });

  it('is attractive with probability phi', () => {
    for (const deception of [0, 0.3, 1]) {
      const { world, play } = worldOf({ deception });
      const rows = play(10);
      const attractive = rows.filter((row) => world.messages.appeal[row] === 1).length;
      const error = Math.sqrt((deception * (1 - deception)) / rows.length);
      expect(Math.abs(attractive / rows.length - deception)).toBeLessThanOrEqual(4 * error);
    }
  });

  it('asserts the claim that it pushes, marked as what it is', () => {
    const { world, play } = worldOf({ claim: 'plot' });
    const rows = play(1);
    const { claim: claims, polarity, veracity, flags } = world.messages;
    expect(rows.every((row) => claims[row] === 0 && polarity[row] === 1)).toBe(true);
    expect(rows.every((row) => veracity[row] === 0 && flags[row] === BOT_ORIGIN)).toBe(true);
    expect(world.claims.inTheAir[0]).toBe(1);
  });

  it('without a claim takes the stance of the people around it half of the time', () => {
    const { world, play } = worldOf();
    const rows = play(10);
    const { issue, stance } = world.messages;
    expect(rows.every((row) => issue[row] === 0)).toBe(true);
    const local = rows.filter((row) => (stance[row] ?? 0) > 0).length;
    expect(Math.abs(local / rows.length - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / rows.length));
    expect(new Set(rows.map((row) => Math.abs(stance[row] ?? 0)))).toEqual(
      new Set([Math.fround(0.4)]),
    );
  });

  it('of no windows, or of no bots, does nothing', () => {
    expect(worldOf({}, { windows: 0 }).play(2)).toEqual([]);
    const none = handWorld({
      recipe: recipe(scenario({ actors: [botnet('farm')] })),
    });
    stepOf(none.world, none.recipe, 'bots')(0);
    expect(none.world.outbox.count).toBe(0);
  });

  it('acts at times that do not depend on who else is in the scenario', () => {
    const timesOf = (others: readonly Actor[]) => {
      const actors = [...others, botnet('farm')];
      const made = handWorld({
        people: 2,
        accounts: [{ kind: 'bot', actor: others.length }],
        recipe: recipe(scenario({ actors, mechanisms: mechanisms({ bots: { newPosts: 1 } }) })),
      });
      const step = stepOf(made.world, made.recipe, 'bots');
      for (let tick = 0; tick < 48; tick++) step(tick);
      const { outbox, messages } = made.world;
      return [...outbox.rows.subarray(0, outbox.count)].map((row) => messages.time[row]);
    };
    expect(timesOf([botnet('other')])).toEqual(timesOf([]));
    expect(timesOf([]).length).toBeGreaterThan(2);
  });
});
