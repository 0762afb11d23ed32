import { describe, expect, it } from 'vitest';
import type { Attention } from '../../sim/attention.ts';
import { ROW_MASK, SLOT_READ } from '../../sim/world/feeds.ts';
import { REMOVED } from '../../sim/world/messages.ts';
import { attentionOf, deliver, handWorld, pass, stepOf, write } from '../worlds/hand.ts';
import { recipe, scenario, text } from '../worlds/scenario.ts';

/** Row 0 follows all the others. */
function worldOf(people = 6, languages: string[] = ['en', 'fr']) {
  return handWorld({
    people,
    ties: Array.from({ length: people - 1 }, (_, n) => [0, n + 1] as const),
    recipe: recipe(scenario({ languages, issues: [{ id: 'opening', title: text('opening') }] })),
  });
}

/** Heads of the cascades that the reader may meet, and how often each was shared. */
function met(attention: Attention, time: number): { heads: number[]; sharers: number[] } {
  attention.gather(0, time);
  return {
    heads: [...attention.heads.subarray(0, attention.count)],
    sharers: [...attention.sharers.subarray(0, attention.count)],
  };
}

describe('what a reader may meet', () => {
  it('is what was delivered up to that moment and is at most 12 hours old, newest first', () => {
    const { world, recipe: run } = worldOf();
    const [tooOld, old, new_, later] = [7.9, 8, 19.9, 20.1].map((time) =>
      write(world, { author: 1, time }),
    ) as [number, number, number, number];
    deliver(world, run, [tooOld, old, new_, later]);
    expect(met(attentionOf(world, run).attention, 20).heads).toEqual([new_, old]);
    expect(met(attentionOf(world, run, { ageLimit: 13 }).attention, 20).heads).toEqual([
      new_,
      old,
      tooOld,
    ]);
  });

  it('is one row a cascade: the latest share, with all who shared it', () => {
    const { world, recipe: run } = worldOf();
    const root = write(world, { author: 1, time: 1 });
    const shares = [2, 3].map((author) =>
      pass(world, root, { author, time: author, available: author }),
    );
    deliver(world, run, [root, ...shares]);
    const { attention } = attentionOf(world, run);
    expect(met(attention, 4)).toEqual({ heads: [root], sharers: [3] });
    expect(attention.message[0]).toBe(shares[1]);
    expect(attention.ages[0]).toBe(1);
    expect(met(attention, 2.5)).toEqual({ heads: [root], sharers: [2] });
  });

  it('is neither one’s own, nor removed, nor in a language that one does not read', () => {
    const { world, recipe: run } = worldOf();
    const own = write(world, { author: 0, time: 1 });
    const passedBack = pass(world, own, { author: 2, time: 1.5, available: 1.5 });
    const removed = write(world, { author: 1, time: 1, flags: REMOVED });
    const foreign = write(world, { author: 1, time: 1, languages: 2 });
    const translated = pass(world, foreign, {
      author: 3,
      time: 2,
      available: 2,
      languages: 3,
    });
    deliver(world, run, [passedBack, removed, foreign]);
    expect(met(attentionOf(world, run).attention, 3).heads).toEqual([]);
    deliver(world, run, [translated]);
    const { attention } = attentionOf(world, run);
    expect(met(attention, 3).heads).toEqual([foreign]);
    expect(attention.message[0]).toBe(translated);
  });

  it('is everything where the platform translates everything', () => {
    const { world, recipe: run } = worldOf();
    const foreign = write(world, { author: 1, time: 1, languages: 2 });
    deliver(world, run, [foreign]);
    expect(met(attentionOf(world, run, { machineTranslation: 1 }).attention, 2).heads).toEqual([
      foreign,
    ]);
  });

  it('once read is passed over until somebody new shares it', () => {
    const { world, recipe: run } = worldOf();
    const root = write(world, { author: 1, time: 1 });
    deliver(world, run, [root]);
    const { attention, order } = attentionOf(world, run);
    expect(order(0, 2)).toEqual([root]);
    attention.markRead(0);
    expect(order(0, 3)).toEqual([]);
    const share = pass(world, root, { author: 2, time: 3, available: 3.5 });
    deliver(world, run, [share]);
    expect(order(0, 4)).toEqual([root]);
    expect(attention.sharers[0]).toBe(2);
    expect((world.feeds.slots[0] ?? 0) & SLOT_READ).not.toBe(0);
  });

  it('is not what took the row of an old message', () => {
    const { world, recipe: run } = worldOf();
    const old = write(world, { author: 1, time: 0 });
    deliver(world, run, [old]);
    stepOf(world, run, 'expiry')(143);
    expect(world.messages.live[old]).toBe(0);
    // The row holds the message of somebody whom nobody follows.
    const again = write(world, { author: 0, time: 71 });
    expect(again).toBe((world.feeds.slots[0] ?? 0) & ROW_MASK);
    expect(met(attentionOf(world, run).attention, 72).heads).toEqual([]);
  });

  it('from a full feed is the last 64 deliveries', () => {
    const { world, recipe: run } = worldOf();
    const rows = Array.from({ length: 80 }, (_, n) => write(world, { author: 1, time: n / 100 }));
    deliver(world, run, rows);
    expect(met(attentionOf(world, run).attention, 1).heads).toEqual(rows.slice(-64).reverse());
  });
});

