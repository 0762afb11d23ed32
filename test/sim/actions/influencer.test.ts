import { describe, expect, it } from 'vitest';
import { influencer } from '../../../sim/actions/influencer.ts';
import type { Settings } from '../../../sim/scenario/scenario.ts';
import { sponsorshipState } from '../../../sim/world/campaigns.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { mechanisms, speech } from '../../worlds/scenario.ts';

const { languages: _none, ...said } = speech;
const asked = (changes: Settings = {}): Settings => ({
  ...said,
  partner: 'paper',
  fee: 35,
  disclosed: true,
  ...changes,
});
const ON = { scenario: { mechanisms: mechanisms({ disclosure: {} }) } };

describe('a partnership with an influencer', () => {
  it('is a post by the partner for the actor, about the actor’s country, and not official', () => {
    const made = perform('influencer', asked());
    expect(posts(made.world)).toEqual([
      expect.objectContaining({
        author: made.ministry + 3,
        actor: 0,
        target: 0,
        valence: expect.closeTo(0.6, 6),
        flags: 0,
      }),
    ]);
    expect(made.message).toBe(posts(made.world)[0]?.row);
  });

  it('may be about another country', () => {
    const made = perform('influencer', asked({ about: 'borealia' }));
    expect(posts(made.world)[0]).toMatchObject({ target: 1 });
  });

  it('that is not disclosed is remembered, by influencer and sponsor', () => {
    const hidden = (disclosed: boolean) => [
      ...perform('influencer', asked({ disclosed }), ON).world.module(sponsorshipState).hidden,
    ];
    expect(hidden(false)).toEqual([0, 0, 1, 0]);
    expect(hidden(true)).toEqual([0, 0, 0, 0]);
  });

  it('costs its fee, and asks for disclosure where there is something to disclose', () => {
    expect(influencer.cost(asked() as never)).toBe(35);
    const needs = (disclosed: boolean) =>
      typeof influencer.needs === 'function' ? influencer.needs(asked({ disclosed }) as never) : [];
    expect([needs(true), needs(false)]).toEqual([[], ['disclosure']]);
    expect(influencer.latencyHours).toBe(48);
  });
});
