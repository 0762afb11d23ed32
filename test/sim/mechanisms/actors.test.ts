import { describe, expect, it } from 'vitest';
import { latencyOf } from '../../../sim/mechanisms/actors.ts';
import type { Action, Actor, Scenario } from '../../../sim/scenario/scenario.ts';
import type { WorldEvent } from '../../../sim/world/tick-events.ts';
import { handWorld, stepOf } from '../../worlds/hand.ts';
import { action, actor, recipe, scenario, speech, strategy } from '../../worlds/scenario.ts';

const DAYS = 10;

/** A ministry of one account that does what `actions` say, for ten days of half hours. */
function worldOf(
  actions: readonly Action[],
  of: Partial<Actor> = {},
  more: Partial<Scenario> = {},
) {
  const made = handWorld({
    people: 2,
    accounts: [{ kind: 'ministry', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours: 0.5, ticks: DAYS * 48 },
        actors: [actor('ministry', of)],
        strategies: [strategy('silence'), strategy('speak', actions)],
        ...more,
      }),
      { strategy: 'speak' },
    ),
  });
  const step = stepOf(made.world, made.recipe, 'actors');
  return {
    ...made,
    /** What happened from one hour to another. */
    play(from: number, to: number): WorldEvent[] {
      for (let tick = from * 2; tick < to * 2; tick++) step(tick);
      made.world.outbox.count = 0;
      return made.world.log.events.splice(0);
    },
  };
}

const broadcast = (changes: Partial<Action> = {}) =>
  action('broadcast', { settings: speech, ...changes });
const times = (events: readonly WorldEvent[], what = 'action') =>
  events.filter((event) => event.what === what).map(({ time }) => time);

describe('latency', () => {
  it('is the base times one more than the layers of approval, over the capacity', () => {
    const base = { latencyHours: 4 };
    expect(latencyOf(base, actor('a', { unit: 'none' }))).toBe((4 * 4) / 1);
    expect(latencyOf(base, actor('a', { unit: 'digital-unit' }))).toBe((4 * 2) / 1.6);
    expect(latencyOf(base, actor('a', { unit: 'public-diplomacy-bureau' }))).toBe((4 * 3) / 2);
  });
});

describe('approval beyond the usual', () => {
  it('delays an action by so much', () => {
    const { play } = worldOf([broadcast({ every: 24, delay: 24 })], { unit: 'digital-unit' });
    expect(times(play(0, 96))).toEqual([29, 53, 77]);
  });
});

describe('an actor', () => {
  it('begins at its triggers and each action leaves after its latency, counted from there', () => {
    const { play } = worldOf([broadcast({ every: 24 })], { unit: 'digital-unit' });
    expect(times(play(0, 96))).toEqual([5, 29, 53, 77]);
  });

  it('posts when the action leaves, not before', () => {
    const { world, play } = worldOf([broadcast({ every: null })], { unit: 'digital-unit' });
    play(0, 5);
    expect(world.counters.rowsUsed[0]).toBe(0);
    const [event] = play(5, 6);
    expect(event).toMatchObject({ what: 'action', id: 'broadcast', actor: 'ministry', cost: 1 });
    expect(world.messages.time[event?.message ?? -1]).toBe(5);
    expect(play(6, 100)).toEqual([]);
  });

  it('begins one action a decision, the longest due first; decisions come every six hours', () => {
    const urgent = { unit: 'digital-unit' } as const;
    const { play } = worldOf(
      [broadcast({ every: null, from: 1 }), broadcast({ every: null }), broadcast({ every: null })],
      urgent,
    );
    // Two at 0: the second begins at 6. That of hour 1 begins at 12; all leave at once when late.
    expect(times(play(0, 48))).toEqual([5, 6, 12]);
  });

  it('waits with an action until its time and gives it up at the end', () => {
    const { play } = worldOf([broadcast({ from: 30, to: 50, every: 12 })], {
      unit: 'digital-unit',
    });
    expect(times(play(0, 240))).toEqual([35, 47]);
  });

  it('spreads its budget evenly: never ahead of (t + 6 h) / horizon, and spends it all', () => {
    const { world, play } = worldOf([broadcast()], { budget: 10 });
    for (let hour = 0; hour < 24 * DAYS; hour += 6) {
      play(hour, hour + 6);
      const spent = world.actors.spent[0] ?? 0;
      expect(spent).toBeLessThanOrEqual((10 * (hour + 6)) / (24 * DAYS) + 1e-9);
      expect(spent).toBe(Math.floor((10 * (hour + 6)) / (24 * DAYS) + 1e-9));
    }
    expect(world.actors.spent[0]).toBe(10);
  });

  it('lets an action lapse that it could not begin within its trigger’s window', () => {
    // A unit for ten days: it is free after ten days less six hours.
    const { world, play } = worldOf([broadcast({ every: 24 })], { budget: 1 });
    const events = play(0, 24 * DAYS);
    expect(times(events, 'lapse')).toEqual(Array.from({ length: 9 }, (_, day) => 24 * (day + 1)));
    expect(world.actors.spent[0]).toBe(1);
    expect(events.filter(({ what }) => what === 'lapse').every(({ cost }) => cost === 0)).toBe(
      true,
    );
  });

  it('does nothing without a budget, under an empty strategy, or under another one’s', () => {
    const poor = worldOf([broadcast()], { budget: 0 });
    expect(times(poor.play(0, 48))).toEqual([]);
    const silent = worldOf([broadcast()]);
    silent.world.actors.strategy[0] = 0;
    expect(silent.play(0, 48)).toEqual([]);
    expect(silent.world.actors.spent[0]).toBe(0);
  });

  it('acts on a condition once it is met, and no more once it has', () => {
    const when = {
      metric: 'trust',
      of: 'aurelia',
      toward: null,
      in: null,
      above: 0.6,
      below: null,
    };
    const { world, play } = worldOf([broadcast({ every: null, when: { ...when, during: 6 } })], {
      unit: 'digital-unit',
    });
    expect(play(0, 24)).toEqual([]);
    world.agents.trust.fill(0.9);
    // First seen at 24, it has held for six hours at 30, and the post leaves five hours later.
    expect(times(play(24, 96))).toEqual([35]);
  });

  it('that changes its strategy takes the new one up from then on, and back without arrears', () => {
    const other = strategy('listen', [broadcast({ every: 48, from: 0 })]);
    const { world, play } = worldOf(
      [broadcast({ every: 12 })],
      { unit: 'digital-unit' },
      {
        strategies: [
          strategy('silence'),
          strategy('speak', [broadcast({ every: 12, to: 240 })]),
          other,
        ],
      },
    );
    expect(times(play(0, 24))).toEqual([5, 17]);
    world.actors.strategy[0] = 2;
    world.actors.strategySince[0] = 24;
    expect(times(play(24, 72))).toEqual([53]);
    world.actors.strategy[0] = 1;
    world.actors.strategySince[0] = 72;
    const events = play(72, 96);
    expect(times(events)).toEqual([77, 89]);
    expect(times(events, 'lapse')).toEqual([]);
  });
});
