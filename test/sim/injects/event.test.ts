import { describe, expect, it } from 'vitest';
import { event as eventKind } from '../../../sim/injects/event.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

const event = (settings: Record<string, number | string | null>, hours = 24) =>
  inject('event', {
    at: 1,
    for: hours,
    settings: {
      country: 'borealia',
      toward: null,
      attitude: 0,
      arousal: 0,
      coverage: 0,
      grievance: 0,
      ...settings,
    },
  });

/** The first five people live in Aurelia, the others in Borealia. */
const worldOf = (settings: Record<string, number | string | null>, hours = 24) =>
  happenings(
    { timeline: [event(settings, hours)] },
    { people: 10, set: (agents) => agents.country.fill(1, 5) },
  );

describe('an event', () => {
  it('stirs what is posted and draws coverage while it lasts', () => {
    const { world, play } = worldOf({ arousal: 0.6, coverage: 0.5 });
    play(0, 1);
    expect([...world.countries.arousalShift, ...world.countries.salience]).toEqual([0, 0, 0, 0]);
    play(1, 25);
    expect([...world.countries.arousalShift]).toEqual([0, Math.fround(0.6)]);
    expect([...world.countries.salience]).toEqual([0, 0.5]);
    play(25, 26);
    expect([...world.countries.arousalShift, ...world.countries.salience]).toEqual([0, 0, 0, 0]);
  });

  it('shifts the attitudes of its public once, by what is left to move', () => {
    const { world, play } = worldOf({ toward: 'aurelia', attitude: 0.1 });
    world.agents.attitude.fill(0.5);
    play(0, 20);
    const toward = Array.from({ length: 10 }, (_, i) => world.agents.attitude[2 * i]);
    const moved = expect.closeTo(0.5 + 0.1 * (1 - 0.25), 6);
    expect(toward).toEqual([...Array(5).fill(0.5), ...Array(5).fill(moved)]);
    const others = Array.from({ length: 10 }, (_, i) => world.agents.attitude[2 * i + 1]);
    expect(new Set(others)).toEqual(new Set([0.5]));
  });

  it('of 2.3 points of approval is a shift of about .1 logit at 40 %', () => {
    // logit(.423) - logit(.4), the figure of the source.
    expect(Math.log(0.423 / 0.577) - Math.log(0.4 / 0.6)).toBeCloseTo(0.095, 3);
  });

  it('keeps attitudes within -1 and 1', () => {
    const { world, play } = worldOf({ toward: 'aurelia', attitude: -2 });
    world.agents.attitude.fill(-0.5);
    play(0, 2);
    expect(world.agents.attitude[10]).toBe(-1);
  });

  it('shifts the grievance of its public once, within 0 and 1', () => {
    const shifted = (grievance: number) => {
      const made = happenings(
        { timeline: [event({ grievance })], mechanisms: mechanisms({ grievance: { spread: 0 } }) },
        { people: 10, set: (agents) => agents.country.fill(1, 5) },
      );
      made.play(0, 20);
      return [...made.world.module(grievanceState).level];
    };
    expect(shifted(0.15)).toEqual([...Array(5).fill(0.5), ...Array(5).fill(Math.fround(0.65))]);
    expect(shifted(1)[9]).toBe(1);
    expect(shifted(-1)[9]).toBe(0);
  });

  it('asks for grievance where it shifts it, and only there', () => {
    const needs = (grievance: number) =>
      typeof eventKind.needs === 'function' ? eventKind.needs({ grievance } as never) : [];
    expect([needs(0.1), needs(0)]).toEqual([['grievance'], []]);
  });

  it('without a country to feel about moves no attitude', () => {
    const { world, play } = worldOf({ attitude: 0.5 });
    play(0, 2);
    expect(world.agents.attitude.every((attitude) => attitude === 0)).toBe(true);
  });
});
