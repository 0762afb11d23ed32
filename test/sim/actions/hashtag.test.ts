import { describe, expect, it } from 'vitest';
import { hashtag } from '../../../sim/actions/hashtag.ts';
import type { Settings } from '../../../sim/scenario/scenario.ts';
import { hashtagState } from '../../../sim/world/campaigns.ts';
import { OFFICIAL } from '../../../sim/world/messages.ts';
import { perform, posts } from '../../worlds/acting.ts';
import { mechanisms, speech } from '../../worlds/scenario.ts';

const { languages: _none, ...said } = speech;
const campaign = (changes: Settings = {}): Settings => ({
  ...said,
  posts: 3,
  launch: true,
  partners: [],
  ...changes,
});
const ON = { scenario: { mechanisms: mechanisms({ hashtags: {} }) } };

describe('a hashtag campaign', () => {
  it('is posts by all accounts in turn, each in its language, under one hashtag', () => {
    const made = perform('hashtag', campaign({ posts: 4 }), ON);
    const { world, ministry } = made;
    const written = posts(world);
    expect(written.map(({ author, languages }) => [author, languages])).toEqual([
      [ministry, 0b001],
      [ministry + 1, 0b100],
      [ministry + 2, 0b010],
      [ministry, 0b001],
    ]);
    expect(written.map(({ row }) => world.module(hashtagState).tag[row])).toEqual([1, 1, 1, 1]);
    expect(made.message).toBe(written[0]?.row);
    expect(new Set(written.map(({ keyHigh }) => keyHigh)).size).toBe(4);
  });

  it('is carried by partners too, in their own name and about the actor’s country', () => {
    const { world, ministry } = perform('hashtag', campaign({ posts: 4, partners: ['paper'] }), ON);
    const last = posts(world).at(-1);
    expect(last).toMatchObject({ author: ministry + 3, flags: 0, target: 0, actor: 0 });
    expect(posts(world)[0]).toMatchObject({ flags: OFFICIAL, target: 0 });
  });

  it('without the mechanism is posts like others', () => {
    const { world } = perform('hashtag', campaign());
    expect(posts(world)).toHaveLength(3);
    expect(world.has(hashtagState)).toBe(false);
  });

  it('costs twenty units to launch, and one a post', () => {
    const cost = (changes: Settings) => hashtag.cost(campaign(changes) as never);
    expect([cost({}), cost({ launch: false }), cost({ posts: 100 })]).toEqual([23, 3, 120]);
    expect(hashtag.needs).toEqual(['hashtags']);
    expect(hashtag.latencyHours).toBe(12);
  });
});
