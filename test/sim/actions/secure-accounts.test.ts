import { describe, expect, it } from 'vitest';
import { secureAccounts } from '../../../sim/actions/secure-accounts.ts';
import { cyberState } from '../../../sim/world/cyber.ts';
import { perform } from '../../worlds/acting.ts';
import { country, cyber, mechanisms } from '../../worlds/scenario.ts';

function secured(settings: { mfa: number; verification?: boolean }, before = 0.5) {
  const made = perform(
    'secure-accounts',
    { verification: false, ...settings },
    {
      scenario: {
        countries: ['aurelia', 'borealia'].map((id) =>
          country(id, { cyber: cyber({ mfa: before }) }),
        ),
        mechanisms: mechanisms({ 'cyber-attacks': {} }),
      },
    },
  );
  const { mfa, verification } = made.world.module(cyberState);
  return [[...mfa], [...verification]];
}

describe('securing accounts', () => {
  it('gives those of its country second factors, never fewer than before', () => {
    expect(secured({ mfa: 1 })).toEqual([
      [1, 0.5],
      [0, 0],
    ]);
    expect(secured({ mfa: 0.25 })).toEqual([
      [0.5, 0.5],
      [0, 0],
    ]);
  });

  it('may open a line to verify them', () => {
    expect(secured({ mfa: 0, verification: true })).toEqual([
      [0.5, 0.5],
      [1, 0],
    ]);
  });

  it('costs by how many accounts, and by the line', () => {
    expect(secureAccounts.cost({ mfa: 1, verification: false })).toBe(10);
    expect(secureAccounts.cost({ mfa: 0.5, verification: true })).toBe(10);
    expect(secureAccounts.cost({ mfa: 0, verification: false })).toBe(0);
  });

  it('does nothing where there are no attacks', () => {
    const made = perform('secure-accounts', { mfa: 1, verification: true });
    expect([made.world.has(cyberState), made.message]).toEqual([false, -1]);
  });
});