describe('the order of a feed', () => {
  it('is by bonus less age over tau, where there is no noise', () => {
    const { world, recipe: run } = worldOf();
    // Bonus: ln(1 + eng) + .5 of agreement without an issue; age costs 1 an hour here.
    const popular = write(world, { author: 1, time: 1, engagement: 19 });
    const fresh = write(world, { author: 2, time: 3.5 });
    const quiet = write(world, { author: 3, time: 3 });
    deliver(world, run, [popular, quiet, fresh]);
    const { attention, order } = attentionOf(world, run, { noise: 0, ageScale: 1 });
    expect(order(0, 4)).toEqual([popular, fresh, quiet]);
    const places = [...attention.order.subarray(0, 3)];
    const scores = places.map((c) => attention.scores[c]);
    const expected = [Math.log(20) + 0.5 - 3, 0.5 - 0.5, 0.5 - 1];
    expected.forEach((score, n) => {
      expect(scores[n]).toBeCloseTo(score, 9);
    });
  });

  it('between equals is by the key of the cascade', () => {
    const { world, recipe: run } = worldOf();
    const rows = [30, 10, 20].map((keyHigh) => write(world, { author: 1, time: 1, keyHigh }));
    const low = write(world, { author: 2, time: 1, keyHigh: 20, keyLow: 0 });
    deliver(world, run, [...rows, low]);
    const { order } = attentionOf(world, run, { noise: 0 });
    expect(order(0, 2)).toEqual([rows[1], low, rows[2], rows[0]]);
  });

  it('has Gumbel noise: between two the softmax of their scores decides', () => {
    const { world, recipe: run } = worldOf();
    const { order } = attentionOf(world, run, { noise: 0.5, ageScale: 1 });
    const pairs = 3000;
    let ahead = 0;
    for (let n = 0; n < pairs; n++) {
      world.feeds.filled[0] = 0;
      const older = write(world, { author: 1, time: 1, keyHigh: 7 * n + 1 });
      const newer = write(world, { author: 2, time: 1.5, keyHigh: 7 * n + 2 });
      deliver(world, run, [older, newer]);
      ahead += order(0, 2)[0] === newer ? 1 : 0;
    }
    // Half an hour is half a point; P = 1 / (1 + e^(-difference / zeta)).
    const expected = 1 / (1 + Math.exp(-0.5 / 0.5));
    const error = Math.sqrt((expected * (1 - expected)) / pairs);
    expect(Math.abs(ahead / pairs - expected)).toBeLessThan(4 * error);
  });
});

describe('the depth of an item', () => {
  const { world, recipe: run } = worldOf();
  const { attention } = attentionOf(world, run, { ageScale: 2, outsideItems: 10, mostBonus: 0.8 });

  it('is its position and what has come from outside since, over what is read', () => {
    // At the mean bonus of 1 nothing is lifted.
    expect(attention.depth(3, 1.5, 1, 20)).toBeCloseTo((3 + 10 * 1.5) / 20, 12);
    expect(attention.depth(0, 0, 1, 20)).toBe(0);
  });

  it('is less for a good score, at most by tau b_max, and more for a bad one', () => {
    expect(attention.depth(0, 3, 1.5, 20)).toBeCloseTo((10 * (3 - 2 * 0.5)) / 20, 12);
    expect(attention.depth(0, 3, 9, 20)).toBeCloseTo((10 * (3 - 2 * 0.8)) / 20, 12);
    expect(attention.depth(0, 1, 9, 20)).toBe(0);
    expect(attention.depth(0, 3, 0.5, 20)).toBeCloseTo((10 * (3 + 2 * 0.5)) / 20, 12);
  });

  it('in the order of time is age alone', () => {
    const chronological = attentionOf(world, run, {
      rule: 'chronological',
      ageScale: 2,
      outsideItems: 10,
    }).attention;
    expect(chronological.depth(2, 1, 0, 10)).toBeCloseTo((2 + 10) / 10, 12);
  });
});
