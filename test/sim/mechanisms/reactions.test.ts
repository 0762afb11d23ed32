import { describe, expect, it } from 'vitest';
import { handWorld, stepOf, write } from '../../worlds/hand.ts';

describe('reactions', () => {
  it('of a tick count from the next on, once', () => {
    const { world, recipe } = handWorld();
    const row = write(world, { engagement: 4, engagementPending: 3 });
    const quiet = write(world, { engagement: 1 });
    world.engaged.push(row);
    const step = stepOf(world, recipe, 'reactions');
    step(0);
    step(1);
    const { engagement, engagementPending } = world.messages;
    expect([engagement[row], engagement[quiet]]).toEqual([7, 1]);
    expect([engagementPending[row], engagementPending[quiet]]).toEqual([0, 0]);
  });
});
