import { describe, expect, it } from 'vitest';
import { access } from '../../../sim/injects/access.ts';
import { inclusionState } from '../../../sim/world/inclusion.ts';
import { happenings } from '../../worlds/happening.ts';
import { inject, mechanisms } from '../../worlds/scenario.ts';

const shutdown = (id: string, at: number, hours: number, factor: number) =>
  inject('access', { id, at, for: hours, settings: { country: 'borealia', factor, price: 1 } });

describe('a restriction of access', () => {
  it('multiplies sittings and posts in its country while it lasts, and leaves no trace', () => {
    const { world, play } = happenings({ timeline: [shutdown('cut', 2, 5, 0.2)] });
    const factors = () => [...world.countries.accessFactor];
    play(0, 2);
    expect(factors()).toEqual([1, 1]);
    play(2, 2.5);
    expect(factors()).toEqual([1, Math.fround(0.2)]);
    play(2.5, 7);
    expect(factors()).toEqual([1, Math.fround(0.2)]);
    play(7, 7.5);
    expect(factors()).toEqual([1, 1]);
  });

  it('multiplies with another one', () => {
    const timeline = [shutdown('cut', 0, 10, 0.5), shutdown('storm', 4, 2, 0.5)];
    const { world, play } = happenings({ timeline });
    const factors = [0, 4, 6, 10].map((hour) => {
      play(hour, hour + 0.5);
      return world.countries.accessFactor[1];
    });
    expect(factors).toEqual([0.5, 0.25, 0.5, 1]);
  });

  it('redraws nobody: who is connected stays as it was', () => {
    const { world, play } = happenings({ timeline: [shutdown('cut', 0, 10, 0)] });
    const before = [...world.agents.access, ...world.agents.accessDraw];
    play(0, 5);
    expect([...world.agents.access, ...world.agents.accessDraw]).toEqual(before);
    expect(world.countries.accessFactor[1]).toBe(0);
  });
});

describe('a tax on data', () => {
  const tax = (id: string, at: number, hours: number, price: number) =>
    inject('access', { id, at, for: hours, settings: { country: 'borealia', factor: 1, price } });

  it('multiplies the price in its country with every other one, and leaves no trace', () => {
    const { world, play } = happenings({
      timeline: [tax('tax', 0, 10, 2), tax('subsidy', 4, 2, 0.25)],
      mechanisms: mechanisms({ inclusion: {} }),
    });
    const { priceFactor } = world.module(inclusionState);
    const factors = [0, 4, 6, 10].map((hour) => {
      play(hour, hour + 0.5);
      return [...priceFactor];
    });
    expect(factors).toEqual([
      [1, 2],
      [1, 0.5],
      [1, 2],
      [1, 1],
    ]);
    expect([...world.countries.accessFactor]).toEqual([1, 1]);
  });

  it('asks for inclusion, as a shutdown does not', () => {
    const needs = (price: number) =>
      (access.needs as (values: object) => readonly string[])({ price, factor: 0 });
    expect([needs(1), needs(1.2)]).toEqual([[], ['inclusion']]);
  });

  it('changes nothing where prices are none of the run’s business', () => {
    const { world, play } = happenings({ timeline: [tax('tax', 0, 10, 2)] });
    play(0, 5);
    expect([...world.countries.accessFactor]).toEqual([1, 1]);
  });
});
