import { describe, expect, it } from 'vitest';
import { leakState } from '../../../sim/world/cyber.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, claim, inject, mechanisms } from '../../worlds/scenario.ts';

function worldOf(settings: { claim?: string | null; actor?: string | null }, trustLoss = 0.25) {
  const made = happenings(
    {
      actors: [actor('paper', { kind: 'media' })],
      claims: [claim('scandal', { truth: true })],
      mechanisms: mechanisms({ leaks: { trustLoss } }),
      timeline: [
        inject('leak', {
          at: 3,
          settings: { country: 'borealia', claim: null, actor: null, ...settings },
        }),
      ],
    },
    {
      people: 2,
      accounts: [{ kind: 'media', actor: 0 }],
      set: (agents) => agents.country.set([0, 1]),
    },
  );
  const events = made.play(0, 48);
  const { agents } = made.world;
  return {
    ...made,
    events,
    rows: made.posted(),
    leaks: [...made.world.module(leakState).leaks],
    trust: [agents.trust[0], agents.trust[5]],
  };
}

describe('a leak from inside', () => {
  it('is published by whom it is said, as the claim that it amounts to', () => {
    const { world, events, rows, leaks, trust } = worldOf({ claim: 'scandal', actor: 'paper' });
    expect(events).toMatchObject([{ what: 'inject', message: rows[0] }]);
    const row = rows[0] ?? -1;
    const { author, claim: claims, veracity, target } = world.messages;
    expect([author[row], claims[row], veracity[row], target[row]]).toEqual([2, 0, 1, 1]);
    expect(world.claims.inTheAir[0]).toBe(1);
    expect(leaks).toEqual([0, 1]);
    expect(trust).toEqual([0.5, 0.375]);
  });

  it('without a claim or somebody to publish it costs trust alone, once', () => {
    for (const settings of [{ claim: 'scandal' }, { actor: 'paper' }, {}]) {
      const { rows, leaks, trust } = worldOf(settings);
      expect([rows, leaks, trust]).toEqual([[], [0, 1], [0.5, 0.375]]);
    }
    expect(worldOf({}, 0).trust).toEqual([0.5, 0.5]);
  });
});
