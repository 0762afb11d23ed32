import { describe, expect, it } from 'vitest';
import { quietDiplomacy } from '../../../sim/actions/quiet-diplomacy.ts';
import { tensionState } from '../../../sim/world/tension.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { country, mechanisms } from '../../worlds/scenario.ts';

const countries = ['aurelia', 'borealia', 'cassia'].map((id) => country(id));

function meet(settings: { country: string; other?: string; success?: number }, seed = 'seed') {
  const made = perform(
    'quiet-diplomacy',
    { other: null, success: 1, ...settings },
    { scenario: { countries, mechanisms: mechanisms({ tension: {} }) }, seed },
  );
  return { ...made, meetings: [...made.world.module(tensionState).meetings] };
}

describe('a quiet meeting', () => {
  it('that succeeds counts for both sides, and no public hears of it', () => {
    const { world, meetings, message } = meet({ country: 'cassia' });
    expect(meetings).toEqual([0, 0, 1, 0, 0, 0, 1, 0, 0]);
    expect(posts(world)).toEqual([]);
    expect(message).toBe(-1);
  });

  it('may be brought about by a mediator', () => {
    const { meetings } = meet({ country: 'cassia', other: 'borealia' });
    expect(meetings).toEqual([0, 0, 0, 0, 0, 1, 0, 1, 0]);
  });

  it('succeeds as often as is said', () => {
    const held = (success: number) =>
      Array.from({ length: 200 }, (_, n) => meet({ country: 'borealia', success }, `seed ${n}`))
        .map(({ meetings }) => meetings[1] ?? 0)
        .reduce((sum, one) => sum + one, 0);
    expect(held(0)).toBe(0);
    expect(held(1)).toBe(200);
    // Four standard deviations of a binomial number.
    expect(Math.abs(held(0.5) - 100)).toBeLessThan(4 * Math.sqrt(50));
  });

  it('with oneself is none, and costs five units and a day', () => {
    expect(meet({ country: 'aurelia' }).meetings.every((one) => one === 0)).toBe(true);
    expect([quietDiplomacy.cost({} as never), quietDiplomacy.latencyHours]).toEqual([5, 24]);
  });

  it('does nothing where nobody minds tension', () => {
    const made = perform('quiet-diplomacy', { country: 'borealia', other: null, success: 1 });
    expect(made.world.has(tensionState)).toBe(false);
    expect(made.message).toBe(-1);
  });
});
