import { describe, expect, it } from 'vitest';
import { commit } from '../../../sim/actions/commit.ts';
import type { Agreement } from '../../../sim/scenario/states.ts';
import { agreementMask } from '../../../sim/states/pairs.ts';
import { cyberState } from '../../../sim/world/cyber.ts';
import { perform } from '../../worlds/acting.ts';
import { country, cyber, mechanisms } from '../../worlds/scenario.ts';

function committed(to: Agreement, withdraw: boolean, before: readonly Agreement[] = []) {
  const made = perform(
    'commit',
    { agreement: to, withdraw },
    {
      scenario: {
        countries: ['aurelia', 'borealia'].map((id) =>
          country(id, { cyber: cyber({ commitments: before }) }),
        ),
        mechanisms: mechanisms({ 'cyber-attacks': {} }),
      },
    },
  );
  return [...made.world.module(cyberState).commitments];
}

describe('a commitment', () => {
  it('is that of its own country, beside those that it has', () => {
    expect(committed('sharing', false)).toEqual([agreementMask(['sharing']), 0]);
    expect(committed('norms', false, ['joint-response'])).toEqual([
      agreementMask(['norms', 'joint-response']),
      agreementMask(['joint-response']),
    ]);
    expect(committed('norms', false, ['norms'])).toEqual([1, 1]);
  });

  it('may be withdrawn', () => {
    expect(committed('norms', true, ['norms', 'sharing'])).toEqual([2, 3]);
    expect(committed('norms', true)).toEqual([0, 0]);
  });

  it('costs five units, and nothing happens where there are no attacks', () => {
    expect(commit.cost({} as never)).toBe(5);
    expect(perform('commit', { agreement: 'norms', withdraw: false }).message).toBe(-1);
  });
});
