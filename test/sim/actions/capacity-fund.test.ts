import { describe, expect, it } from 'vitest';
import { capacityFund } from '../../../sim/actions/capacity-fund.ts';
import { treatyState } from '../../../sim/world/treaty.ts';
import { perform } from '../../worlds/acting.ts';
import { mechanisms } from '../../worlds/scenario.ts';

describe('a capacity fund', () => {
  it('grows by what is paid into it, which is what it costs', () => {
    const { world } = perform(
      'capacity-fund',
      { amount: 30 },
      {
        scenario: { mechanisms: mechanisms({ treaty: {} }) },
        before: (made) => made.module(treatyState).fund.fill(12),
      },
    );
    expect(world.module(treatyState).fund[0]).toBe(42);
    expect(capacityFund.cost({ amount: 30 })).toBe(30);
  });

  it('is none where nothing is negotiated', () => {
    expect(perform('capacity-fund', { amount: 30 }).message).toBe(-1);
  });
});
