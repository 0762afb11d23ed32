import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { engagement } from '../../../sim/ranking/engagement.ts';
import { rankingFields } from '../../../sim/ranking/fields.ts';
import type { RankingWeights } from '../../../sim/ranking/rule.ts';
import { handWorld, pass, write } from '../../worlds/hand.ts';
import { recipe, scenario, text } from '../../worlds/scenario.ts';

const WEIGHTS = {
  ...(defaults(rankingFields) as RankingWeights),
  engagementWeight: 1,
  affinityWeight: 2,
  arousalWeight: 3,
  hostilityWeight: 4,
  tieWeight: 5,
};

function worldOf() {
  const { world } = handWorld({
    people: 2,
    recipe: recipe(scenario({ issues: [{ id: 'opening', title: text('opening') }] })),
    set: (agents) => agents.stance.set([0.5]),
  });
  const terms = engagement.start(world, WEIGHTS);
  return {
    world,
    of(message: number, mutual = 0, foreign = 0): number[] {
      const out = new Float64Array(5);
      terms(0, message, mutual, foreign, out);
      return [...out];
    },
  };
}

describe('order by engagement', () => {
  it('lifts by the reactions of the whole cascade, on a logarithm', () => {
    const { world, of } = worldOf();
    const root = write(world, { engagement: 7 });
    expect(of(pass(world, root, { author: 1, engagement: 0 }))[0]).toBeCloseTo(Math.log(8), 12);
    expect(of(write(world))[0]).toBe(0);
  });

  it('lifts by agreement: 1 less half the distance, one half without an issue', () => {
    const { world, of } = worldOf();
    const agreement = (stance: number) => of(write(world, { issue: 0, stance }))[1];
    expect(agreement(0.5)).toBeCloseTo(2, 6);
    expect(agreement(-0.5)).toBeCloseTo(2 * 0.5, 6);
    expect(of(write(world))[1]).toBe(1);
  });

  it('lifts what stirs, what comes from a friend, and hostility to others alone', () => {
    const { world, of } = worldOf();
    const row = write(world, { arousal: 0.5, hostility: 0.25 });
    expect(of(row).slice(2)).toEqual([1.5, 0, 0]);
    expect(of(row, 1, 1).slice(2)).toEqual([1.5, 1, 5]);
  });

  it('has a name for each term', () => {
    expect(engagement.terms).toHaveLength(5);
    expect(engagement.meanBonus).toBe(1);
  });
});
