import { describe, expect, it } from 'vitest';
import { chronological } from '../../../sim/ranking/chronological.ts';
import { attentionOf, deliver, handWorld, write } from '../../worlds/hand.ts';

describe('order by time', () => {
  it('puts the newest first, whatever it is', () => {
    const { world, recipe } = handWorld({ people: 2, ties: [[0, 1]] });
    const rows = [0.3, 0.1, 0.4, 0.2].map((time, n) =>
      write(world, { author: 1, time, engagement: 100 * n, arousal: n / 4 }),
    );
    deliver(world, recipe, rows);
    const { order } = attentionOf(world, recipe, { rule: 'chronological', noise: 5 });
    expect(order(0, 0.5)).toEqual([rows[2], rows[0], rows[3], rows[1]]);
  });

  it('has no bonus and no noise', () => {
    expect(chronological.terms).toEqual([]);
    expect(chronological.meanBonus).toBe(0);
    expect(chronological.scored).toBe(false);
  });
});
