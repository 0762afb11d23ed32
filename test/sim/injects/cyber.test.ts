import { describe, expect, it } from 'vitest';
import { attackState } from '../../../sim/world/cyber.ts';
import { happenings } from '../../worlds/happening.ts';
import { claim, inject, mechanisms } from '../../worlds/scenario.ts';

const base = {
  country: 'borealia',
  attacker: 'aurelia',
  means: 'takeover',
  strength: 10,
  account: 'any',
  claim: null,
  insults: null,
};

function worldOf(
  ...settings: (Partial<Record<keyof typeof base, string | number | null>> | null)[]
) {
  const { world, play } = happenings({
    claims: [claim('plot'), claim('storm')],
    mechanisms: mechanisms({ 'cyber-attacks': {} }),
    timeline: settings.map((each, n) =>
      inject('cyber', { id: `attack-${n}`, at: 2, settings: { ...base, ...each } }),
    ),
  });
  play(0, 2);
  const state = world.module(attackState);
  const before = [...state.forced];
  play(2, 2.5);
  return { state, before, play };
}

describe('a cyber inject', () => {
  it('forces an attempt of its kind and strength in its tick', () => {
    const { before, state } = worldOf({ means: 'outage', strength: 3 });
    expect(before).toEqual(Array(12).fill(0));
    expect([...state.forced]).toEqual([0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]);
    expect([...state.forcedClaim]).toEqual([-1, -1, -1, -1]);
  });

  it('adds up with another at the same time, as two independent attempts do', () => {
    const { state } = worldOf({ strength: 3 }, { strength: 4 });
    expect(state.forced[3]).toBe(7);
    expect(Math.exp(-3) * Math.exp(-4)).toBeCloseTo(Math.exp(-7), 15);
  });

  it('says what a takeover is after and spreads', () => {
    const { state } = worldOf({ claim: 'storm', insults: 'aurelia', account: 'embassy' });
    expect([state.forcedClaim[1], state.forcedTarget[1], state.forcedVictim[1]]).toEqual([1, 0, 2]);
  });

  it('without an attacker comes from nobody knows where', () => {
    const { state } = worldOf({ attacker: null, means: 'leak' });
    expect(state.forced[3 * 3 + 2]).toBe(10);
  });

  it('does nothing where there are no attacks', () => {
    const { world, play } = happenings({
      timeline: [inject('cyber', { at: 0, settings: base })],
    });
    expect(play(0, 1)).toMatchObject([{ what: 'inject', id: 'cyber' }]);
    expect(world.has(attackState)).toBe(false);
  });
});
