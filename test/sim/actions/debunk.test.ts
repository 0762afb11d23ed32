import { describe, expect, it } from 'vitest';
import { debunk } from '../../../sim/actions/debunk.ts';
import { MESSAGE_KINDS, OFFICIAL } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';

const CORRECTION = MESSAGE_KINDS.indexOf('correction');

describe('a debunk', () => {
  it('denies the claim as a correction, which is true where the claim is false', () => {
    const made = perform('debunk', { claim: 'plot', languages: [], partner: null });
    expect(posts(made.world)).toEqual([
      expect.objectContaining({
        author: made.ministry,
        kind: CORRECTION,
        claim: 0,
        polarity: -1,
        veracity: 1,
        languages: 0b001,
        flags: OFFICIAL,
      }),
    ]);
  });

  it('is said by language accounts too, and by a partner as the partner’s own word', () => {
    const made = perform('debunk', { claim: 'storm', languages: ['en', 'fr'], partner: 'paper' });
    const said = posts(made.world).map(({ author, actor, languages, flags, veracity }) => ({
      author,
      actor,
      languages,
      flags,
      veracity,
    }));
    expect(said).toEqual([
      { author: made.ministry, actor: 0, languages: 0b011, flags: OFFICIAL, veracity: 0 },
      { author: made.ministry + 2, actor: 0, languages: 0b010, flags: OFFICIAL, veracity: 0 },
      { author: made.ministry + 3, actor: 1, languages: 0b001, flags: 0, veracity: 0 },
    ]);
  });

  it('costs six units, and takes four hours and a check of six, less what a bureau saves', () => {
    expect(debunk.cost({} as never)).toBe(6);
    expect(debunk.latencyHours).toBe(3 + 6);
  });
});
