import { describe, expect, it } from 'vitest';
import { leakState } from '../../../sim/world/cyber.ts';
import { type Attacked, attacked } from '../../worlds/attacks.ts';
import { actor, claim } from '../../worlds/scenario.ts';

const LEAK = 2;
const office = actor('office', { country: 'borealia' });
const accounts = [
  { kind: 'ministry', actor: 0 },
  { kind: 'media', actor: 1 },
  { kind: 'media', actor: 2 },
] as const;
const press = (first: string, second: string) => ({
  actors: [
    office,
    actor('one', { kind: 'media', country: first, postsPerDay: 5 }),
    actor('two', { kind: 'media', country: second, postsPerDay: 5 }),
  ],
  claims: [
    claim('lie', { about: 'borealia' }),
    claim('secret', { truth: true, about: 'borealia' }),
    claim('other', { truth: true, about: 'aurelia' }),
  ],
});

function leaked(settings: Record<string, number>, given: Attacked = {}, place = 1) {
  const made = attacked({
    ...given,
    settings: { 'cyber-attacks': { attempts: 0 }, leaks: settings },
    hand: { accounts, set: (agents) => agents.country.fill(0, 0, 1), ...given.hand },
  });
  made.force(LEAK, 1e6, place);
  made.hours(5);
  const { outbox, messages, agents } = made.world;
  const rows = [...outbox.rows.subarray(0, outbox.count)];
  return {
    ...made,
    leaks: [...made.world.module(leakState).leaks],
    trust: [0, 1, 2, 3].map((i) => agents.trust[5 * i]),
    said: rows.map((row) => ({
      author: messages.author[row],
      claim: messages.claim[row],
      polarity: messages.polarity[row],
      veracity: messages.veracity[row],
      target: messages.target[row],
      valence: messages.valence[row],
      actor: messages.actor[row],
      flags: messages.flags[row],
    })),
  };
}

describe('a leak', () => {
  it('is counted, and costs the government a part of the trust of its own people', () => {
    const { leaks, trust } = leaked(
      { trustLoss: 0.25 },
      { scenario: press('aurelia', 'borealia') },
    );
    expect(leaks).toEqual([0, 1]);
    expect(trust).toEqual([0.5, 0.375, 0.375, 0.375]);
    expect(leaked({ trustLoss: 0 }).trust).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(leaked({ trustLoss: 1 }).trust).toEqual([0.5, 0, 0, 0]);
  });

  it('is a true claim about the victim by a medium of the attacker’s country', () => {
    const { said } = leaked({}, { scenario: press('borealia', 'aurelia') });
    expect(said).toEqual([
      {
        author: 6,
        claim: 1,
        polarity: 1,
        veracity: 1,
        target: 1,
        valence: -0.5,
        actor: 2,
        flags: 0,
      },
    ]);
  });

  it('else by a medium from elsewhere, also where nobody knows who attacked', () => {
    const { countries } = attacked({ others: [{}] }).recipe.scenario;
    const elsewhere = { ...press('borealia', 'other-0'), countries };
    expect(leaked({}, { scenario: elsewhere }).said[0]?.author).toBe(6);
    const own = leaked({}, { scenario: press('borealia', 'aurelia') }, 3);
    expect(own.said[0]?.author).toBe(6);
    expect(own.leaks).toEqual([0, 1]);
  });

  it('without a medium or a true claim is the loss of trust alone', () => {
    const nothing = { ...press('aurelia', 'aurelia'), claims: [] };
    const { said, leaks } = leaked({}, { scenario: nothing });
    expect([said, leaks]).toEqual([[], [0, 1]]);
    expect(leaked({}, { scenario: press('borealia', 'borealia') }).said).toEqual([]);
    const { actors, ...rest } = press('aurelia', 'aurelia');
    const mute = actors.map((each) => ({ ...each, postsPerDay: 0 }));
    expect(leaked({}, { scenario: { ...rest, actors: mute } }).said).toEqual([]);
  });
});
