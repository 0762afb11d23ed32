import { describe, expect, it } from 'vitest';
import { AGREEMENTS } from '../../../sim/scenario/states.ts';
import { standingTogether, successProbability } from '../../../sim/states/cyber.ts';
import { attacked } from '../../worlds/attacks.ts';
import { both } from '../../worlds/scenario.ts';

describe('an attempt', () => {
  it('of strength .002 against .3 succeeds with .00139902, in a year of daily ones with 40.0 %', () => {
    const daily = successProbability(0.002, 0.3, 0, 0);
    expect(daily).toBeCloseTo(0.001399, 6);
    expect(1 - (1 - daily) ** 365).toBeCloseTo(0.4, 3);
  });

  it('gets past second factors with 1.0920e-5, in a year with .398 %', () => {
    const daily = successProbability(0.002, 0.3, 0.9922, 0);
    expect(daily).toBeCloseTo(1.092e-5, 8);
    expect(1 - (1 - daily) ** 365).toBeCloseTo(0.00398, 5);
  });

  it('never succeeds without strength, against a perfect defence, or fully guarded', () => {
    expect(successProbability(0, 0.3, 0, 0)).toBe(0);
    expect(successProbability(5, 1, 0, 0)).toBe(0);
    expect(successProbability(5, 0, 1, 0)).toBe(0);
    expect(successProbability(5, 0, 0, 1)).toBe(0);
    expect(successProbability(1, 0, 0, 0.5)).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });
});

describe('states that stand together', () => {
  const committed = { commitments: AGREEMENTS };
  const shares = (others: readonly (typeof committed | object)[], victim: object = committed) => {
    const { world, recipe } = attacked({ victim, others });
    return standingTogether(world, recipe.scenario).share(0, 1, 'sharing');
  };

  it('are those who committed themselves to the same, attacker and victim apart', () => {
    expect(shares([committed, committed])).toBe(1);
    expect(shares([committed, {}])).toBe(0.5);
    expect(shares([committed, { commitments: ['norms'] }])).toBe(0.5);
    expect(shares([{}, {}])).toBe(0);
    expect(shares([])).toBe(0);
  });

  it('get nothing from others without giving', () => {
    expect(shares([committed, committed], {})).toBe(0);
  });

  it('may be two who have agreed', () => {
    const { world, recipe } = attacked({
      others: [{}, {}],
      scenario: { dyads: both('borealia', 'other-1', { agreements: ['sharing'] }) },
    });
    const { share, both: agreed } = standingTogether(world, recipe.scenario);
    expect(share(0, 1, 'sharing')).toBe(0.5);
    expect(share(0, 1, 'norms')).toBe(0);
    expect([agreed(1, 3, 'sharing'), agreed(3, 1, 'sharing'), agreed(1, 2, 'sharing')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
