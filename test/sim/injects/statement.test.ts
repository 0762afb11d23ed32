import { describe, expect, it } from 'vitest';
import { OFFICIAL, TONES } from '../../../sim/world/messages.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, botnet, inject, speech } from '../../worlds/scenario.ts';

const insult = { ...speech, tone: 'insult', valence: -0.75, about: 'borealia', languages: ['fr'] };

function worldOf(who: string) {
  return happenings(
    {
      languages: ['en', 'fr'],
      actors: [actor('ministry', { budget: 0 }), botnet('farm')],
      timeline: [inject('statement', { at: 3, settings: { actor: who, ...insult } })],
    },
    { people: 2, accounts: [{ kind: 'ministry', actor: 0 }] },
  );
}

describe('a statement', () => {
  it('is an official post of the actor, once, and costs nothing', () => {
    const { world, play, posted } = worldOf('ministry');
    expect(play(0, 3)).toEqual([]);
    const [event] = play(3, 24);
    const rows = posted();
    expect(rows).toEqual([event?.message]);
    const row = rows[0] ?? -1;
    const { messages } = world;
    expect(messages.author[row]).toBe(2);
    expect(messages.time[row]).toBe(3);
    expect(messages.actor[row]).toBe(0);
    expect(messages.target[row]).toBe(1);
    expect(messages.tone[row]).toBe(TONES.indexOf('insult'));
    expect(messages.valence[row]).toBe(-0.75);
    // An insult is as hostile as it is negative, and spreads by that.
    expect(messages.hostility[row]).toBe(0.75);
    expect(messages.flags[row]).toBe(OFFICIAL);
    expect(messages.languages[row]).toBe(0b10);
    expect(world.actors.spent[0]).toBe(0);
  });

  it('of those who have no account is not heard', () => {
    const { play, posted } = worldOf('farm');
    expect(play(0, 24)).toMatchObject([{ what: 'inject', message: -1 }]);
    expect(posted()).toEqual([]);
  });
});
