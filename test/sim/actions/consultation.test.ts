import { describe, expect, it } from 'vitest';
import { consultation } from '../../../sim/actions/consultation.ts';
import { treatyState } from '../../../sim/world/treaty.ts';
import { perform } from '../../worlds/acting.ts';
import { treatyOf } from '../../worlds/negotiation.ts';
import { mechanisms } from '../../worlds/scenario.ts';

const settings = { seats: 0.125, verification: 0.5, say: 0.25 };

describe('a consultation', () => {
  it('is held from then on, with its seats, checks and say', () => {
    const { world, message } = perform('consultation', settings, {
      scenario: { treaty: treatyOf([]), mechanisms: mechanisms({ treaty: {} }) },
    });
    const { seats, verification, say } = world.module(treatyState);
    expect([seats[0], verification[0], say[0], message]).toEqual([0.125, 0.5, 0.25, -1]);
  });

  it('costs twice as much where everybody is checked', () => {
    expect(consultation.cost({ ...settings, verification: 0 })).toBe(20);
    expect(consultation.cost({ ...settings, verification: 1 })).toBe(40);
  });

  it('is none where nothing is negotiated', () => {
    expect(perform('consultation', settings).message).toBe(-1);
  });
});
