import { describe, expect, it } from 'vitest';
import { policy } from '../../../sim/actions/policy.ts';
import { defaults } from '../../../sim/fields.ts';
import type { Scenario, Settings } from '../../../sim/scenario/scenario.ts';
import { policyState } from '../../../sim/world/moderation.ts';
import { perform } from '../../worlds/acting.ts';
import { actor, mechanisms } from '../../worlds/scenario.ts';

const values = { ...(defaults(policy.fields) as Settings), removal: 'on', falsePositives: 0.15 };

/** What actor 0 does to the rules of Aurelia and Borealia. */
function rules(first: Scenario['actors'][number]) {
  const { world, message } = perform('policy', values, {
    scenario: {
      actors: [first, actor('paper', { kind: 'media' })],
      mechanisms: mechanisms({ platforms: {} }),
    },
  });
  expect([message, world.outbox.count]).toEqual([-1, 0]);
  const { removal, falsePositives, labels } = world.module(policyState);
  return [...removal, ...falsePositives, ...labels];
}

describe('a policy', () => {
  it('of a platform changes the rules where it serves', () => {
    const policyOf = (serves: readonly string[]) =>
      actor('ministry', { kind: 'platform', policy: { serves, coverage: {}, settings: {} } });
    expect(rules(policyOf(['borealia']))).toEqual([0, 1, 0.02, 0.15, 0, 0]);
    expect(rules(policyOf([]))).toEqual([1, 1, 0.15, 0.15, 0, 0]);
  });

  it('of a government is a law in its own country', () => {
    expect(rules(actor('ministry', { country: 'borealia' }))).toEqual([0, 1, 0.02, 0.15, 0, 0]);
  });

  it('does nothing where nothing is moderated, and costs five units', () => {
    const { world } = perform('policy', values);
    expect(world.has(policyState)).toBe(false);
    expect(policy.cost({} as never)).toBe(5);
  });
});
