import { describe, expect, it } from 'vitest';
import { reform } from '../../../sim/actions/reform.ts';
import { institutionState } from '../../../sim/world/institution.ts';
import { perform } from '../../worlds/acting.ts';
import { mechanisms } from '../../worlds/scenario.ts';

const NOTHING = { unit: 'as-it-is', listening: false, skill: 0 };

function reformed(settings: { unit?: string; listening?: boolean; skill?: number }) {
  const made = perform(
    'reform',
    { ...NOTHING, ...settings },
    { scenario: { mechanisms: mechanisms({ institutions: {} }) } },
  );
  const { unit, listening, skill } = made.world.module(institutionState);
  const bonus = [...made.world.agents.affinityBonus.subarray(made.ministry)];
  return { unit: unit[0], listening: listening[0], skill: skill[0], bonus, message: made.message };
}

const usual = { unit: 0, listening: 0, skill: 0.5, bonus: [0, 0, 0, 0], message: -1 };
const tenth = Math.fround(0.1);

describe('a reform', () => {
  it('sets up a digital unit, with its skill', () => {
    expect(reformed({ unit: 'digital-unit' })).toEqual({
      ...usual,
      unit: 1,
      skill: Math.fround(0.8),
    });
  });

  it('sets up a bureau, whose embassies localise', () => {
    expect(reformed({ unit: 'public-diplomacy-bureau' })).toEqual({
      ...usual,
      unit: 2,
      bonus: [0, tenth, tenth, 0],
    });
  });

  it('has somebody listen, or trains the staff, which never makes it worse', () => {
    expect(reformed({ listening: true })).toEqual({ ...usual, listening: 1 });
    expect(reformed({ skill: 0.75 })).toEqual({ ...usual, skill: 0.75 });
    expect(reformed({ skill: 0.25 })).toEqual(usual);
    expect(reformed({})).toEqual(usual);
  });

  it('costs by what it does', () => {
    const cost = (settings: Partial<typeof NOTHING>) =>
      reform.cost({ ...NOTHING, ...settings } as never);
    expect(cost({})).toBe(0);
    expect(cost({ unit: 'none' })).toBe(0);
    expect(cost({ unit: 'digital-unit' })).toBe(10);
    expect(cost({ unit: 'public-diplomacy-bureau', listening: true })).toBe(20);
    expect(cost({ skill: 0.5 })).toBe(5);
  });

  it('changes nothing where institutions are not looked at', () => {
    const made = perform('reform', { ...NOTHING, unit: 'public-diplomacy-bureau' });
    expect(made.world.agents.affinityBonus.every((bonus) => bonus === 0)).toBe(true);
  });
});
