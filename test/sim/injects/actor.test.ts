import { describe, expect, it } from 'vitest';
import { institutionState } from '../../../sim/world/institution.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, inject, mechanisms, strategy } from '../../worlds/scenario.ts';

function worldOf(settings: { strategy?: string | null; budget?: number }) {
  const made = happenings({
    actors: [actor('ministry'), actor('office')],
    mechanisms: mechanisms({ institutions: {} }),
    strategies: [strategy('silence'), strategy('speak'), strategy('listen')],
    timeline: [
      inject('actor', {
        at: 5,
        settings: { actor: 'office', strategy: null, budget: 0, ...settings },
      }),
    ],
  });
  const { actors } = made.world;
  const { granted } = made.world.module(institutionState);
  return {
    ...made,
    standing: () => [[...actors.strategy], [...actors.strategySince], [...granted]],
  };
}

describe('an actor', () => {
  it('takes up another strategy from that hour on', () => {
    const { play, standing } = worldOf({ strategy: 'listen' });
    play(0, 5);
    expect(standing()[0]).toEqual([-1, -1]);
    play(5, 48);
    expect(standing()).toEqual([
      [-1, 2],
      [0, 5],
      [0, 0],
    ]);
  });

  it('is given a budget once, or has one cut', () => {
    const { play, standing } = worldOf({ budget: 30 });
    play(0, 48);
    expect(standing()).toEqual([
      [-1, -1],
      [0, 0],
      [0, 30],
    ]);
    const cut = worldOf({ budget: -12 });
    cut.play(0, 48);
    expect(cut.standing()[2]).toEqual([0, -12]);
  });
});
