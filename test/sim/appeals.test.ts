import { describe, expect, it } from 'vitest';
import { type AppealValues, appealer } from '../../sim/appeals.ts';
import { hashtagState } from '../../sim/world/campaigns.ts';
import { askingState } from '../../sim/world/donations.ts';
import { MESSAGE_KINDS, OFFICIAL } from '../../sim/world/messages.ts';
import { posts } from '../worlds/acting.ts';
import { handWorld, startOf } from '../worlds/hand.ts';
import { actor, mechanisms, recipe as recipeOf, scenario, text } from '../worlds/scenario.ts';

const PLAIN: AppealValues = {
  about: null,
  languages: [],
  arousal: 0.5,
  thanks: false,
  hashtag: false,
  partners: [],
};

/** The NGO has a main account in English and one in French; the ministry asks as well. */
function asked(values: Partial<AppealValues>, { by = 0, cause = {}, on = true } = {}) {
  const recipe = recipeOf(
    scenario({
      languages: ['en', 'fr'],
      issues: [{ id: 'relief', title: text('relief') }],
      actors: [actor('red', { kind: 'ngo', ...cause }), actor('ministry')],
      mechanisms: mechanisms(on ? { donations: {}, hashtags: {} } : {}),
    }),
  );
  const { world } = handWorld({
    people: 2,
    recipe,
    accounts: [
      { kind: 'ngo', actor: 0 },
      { kind: 'embassy', actor: 0, language: 1 },
      { kind: 'ministry', actor: 1 },
    ],
  });
  const message = appealer(startOf(world, recipe, 'actors'))(by, { ...PLAIN, ...values }, 4, 2.25);
  return { world, message, written: posts(world), thanks: world.module(askingState).thanks };
}

describe('an appeal', () => {
  it('is a post of its own kind by the main account, about nothing unless said', () => {
    const { message, written } = asked({});
    expect(written).toEqual([
      expect.objectContaining({
        row: message,
        author: 2,
        actor: 0,
        kind: MESSAGE_KINDS.indexOf('appeal'),
        target: -1,
        issue: -1,
        claim: -1,
        languages: 0b01,
        flags: 0,
        arousal: 0.5,
        time: 2.25,
      }),
    ]);
  });

  it('is for the people of a country, about the mandate, as attractive as the cause', () => {
    const { written } = asked(
      { about: 'borealia', arousal: 0.75 },
      { cause: { mandate: 'relief', appeal: 0.25 } },
    );
    expect(written).toEqual([
      expect.objectContaining({
        target: 1,
        valence: 0,
        issue: 0,
        stance: Math.fround(0.6),
        appeal: 0.25,
        arousal: 0.75,
      }),
    ]);
  });

  it('is posted in the languages named, and by each language account of one of them', () => {
    const { written } = asked({ languages: ['en', 'fr'] });
    expect(written.map(({ author, languages, flags }) => [author, languages, flags])).toEqual([
      [2, 0b11, 0],
      [3, 0b10, OFFICIAL],
    ]);
  });

  it('of a ministry is official', () => {
    expect(asked({}, { by: 1 }).written[0]?.flags).toBe(OFFICIAL);
  });

  it('thanks those who give from now on, or no more', () => {
    expect([...asked({ thanks: true }).thanks]).toEqual([1, 0]);
    expect([...asked({}).thanks]).toEqual([0, 0]);
  });

  it('is carried by partners in their own words, for the organisation', () => {
    const { written } = asked({ partners: ['ministry'] });
    expect(written.map(({ author, actor, kind }) => [author, actor, kind])).toEqual([
      [2, 0, MESSAGE_KINDS.indexOf('appeal')],
      [4, 0, MESSAGE_KINDS.indexOf('appeal')],
    ]);
  });

  it('is posted under the hashtag of the organisation where it is said', () => {
    const tagOf = (hashtag: boolean) => {
      const { world, message } = asked({ hashtag });
      return world.module(hashtagState).tag[message];
    };
    expect([tagOf(true), tagOf(false)]).toEqual([1, 0]);
    expect(asked({ hashtag: true }, { on: false }).written).toHaveLength(1);
  });

  it('is posted where nobody gives as well', () => {
    const { written, thanks } = asked({ thanks: true }, { on: false });
    expect([written.length, thanks.length]).toEqual([1, 0]);
  });
});
