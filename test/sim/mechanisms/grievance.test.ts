import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import {
  dailyOf,
  handWorld,
  itemStepOf,
  seen,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

/** Somebody in Aurelia (country 0) at a grievance of .5 who meets an item by row 1. */
function worldOf(settings: Record<string, number> = {}) {
  const made = handWorld({
    people: 2,
    accounts: [{ kind: 'media', actor: 0 }],
    recipe: recipe(
      scenario({ mechanisms: mechanisms({ grievance: { spread: 0, step: 0.1, ...settings } }) }),
    ),
  });
  const { level, start } = made.world.module(grievanceState);
  const step = itemStepOf(made.world, made.recipe, 'grievance');
  return {
    ...made,
    level,
    start,
    meet(message: Written, item: Partial<Item> = {}) {
      step(seen(made.world, write(made.world, { author: 1, ...message }), item));
      return level[0];
    },
  };
}

describe('a hostile item', () => {
  it('adds to grievance by its hostility, as far as it is believed and understood', () => {
    const met = worldOf().meet({ hostility: 0.8 }, { credibility: 0.5, comprehension: 0.7 });
    expect(met).toBeCloseTo(0.5 + 0.1 * 0.8 * 0.5 * 0.7 * (1 - 0.5), 6);
  });

  it('adds by what it says of the own country where that is worse', () => {
    const { meet } = worldOf();
    expect(meet({ target: 0, valence: -0.6, hostility: 0.2 })).toBeCloseTo(0.5 + 0.03, 6);
  });

  it('has no part in what is said of other countries, nor in praise of the own', () => {
    const { meet } = worldOf();
    meet({ target: 1, valence: -1 });
    meet({ target: 0, valence: 0.9 });
    expect(meet({ target: -1, valence: -1 })).toBe(0.5);
  });

  it('taken badly turns praise of the own country into blame', () => {
    expect(worldOf().meet({ target: 0, valence: 0.8 }, { reading: -0.5 })).toBeCloseTo(0.52, 6);
  });

  it('with a step of 0 does nothing, and never more than all that is left', () => {
    expect(worldOf({ step: 0 }).meet({ hostility: 1 })).toBe(0.5);
    expect(worldOf({ step: 1 }).meet({ hostility: 1 })).toBe(1);
    expect(worldOf({ step: 1, start: 0.1 }).meet({ hostility: 1 }, { credibility: -1 })).toBe(0);
  });

  it('is nothing to institutions, which have no grievance', () => {
    const { level, meet } = worldOf();
    meet({ hostility: 1 }, { reader: 2 });
    expect([...level]).toEqual([0.5, 0.5]);
  });

  it('is explained by what it does', () => {
    const { world, recipe } = worldOf();
    const row = write(world, { author: 1, hostility: 0.8 });
    expect(termsOf(world, recipe, 'grievance', seen(world, row))).toEqual({
      grievance: expect.closeTo(0.04, 7),
    });
    expect(termsOf(world, recipe, 'grievance', seen(world, write(world)))).toEqual({});
  });
});

describe('grievance', () => {
  it('returns half of the way to its start in 30 days', () => {
    const { world, recipe, level } = worldOf({ halfLife: 30 });
    level.set([0.9, 0.1]);
    const day = dailyOf(world, recipe, 'grievance');
    for (let n = 0; n < 30; n++) day();
    expect([...level]).toEqual([expect.closeTo(0.7, 5), expect.closeTo(0.3, 5)]);
  });

  it('starts about its mean, within 0 and 1, as the key of the person has it', () => {
    const startOf = (settings: Record<string, number>, people = 4000) =>
      handWorld({
        people,
        recipe: recipe(scenario({ mechanisms: mechanisms({ grievance: settings }) })),
      }).world.module(grievanceState);
    const { start, level } = startOf({ start: 0.6, spread: 0.1 });
    const mean = start.reduce((sum, one) => sum + one, 0) / start.length;
    expect(Math.abs(mean - 0.6)).toBeLessThan(4 * (0.1 / Math.sqrt(4000)));
    expect(level).toEqual(start);
    const wide = startOf({ start: 0.5, spread: 1 }).start;
    expect([Math.min(...wide), Math.max(...wide)]).toEqual([0, 1]);
    expect(new Set(startOf({ start: 1, spread: 0 }).start)).toEqual(new Set([1]));
    expect(new Set(startOf({ start: 0, spread: 0 }).start)).toEqual(new Set([0]));
  });
});
