import { describe, expect, it } from 'vitest';
import { BOT, HEARD } from '../../../sim/world/agents.ts';
import { handWorld, itemStepOf, seen, write } from '../../worlds/hand.ts';
import { actor, claim, recipe, scenario } from '../../worlds/scenario.ts';

function worldOf() {
  const made = handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        actors: ['ministry', 'rival', 'paper'].map((id) => actor(id)),
        claims: [claim('plot'), claim('storm')],
      }),
    ),
    set(agents) {
      agents.country[1] = 1;
      agents.kind[3] = BOT;
    },
  });
  return { ...made, meet: itemStepOf(made.world, made.recipe, 'audience') };
}

describe('the audience', () => {
  it('notes each actor once met, whoever passed its message on', () => {
    const { world, meet } = worldOf();
    meet(seen(world, write(world, { author: 2, actor: 0 })));
    meet(seen(world, write(world, { author: 1, actor: 2 }), { source: 3 }));
    meet(seen(world, write(world, { author: 1 })));
    expect([...world.agents.reachedBy]).toEqual([0b101, 0, 0, 0]);
  });

  it('counts as understood what is read better than one half', () => {
    const { world, meet } = worldOf();
    const row = write(world, { actor: 1 });
    meet(seen(world, row, { comprehension: 0.5 }));
    expect(world.agents.understood[0]).toBe(0);
    meet(seen(world, row, { comprehension: 0.51 }));
    expect(world.agents.understood[0]).toBe(0b10);
  });

  it('has heard of a claim that it met, and of no other', () => {
    const { world, meet } = worldOf();
    meet(seen(world, write(world, { claim: 1, polarity: -1 }), { reader: 2 }));
    expect([...world.agents.claimFlags]).toEqual([0, 0, 0, 0, 0, HEARD, 0, 0]);
  });

  it('is counted by country, false items apart; bots are no audience', () => {
    const { world, meet } = worldOf();
    const row = write(world, { veracity: 0.4 });
    const half = write(world, { veracity: 0.5 });
    for (const reader of [0, 1, 2, 3]) meet(seen(world, row, { reader }));
    meet(seen(world, half));
    expect([...world.countries.impressions]).toEqual([3, 1]);
    expect([...world.countries.falseImpressions]).toEqual([2, 1]);
  });
});
