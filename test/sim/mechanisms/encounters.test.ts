import { describe, expect, it } from 'vitest';
import { BOT } from '../../../sim/world/agents.ts';
import { encountersState } from '../../../sim/world/encounters.ts';
import { itemStepOf, seen, write } from '../../worlds/hand.ts';
import { worldOfStances } from '../../worlds/stances.ts';

function worldOf() {
  const made = worldOfStances({
    people: [
      [0, -0.5, 0],
      [1, 0.5, 1],
    ],
    on: { encounters: {} },
  });
  const meet = itemStepOf(made.world, made.recipe, 'encounters');
  return {
    ...made,
    counts: made.world.module(encountersState),
    see: (reader: number, message: Parameters<typeof write>[1]) =>
      meet(seen(made.world, write(made.world, message), { reader })),
  };
}

describe('what people encounter', () => {
  it('is counted by the country of the reader, with its quality', () => {
    const { see, counts } = worldOf();
    see(0, { quality: 0.5 });
    see(0, { quality: 0.25 });
    see(1, { quality: 1 });
    expect([...counts.seen]).toEqual([2, 1]);
    expect([...counts.quality]).toEqual([0.75, 1]);
    expect([...counts.onIssue, ...counts.across].every((count) => count === 0)).toBe(true);
  });

  it('is of the other side where the signs of the stances differ', () => {
    const { see, counts } = worldOf();
    for (const stance of [-1, -0.01, 0, 0.01, 1]) see(0, { issue: 0, stance });
    for (const stance of [-1, 0.5]) see(1, { issue: 1, stance });
    expect([...counts.onIssue]).toEqual([5, 0, 0, 2]);
    expect([...counts.across]).toEqual([2, 0, 0, 1]);
  });

  it('is of no side for those who take none, and of bots not counted', () => {
    const { see, counts, world } = worldOf();
    see(0, { issue: 1, stance: 1 });
    expect([counts.onIssue[1], counts.across[1]]).toEqual([1, 0]);
    world.agents.kind[0] = BOT;
    see(0, { issue: 1, stance: 1 });
    expect(counts.seen[0]).toBe(1);
  });
});
