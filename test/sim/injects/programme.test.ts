import { describe, expect, it } from 'vitest';
import { programmesState } from '../../../sim/world/programmes.ts';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

const cohort = (participants: number, changes: object = {}) =>
  inject('programme', {
    at: 1,
    for: 24,
    settings: {
      country: 'borealia',
      toward: 'aurelia',
      participants,
      form: 'exchange',
      network: false,
      ...changes,
    },
  });

/** Rows 5 to 9 live in Borealia. */
const worldOf = (participants: number) =>
  happenings(
    { timeline: [cohort(participants)], mechanisms: mechanisms({ programmes: {}, alumni: {} }) },
    {
      people: 10,
      set(agents) {
        agents.country.fill(1, 5);
        agents.origin.fill(1, 5);
      },
    },
  );

describe('a cohort that completes a programme', () => {
  it('is as many as said, once, of the public named', () => {
    const { world, play } = worldOf(3);
    const { alumnus, gain } = world.module(programmesState);
    play(0, 1);
    expect(alumnus.every((word) => word === 0)).toBe(true);
    play(1, 20);
    expect([...alumnus].filter((word) => word === 1)).toHaveLength(3);
    expect([...alumnus.subarray(0, 5)]).toEqual(Array(5).fill(0));
    expect(gain.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0.6, 6);
  });

  it('may be nobody, or all there are', () => {
    const none = worldOf(0);
    none.play(0, 3);
    expect([...none.world.module(programmesState).alumnus]).toEqual(Array(10).fill(0));
    const all = worldOf(1000);
    all.play(0, 3);
    expect([...all.world.module(programmesState).alumnus.subarray(5)]).toEqual(Array(5).fill(1));
  });
});
