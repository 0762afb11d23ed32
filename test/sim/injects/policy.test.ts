import { describe, expect, it } from 'vitest';
import { defaults } from '../../../sim/fields.ts';
import { policy } from '../../../sim/injects/policy.ts';
import type { Settings } from '../../../sim/scenario/scenario.ts';
import { policyState } from '../../../sim/world/moderation.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, inject, mechanisms } from '../../worlds/scenario.ts';

const values = (changes: Settings): Settings => ({
  ...(defaults(policy.fields) as Settings),
  ...changes,
});

/** The forum serves Borealia; the rules change at two hours. */
const worldOf = (changes: Settings, on = true) =>
  happenings({
    actors: [
      actor('forum', {
        kind: 'platform',
        policy: { serves: ['borealia'], coverage: {}, settings: {} },
      }),
    ],
    mechanisms: mechanisms(on ? { platforms: { labels: true } } : {}),
    timeline: [inject('policy', { at: 2, settings: values(changes) })],
  });

describe('a change of policy', () => {
  const rulesAfter = (changes: Settings) => {
    const { world, play } = worldOf(changes);
    const { labels, removal, delay } = world.module(policyState);
    play(0, 2);
    expect([...labels, ...removal, ...delay]).toEqual([1, 1, 0, 0, 6, 6]);
    const [event] = play(2, 2.5);
    expect(event).toMatchObject({ what: 'inject', id: 'policy', message: -1 });
    return [...labels, ...removal, ...delay];
  };

  it('holds everywhere where no place is named', () => {
    expect(rulesAfter({ labels: 'off', removal: 'on', delay: 0 })).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('holds in the country that is named, or where the platform serves', () => {
    expect(rulesAfter({ removal: 'on', country: 'aurelia' })).toEqual([1, 1, 1, 0, 6, 6]);
    expect(rulesAfter({ removal: 'on', actor: 'forum' })).toEqual([1, 1, 0, 1, 6, 6]);
    expect(rulesAfter({ removal: 'on', actor: 'forum', country: 'aurelia' })).toEqual([
      1, 1, 0, 0, 6, 6,
    ]);
  });

  it('leaves what it does not name', () => {
    expect(rulesAfter({})).toEqual([1, 1, 0, 0, 6, 6]);
  });

  it('is none where nothing is moderated', () => {
    const { world, play } = worldOf({ removal: 'on' }, false);
    play(0, 4);
    expect(world.has(policyState)).toBe(false);
  });

  it('asks for all that a policy sets to work', () => {
    expect(policy.needs).toEqual([
      'platforms',
      'moderation',
      'labelling',
      'restraint',
      'notes',
      'takedown',
    ]);
  });
});
