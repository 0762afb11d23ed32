import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { bridging } from '../../../sim/ranking/bridging.ts';
import { rankingFields } from '../../../sim/ranking/fields.ts';
import type { Learning, RankingWeights } from '../../../sim/ranking/rule.ts';
import { ratingsState } from '../../../sim/world/ratings.ts';
import { attentionOf, deliver, handWorld, pass, seen, stepOf, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

const WEIGHTS = { ...(defaults(rankingFields) as RankingWeights), tieWeight: 0.5 };

/** Rows 0 to 3 are against the issue, 4 to 7 for it. Row 8 writes, and is followed by all. */
function worldOf(rule = 'bridging') {
  const made = handWorld({
    people: 9,
    ties: Array.from({ length: 8 }, (_, reader) => [reader, 8] as const),
    recipe: recipe(
      scenario({
        issues: [{ id: 'opening', title: text('opening') }],
        mechanisms: mechanisms({ feed: { rule } }),
      }),
    ),
    set: (agents) => {
      agents.stance.set([-1, -0.75, -0.5, -0.25, 0.25, 0.5, 0.75, 1, 0]);
      agents.stanceStart.set(agents.stance);
    },
  });
  bridging.fill?.(made.world);
  const learning = bridging.learn?.(made.world) as Learning;
  const terms = bridging.start(made.world, WEIGHTS);
  return {
    ...made,
    learning,
    /** The terms of a message for row 0. */
    of(message: number, mutual = 0): number[] {
      const out = new Float64Array(2);
      terms(0, message, mutual, 0, out);
      return [...out];
    },
    /** Readers meet the cascade; those listed second react. */
    meet(root: number, readers: readonly number[], reacting: readonly number[] = []): void {
      for (const reader of readers) {
        const reactions = reacting.includes(reader) ? 2 : 0;
        learning.saw?.(seen(made.world, root, { reader, reactions }));
      }
    },
  };
}

describe('order by bridging', () => {
  it('puts a message that nobody has seen at one half', () => {
    const { world, of } = worldOf();
    expect(of(write(world, { issue: 0 }))[0]).toBeCloseTo(Math.log(0.5), 12);
  });

  it('lifts by the smaller of the two camps’ rates of reaction, (r + 1) / (e + 2)', () => {
    const { world, of, meet, learning } = worldOf();
    const root = write(world, { issue: 0 });
    // Against: four saw it, three reacted. For: three saw it, one reacted.
    meet(root, [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 5]);
    learning.settle();
    expect(of(root)[0]).toBeCloseTo(Math.log(Math.min((3 + 1) / (4 + 2), (1 + 1) / (3 + 2))), 12);
  });

  it('does not lift what one camp alone loves, and lifts what both like a little', () => {
    const { world, of, meet, learning } = worldOf();
    const [loved = 0, liked = 0] = [write(world, { issue: 0 }), write(world, { issue: 0 })];
    const all = [0, 1, 2, 3, 4, 5, 6, 7];
    meet(loved, all, [0, 1, 2, 3]);
    meet(liked, all, [1, 5]);
    learning.settle();
    expect(of(loved)[0]).toBeCloseTo(Math.log(1 / 6), 12);
    expect(of(liked)[0]).toBeCloseTo(Math.log(2 / 6), 12);
  });

  it('knows a cascade by its post, whoever passed it on', () => {
    const { world, of, meet, learning } = worldOf();
    const root = write(world, { issue: 0 });
    meet(root, [0, 7], [0, 7]);
    learning.settle();
    expect(of(pass(world, root, { author: 3 }))[0]).toBeCloseTo(Math.log(2 / 3), 12);
  });

  it('learns of what is read in a tick when all have read', () => {
    const { world, of, meet, learning } = worldOf();
    const root = write(world, { issue: 0 });
    meet(root, [0, 7]);
    expect(of(root)[0]).toBeCloseTo(Math.log(1 / 2), 12);
    learning.settle();
    expect(of(root)[0]).toBeCloseTo(Math.log(1 / 3), 12);
    learning.settle();
    expect(of(root)[0]).toBeCloseTo(Math.log(1 / 3), 12);
  });

  it('begins anew with a row that is used again', () => {
    const { world, of, meet, learning } = worldOf();
    const root = write(world, { issue: 0 });
    meet(root, [0, 7]);
    learning.settle();
    world.store.sweep(1000);
    const again = write(world, { issue: 0, time: 1000 });
    expect(again).toBe(root);
    expect(of(again)[0]).toBeCloseTo(Math.log(1 / 2), 12);
  });

  it('lifts what comes from a friend', () => {
    const { world, of } = worldOf();
    expect(of(write(world), 1)[1]).toBe(0.5);
  });

  it('puts the feed in its order', () => {
    const { world, recipe: run, meet, learning } = worldOf();
    const rows = [0, 1, 2].map((n) => write(world, { author: 8, time: 1 + n / 1000, issue: 0 }));
    deliver(world, run, rows);
    meet(rows[0] ?? 0, [0, 1, 4, 5], [0, 1, 4, 5]);
    meet(rows[1] ?? 0, [0, 1, 4, 5], [0, 1]);
    learning.settle();
    // Rates: 3 in 4, 1 in 4, 1 in 2; ages next to nothing.
    expect(attentionOf(world, run, { noise: 0 }).order(2, 1.01)).toEqual([
      rows[0],
      rows[2],
      rows[1],
    ]);
  });
});

describe('the counts of camps', () => {
  it('are there only where this rule is chosen', () => {
    expect(worldOf().world.has(ratingsState)).toBe(true);
    expect(handWorld().world.has(ratingsState)).toBe(false);
  });

  it('are of the readings of a tick: every impression and every impression with a reaction', () => {
    const { world, recipe: run } = worldOf();
    const root = write(world, { author: 8, time: 1, issue: 0 });
    deliver(world, run, [root]);
    world.agents.sessions.fill(8, 0, 8);
    const readers: number[] = [];
    stepOf(world, run, 'feed', [
      (item) => {
        readers.push(item.reader);
        item.reactions = item.reader % 2;
      },
    ])(4);
    const { exposures, reactions, newExposures } = world.module(ratingsState);
    const [against, inFavour] = [
      readers.filter((row) => row < 4),
      readers.filter((row) => row >= 4),
    ];
    const odd = (rows: readonly number[]) => rows.filter((row) => row % 2 === 1).length;
    expect(readers.length).toBeGreaterThan(4);
    expect([...exposures.subarray(2 * root, 2 * root + 2)]).toEqual([
      against.length,
      inFavour.length,
    ]);
    expect([...reactions.subarray(2 * root, 2 * root + 2)]).toEqual([odd(against), odd(inFavour)]);
    expect(newExposures.every((count) => count === 0)).toBe(true);
  });
});
