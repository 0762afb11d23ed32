import { describe, expect, it } from 'vitest';
import { dailyOf, handWorld, itemStepOf, seen, termsOf, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

const issues = ['opening', 'visas'].map((id) => ({ id, title: text(id) }));

function worldOf(settings: Record<string, number> = {}) {
  return handWorld({
    people: 3,
    recipe: recipe(scenario({ issues, mechanisms: mechanisms({ stance: settings }) })),
  });
}

describe('stance', () => {
  it('goes a part of the way to the item, on its issue alone', () => {
    const { world, recipe } = worldOf({ step: 0.03 });
    const row = write(world, { author: 1, issue: 1, stance: 0.5 });
    itemStepOf(world, recipe, 'stance')(seen(world, row, { credibility: 0.4 }));
    expect([...world.agents.stance]).toEqual([0, expect.closeTo(0.03 * 0.5 * 0.4, 7), 0, 0, 0, 0]);
  });

  it('is moved item by item: each from where the one before left it', () => {
    const { world, recipe } = worldOf({ step: 0.5, confidence: 2 });
    const meet = itemStepOf(world, recipe, 'stance');
    for (const stance of [1, 0]) meet(seen(world, write(world, { author: 1, issue: 0, stance })));
    expect(world.agents.stance[0]).toBeCloseTo(0.25, 7);
  });

  it('does not drift with a step of 0', () => {
    const { world, recipe } = worldOf({ step: 0 });
    world.agents.stance.fill(0.3);
    const meet = itemStepOf(world, recipe, 'stance');
    for (let n = 0; n < 50; n++) meet(seen(world, write(world, { issue: 0, stance: 0.5 })));
    expect(world.agents.stance[0]).toBe(Math.fround(0.3));
  });

  it('is not moved by items without an issue', () => {
    const { world, recipe } = worldOf({ step: 0.5 });
    itemStepOf(world, recipe, 'stance')(seen(world, write(world, { stance: 0.5 })));
    expect(world.agents.stance.every((stance) => stance === 0)).toBe(true);
    expect(termsOf(world, recipe, 'stance', seen(world, write(world, {})))).toEqual({});
  });

  it('is drawn back to the first stance each day, as far as the person is stubborn', () => {
    const { world, recipe } = worldOf();
    world.agents.susceptibility.set([0.9, 1, 0]);
    world.agents.stance.fill(0.5);
    world.agents.stanceStart.fill(-0.5);
    dailyOf(world, recipe, 'stance')();
    expect([...world.agents.stance]).toEqual(
      [0.9, 0.9, 1, 1, 0, 0].map((lambda) => expect.closeTo(lambda * 0.5 + (1 - lambda) * -0.5, 6)),
    );
  });

  it('stays within -1 and 1', () => {
    const { world, recipe } = worldOf({ step: 1, confidence: 4 });
    const row = write(world, { author: 1, issue: 0, stance: 1 });
    itemStepOf(world, recipe, 'stance')(seen(world, row, { credibility: 1.3 }));
    expect(world.agents.stance[0]).toBe(1);
  });
});
