import { describe, expect, it } from 'vitest';
import { conditionCheck, looksAtConditions } from '../../sim/condition.ts';
import type { Condition } from '../../sim/scenario/scenario.ts';
import { HEARD } from '../../sim/world/agents.ts';
import { handWorld } from '../worlds/hand.ts';
import { actor, claim, recipe, scenario, strategy } from '../worlds/scenario.ts';

const condition = (changes: Partial<Condition>): Condition => ({
  metric: 'trust',
  of: 'aurelia',
  toward: null,
  in: null,
  above: null,
  below: null,
  during: 0,
  ...changes,
});

/** Rows 0 and 1 live in Aurelia, 2 and 3 in Borealia. */
function worldOf() {
  return handWorld({
    people: 4,
    recipe: recipe(scenario({ actors: [actor('ministry')], strategies: [strategy('silence')] })),
    set: (agents) => agents.country.fill(1, 2),
  });
}

describe('a condition', () => {
  it('is met above or below its bound, and not at it', () => {
    const { world, recipe: run } = worldOf();
    const met = (changes: Partial<Condition>) =>
      conditionCheck(world, run, condition(changes))(0, -1).met;
    expect(met({ above: 0.49 })).toBe(true);
    expect(met({ above: 0.5 })).toBe(false);
    expect(met({ below: 0.51 })).toBe(true);
    expect(met({ below: 0.5 })).toBe(false);
    expect(met({ above: 0.6, below: 0.4 })).toBe(false);
  });

  it('is about the claim that it names, or about all', () => {
    const { world, recipe: run } = handWorld({
      people: 1,
      recipe: recipe(scenario({ claims: [claim('plot'), claim('storm')] })),
    });
    world.agents.claimFlags[1] = HEARD;
    const met = (changes: Partial<Condition>) =>
      conditionCheck(world, run, condition({ metric: 'awareness', above: 0.5, ...changes }))(0, -1)
        .met;
    expect([met({}), met({ claim: 'plot' }), met({ claim: 'storm' })]).toEqual([true, false, true]);
  });

  it('is met or not as whoever looks at it perceives the value', () => {
    const { world, recipe: run } = worldOf();
    const heard: number[] = [];
    const check = conditionCheck(world, run, condition({ above: 0.6 }), (value, now) => {
      heard.push(value, now);
      return value + 0.2;
    });
    expect(check(7, -1)).toEqual({ since: 7, met: true });
    expect(heard).toEqual([0.5, 7]);
  });

  it('is about the public of its country', () => {
    const { world, recipe: run } = worldOf();
    world.agents.trust.fill(0.9, 10);
    const met = (of: string) =>
      conditionCheck(world, run, condition({ of, above: 0.6 }))(0, -1).met;
    expect([met('aurelia'), met('borealia')]).toEqual([false, true]);
  });

  it('of an actor’s measure may be about one public, or about everybody', () => {
    const { world, recipe: run } = worldOf();
    world.agents.reachedBy.fill(1, 2);
    const reach = (country: string | null, above: number) =>
      conditionCheck(
        world,
        run,
        condition({ metric: 'reach', of: 'ministry', in: country, above }),
      )(0, -1).met;
    expect([reach('borealia', 0.9), reach('aurelia', 0.1)]).toEqual([true, false]);
    expect([reach(null, 0.4), reach(null, 0.5)]).toEqual([true, false]);
  });

  it('must have held for its time, and begins anew when it did not', () => {
    const { world, recipe: run } = worldOf();
    const check = conditionCheck(world, run, condition({ above: 0.6, during: 2 }));
    expect(check(0, -1)).toEqual({ since: -1, met: false });
    world.agents.trust.fill(0.9);
    expect(check(1, -1)).toEqual({ since: 1, met: false });
    expect(check(2, 1)).toEqual({ since: 1, met: false });
    expect(check(3, 1)).toEqual({ since: 1, met: true });
    world.agents.trust.fill(0.1);
    expect(check(4, 1)).toEqual({ since: -1, met: false });
  });

  it('of a measure that has no value does not hold', () => {
    const { world, recipe: run } = worldOf();
    world.agents.country.fill(0);
    expect(conditionCheck(world, run, condition({ of: 'borealia', below: 2 }))(0, -1).met).toBe(
      false,
    );
  });
});

describe('conditions', () => {
  it('are looked at once an hour, whatever the tick', () => {
    const looked = (tickHours: number) =>
      Array.from({ length: 3 / tickHours }, (_, tick) => tick)
        .filter((tick) => looksAtConditions(tick, tickHours))
        .map((tick) => tick * tickHours);
    expect([1, 0.5, 0.25].map(looked)).toEqual(Array(3).fill([0, 1, 2]));
  });
});
