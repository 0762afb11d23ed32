import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../sim/scenario/scenario.ts';
import { OFFICIAL } from '../../../sim/world/messages.ts';
import { happenings } from '../../worlds/happening.ts';
import { actor, botnet, claim, inject } from '../../worlds/scenario.ts';

const SAYS: Settings = {
  claim: 'plot',
  actor: 'paper',
  polarity: 'asserts',
  every: 0,
  arousal: -1,
  valence: 0,
};

/** Row 2 is a newspaper, row 3 a ministry, row 4 a bot. */
const worldOf = (settings: Settings, hours = 0, at = 1) =>
  happenings(
    {
      claims: [claim('storm'), claim('plot', { about: 'borealia' })],
      actors: [actor('paper', { kind: 'media' }), actor('ministry'), botnet('farm')],
      timeline: [inject('claim', { at, for: hours, settings: { ...SAYS, ...settings } })],
    },
    {
      people: 2,
      accounts: [
        { kind: 'media', actor: 0 },
        { kind: 'ministry', actor: 1 },
        { kind: 'bot', actor: 2 },
      ],
    },
  );

describe('a claim brought into the world', () => {
  it('is one post of the actor that asserts it, and may be spoken of from then on', () => {
    const { world, play, posted } = worldOf({});
    expect([...world.claims.inTheAir]).toEqual([1, 0]);
    play(0, 1);
    expect(posted()).toEqual([]);
    const [event] = play(1, 1.5);
    const [row = -1, ...others] = posted();
    expect(others).toEqual([]);
    expect(event).toMatchObject({ what: 'inject', id: 'claim', actor: 'paper', message: row });
    const { messages } = world;
    const said = ['author', 'claim', 'polarity', 'veracity', 'target', 'actor', 'flags'] as const;
    expect(said.map((name) => messages[name][row])).toEqual([2, 1, 1, 0, -1, 0, 0]);
    expect([...world.claims.inTheAir]).toEqual([1, 1]);
    play(1.5, 9);
    expect(posted()).toEqual([]);
  });

  it('may be denied, stir as told, and speak well or badly of the country it is about', () => {
    const { world, play, posted } = worldOf({ polarity: 'denies', arousal: 0.7, valence: -0.5 });
    play(0, 2);
    const [row = -1] = posted();
    const { polarity, veracity, target, valence, arousal } = world.messages;
    expect([polarity[row], veracity[row], target[row], valence[row]]).toEqual([-1, 1, 1, -0.5]);
    expect(arousal[row]).toBeCloseTo(0.7, 6);
  });

  it('is official where a ministry says so', () => {
    const { world, play, posted } = worldOf({ actor: 'ministry' });
    play(0, 2);
    expect(world.messages.flags[posted()[0] ?? -1]).toBe(OFFICIAL);
  });

  it('is said again and again while it lasts', () => {
    const { world, play, posted } = worldOf({ every: 4 }, 12);
    play(0, 24);
    expect(posted().map((row) => world.messages.time[row])).toEqual([1, 5, 9]);
  });

  it('is said at its times even within a tick', () => {
    const { world, play, posted } = worldOf({ every: 0.2 }, 1);
    play(0, 3);
    const times = posted().map((row) => world.messages.time[row] ?? Number.NaN);
    expect(times).toHaveLength(5);
    times.forEach((time, n) => {
      expect(time).toBeCloseTo(1 + 0.2 * n, 9);
    });
    expect(new Set(times.map((_, n) => world.messages.keyHigh[n])).size).toBe(5);
  });

  it('is taken up by a botnet, which pushes it until another one comes', () => {
    const { world, play, posted } = worldOf({ actor: 'farm' });
    expect(world.actors.activeClaim[2]).toBe(-1);
    play(0, 2);
    expect(posted()).toEqual([]);
    expect([...world.actors.activeClaim]).toEqual([-1, -1, 1]);
  });
});
