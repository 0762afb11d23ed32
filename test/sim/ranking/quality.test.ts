import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { rankingFields } from '../../../sim/ranking/fields.ts';
import { quality } from '../../../sim/ranking/quality.ts';
import type { Learning, RankingWeights } from '../../../sim/ranking/rule.ts';
import { LABELLED } from '../../../sim/world/messages.ts';
import { recordState } from '../../../sim/world/ratings.ts';
import { attentionOf, deliver, handWorld, pass, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const WEIGHTS = {
  ...(defaults(rankingFields) as RankingWeights),
  qualityWeight: 2,
  labelWeight: 1,
};

/** Row 0 follows rows 1 to 3, who write. */
function worldOf() {
  const made = handWorld({
    people: 4,
    ties: [1, 2, 3].map((author) => [0, author] as const),
    recipe: recipe(scenario({ mechanisms: mechanisms({ feed: { rule: 'quality' } }) })),
  });
  const { world, recipe: run } = made;
  const learning = quality.learn?.(world) as Learning;
  const terms = quality.start(world, WEIGHTS);
  return {
    ...made,
    of(message: number): number[] {
      const out = new Float64Array(2);
      terms(0, message, 0, 0, out);
      return [...out];
    },
    /** A tick in which `author` posts messages of these qualities. */
    post(author: number, qualities: readonly number[]): number[] {
      world.log.clear();
      const rows = qualities.map((of) => write(world, { author, quality: of, time: 1 }));
      deliver(world, run, rows);
      learning.settle();
      return rows;
    },
  };
}

describe('order by quality', () => {
  it('puts a source without a record at one half', () => {
    const { world, of } = worldOf();
    expect(of(write(world, { author: 1 }))).toEqual([2 * 0.5, 0]);
  });

  it('lifts by the record of the source: (q + 1) / (n + 2)', () => {
    const { world, of, post } = worldOf();
    post(1, [0.5, 1, 0.75]);
    expect(of(write(world, { author: 1 }))[0]).toBeCloseTo((2 * (2.25 + 1)) / (3 + 2), 12);
    expect(of(write(world, { author: 2 }))[0]).toBe(1);
    post(1, [0.25]);
    expect(of(write(world, { author: 1 }))[0]).toBeCloseTo((2 * (2.5 + 1)) / (4 + 2), 12);
  });

  it('looks at the record, not at the item: the best of a bad source stays below', () => {
    const { world, of, post } = worldOf();
    post(1, Array(20).fill(0.1));
    post(2, Array(20).fill(0.9));
    const best = of(write(world, { author: 1, quality: 1 }))[0] ?? 0;
    const worst = of(write(world, { author: 2, quality: 0 }))[0] ?? 0;
    expect(best).toBeCloseTo((2 * 3) / 22, 6);
    expect(worst).toBeCloseTo((2 * 19) / 22, 6);
  });

  it('knows a share by the author of the post, and counts no shares', () => {
    const { world, recipe: run, of, post } = worldOf();
    const [root = 0] = post(1, [1]);
    const share = pass(world, root, { author: 2 });
    world.log.clear();
    deliver(world, run, [share]);
    expect(of(share)[0]).toBeCloseTo((2 * 2) / 3, 12);
    expect([...world.module(recordState).posts]).toEqual([0, 1, 0, 0]);
  });

  it('takes a label off, of the whole cascade', () => {
    const { world, of } = worldOf();
    const root = write(world, { author: 1, flags: LABELLED });
    expect(of(root)[1]).toBe(-1);
    expect(of(pass(world, root, { author: 2, flags: 0 }))[1]).toBe(-1);
  });

  it('puts the feed in its order', () => {
    const { world, recipe: run, post } = worldOf();
    post(1, [0, 0]);
    post(2, [1, 1]);
    world.feeds.filled.fill(0);
    const rows = [1, 2, 3].map((author) => write(world, { author, time: 2 + author / 1000 }));
    deliver(world, run, rows);
    // Records: 1 in 4, 3 in 4, one half; ages next to nothing.
    const { order } = attentionOf(world, run, { noise: 0 });
    expect(order(0, 2.01)).toEqual([rows[1], rows[2], rows[0]]);
  });

  it('has the record only where it is chosen', () => {
    expect(worldOf().world.has(recordState)).toBe(true);
    expect(handWorld().world.has(recordState)).toBe(false);
  });
});
