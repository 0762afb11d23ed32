import { describe, expect, it } from 'vitest';
import { friedkinJohnsen } from '../../../sim/opinion/friedkin-johnsen.ts';
import { handWorld, seen, write } from '../../worlds/hand.ts';
import { recipe, scenario, text } from '../../worlds/scenario.ts';

const issues = [{ id: 'opening', title: text('opening') }];

function influenceOf(stance: number, options: { identity?: number; confidence?: number } = {}) {
  const { identity = 0, confidence = 0.6 } = options;
  const { world } = handWorld({
    people: 2,
    recipe: recipe(scenario({ issues })),
    set: (agents) => agents.identity.fill(identity),
  });
  const influence = friedkinJohnsen.influence(world, { step: 0.03, confidence, pairStep: 0.5 });
  return (credibility: number) =>
    influence(seen(world, write(world, { issue: 0, stance }), { credibility }), 0);
}

/** What a day does to a stance. */
const anchor = friedkinJohnsen.anchor as NonNullable<typeof friedkinJohnsen.anchor>;

describe("Friedkin and Johnsen's model", () => {
  it('pulls by eta times the distance times the credibility', () => {
    expect(influenceOf(0.5)(0.4)).toBeCloseTo(0.03 * 0.5 * 0.4, 12);
    expect(influenceOf(-0.5)(1)).toBeCloseTo(-0.015, 12);
  });

  it('is not moved from further away than the confidence bound', () => {
    expect(influenceOf(0.5, { confidence: 0.5 })(1)).toBeCloseTo(0.015, 12);
    expect(influenceOf(0.51, { confidence: 0.5 })(1)).toBe(0);
  });

  it('listens less far the stronger the identity: half as far at 1', () => {
    expect(influenceOf(0.25, { confidence: 0.5, identity: 1 })(1)).toBeCloseTo(0.0075, 12);
    expect(influenceOf(0.26, { confidence: 0.5, identity: 1 })(1)).toBe(0);
    expect(influenceOf(0.26, { confidence: 0.5, identity: 0.9 })(1)).not.toBe(0);
  });

  it('is DeGroot where the bound is wider than all stances: any distance pulls alike', () => {
    for (const stance of [-1, -0.3, 0.7, 1]) {
      expect(influenceOf(stance, { confidence: 4 })(1)).toBeCloseTo(0.03 * stance, 8);
    }
  });

  it('is DeGroot without an anchor and a bound: two who read each other meet', () => {
    let [a, b] = [1, -1];
    for (let n = 0; n < 400; n++) {
      const pull = 0.03 * (b - a);
      [a, b] = [anchor(a + pull, 1, 1), anchor(b - pull, -1, 1)];
    }
    expect(Math.abs(a - b)).toBeLessThan(1e-9);
  });

  it('with an anchor comes to rest between the item that pulls and the first stance', () => {
    // s = lambda (s + eta (m - s)) + (1 - lambda) s0, so s = (lambda eta m + (1 - lambda) s0) / ...
    let stance = -0.2;
    for (let day = 0; day < 2000; day++) {
      stance = anchor(stance + 0.05 * (0.3 - stance), -0.2, 0.9);
    }
    expect(stance).toBeCloseTo((0.9 * 0.05 * 0.3 + 0.1 * -0.2) / (1 - 0.9 * 0.95), 9);
  });
});
