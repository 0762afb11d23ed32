import { describe, expect, it } from 'vitest';
import { outageState } from '../../../sim/world/cyber.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { type Attacked, attacked } from '../../worlds/attacks.ts';
import { stepOf } from '../../worlds/hand.ts';
import { both } from '../../worlds/scenario.ts';

const OUTAGE = 1;
const POWER = { sector: 'power', criticality: 0.8, defence: 0, repair: 1 };
const BANKS = { sector: 'banks', criticality: 0.5, defence: 0, repair: 1 };

function worldOf(settings: Record<string, number> = {}, given: Attacked = {}) {
  const made = attacked({
    victim: { infrastructure: [POWER] },
    ...given,
    settings: { 'cyber-attacks': { attempts: 0 }, outages: settings, ...given.settings },
  });
  return { ...made, outages: made.world.module(outageState) };
}

describe('infrastructure that was struck', () => {
  it('takes its part of the country’s online life with it until it is repaired', () => {
    const { outages, force, hours } = worldOf({ repair: 40 });
    force(OUTAGE);
    hours(0.5);
    expect([...outages.service]).toEqual([1, expect.closeTo(0.2, 9)]);
    const until = outages.until[8] ?? -1;
    expect(until).toBeGreaterThan(1);
    hours(until + 1);
    expect([...outages.service]).toEqual([1, 1]);
    expect(outages.hours[1]).toBeCloseTo(until, 9);
    expect(outages.lost[1]).toBeCloseTo(0.8 * until, 9);
    expect(outages.elapsed[1]).toBeCloseTo(Math.floor(2 * (until + 1.5)) / 2, 1);
  });

  it('counts the same hours whatever the length of the tick', () => {
    for (const tickHours of [1 / 12, 0.25, 1]) {
      const { outages, force, hours } = worldOf({ repair: 7 }, { tickHours });
      force(OUTAGE);
      hours(tickHours);
      const until = outages.until[8] ?? -1;
      hours(200);
      if (until >= 0) expect(outages.hours[1]).toBeCloseTo(until, 9);
      expect(outages.lost[1]).toBeCloseTo(0.8 * (outages.hours[1] ?? 0), 9);
    }
  });

  it('is repaired after half a day on average, faster with means and with data from others', () => {
    const mean = (given: Attacked, settings = {}) => {
      let sum = 0;
      for (let n = 0; n < 400; n++) {
        const { outages, force, hours } = worldOf(settings, { ...given, seed: `seed ${n}` });
        force(OUTAGE);
        hours(0.5);
        sum += (outages.hours[1] ?? 0) + Math.max(0, (outages.until[8] ?? -1) - 0.5);
      }
      return sum / 400;
    };
    const luck = (expected: number) => (4 * expected) / Math.sqrt(400);
    const sharing = { commitments: ['sharing'] } as const;
    const fast = { infrastructure: [{ ...POWER, repair: 4 }] };
    expect(Math.abs(mean({}) - 12)).toBeLessThan(luck(12));
    expect(Math.abs(mean({ victim: fast }) - 3)).toBeLessThan(luck(3));
    const shared = { victim: { ...sharing, infrastructure: [POWER] }, others: [sharing] };
    expect(Math.abs(mean(shared, { sharedRepair: 1 }) - 6)).toBeLessThan(luck(6));
    expect(mean(shared, { sharedRepair: 0 })).toBeCloseTo(mean({ others: [{}] }), 9);
  });

  it('that is struck again is down for the longer of the two times', () => {
    const { outages, force, hours } = worldOf({ repair: 50 });
    force(OUTAGE);
    hours(0.5);
    const first = outages.until[8] ?? -1;
    hours(0.5);
    force(OUTAGE);
    hours(0.5);
    expect(outages.until[8]).toBeGreaterThanOrEqual(first);
    expect(outages.from[8]).toBe(0);
  });

  it('of two kinds multiplies what is left', () => {
    const { outages, hours } = worldOf({}, { victim: { infrastructure: [POWER, BANKS] } });
    outages.until.set([100, 100], 8);
    hours(0.5);
    expect(outages.service[1]).toBeCloseTo(0.2 * 0.5, 9);
    expect(outages.hours[1]).toBeCloseTo(1, 9);
  });

  it('for a part of the tick counts for that part', () => {
    const { outages, hours } = worldOf({}, { tickHours: 1 });
    outages.until[8] = 0.25;
    hours(1);
    expect(outages.service[1]).toBeCloseTo(1 - 0.8 * 0.25, 9);
    expect(outages.until[8]).toBe(-1);
  });
});

describe('an outage', () => {
  it('spills over to neighbours, and is lost there too', () => {
    const given = {
      others: [{}, {}],
      scenario: { dyads: both('borealia', 'other-0', { neighbours: true }) },
    };
    const { outages, hours } = worldOf({ spillOver: 0.5 }, given);
    outages.until[8] = 100;
    hours(2);
    expect([...outages.service]).toEqual([
      1,
      expect.closeTo(0.2, 9),
      expect.closeTo(1 - 0.5 * 0.8, 9),
      1,
    ]);
    expect([...outages.spilt]).toEqual([0, 0, expect.closeTo(0.8, 9), 0]);
    expect(outages.lost[2]).toBeCloseTo(0.8, 9);
    expect(outages.hours[2]).toBe(0);
    const apart = worldOf({ spillOver: 0 }, given);
    apart.outages.until[8] = 100;
    apart.hours(2);
    expect([...apart.outages.spilt]).toEqual([0, 0, 0, 0]);
  });

  it('takes its part of sessions and posts', () => {
    const counted = (until: number) => {
      const made = worldOf(
        {},
        { hand: { people: 3000, set: (agents) => agents.sessionRate.fill(0.2) } },
      );
      made.world.agents.postRate.fill(0.2);
      made.outages.until[8] = until;
      made.hours(0.5);
      stepOf(made.world, made.recipe, 'activation')(0);
      const { sessions, posts } = made.world.agents;
      const sum = (values: Uint8Array) => values.reduce((total, one) => total + one, 0);
      return [sum(sessions), sum(posts)];
    };
    const [sessions = 0, posts = 0] = counted(-1);
    const [fewer = 0, less = 0] = counted(100);
    expect(sessions).toBeGreaterThan(100);
    expect(Math.abs(fewer - 0.2 * sessions)).toBeLessThan(4 * Math.sqrt(0.2 * sessions));
    expect(Math.abs(less - 0.2 * posts)).toBeLessThan(4 * Math.sqrt(0.2 * posts));
  });

  it('aggrieves the people against their government where there is unrest', () => {
    const { world, force, hours } = worldOf(
      { grievance: 0.25 },
      { settings: { grievance: {} }, hand: { set: (agents) => agents.country.fill(0, 0, 1) } },
    );
    const { level } = world.module(grievanceState);
    level.set([0.5, 0.5, 0.875, 0]);
    force(OUTAGE);
    hours(2);
    expect([...level]).toEqual([0.5, 0.75, 1, 0.25]);
    const calm = worldOf({ grievance: 0.25 });
    calm.force(OUTAGE);
    calm.hours(1);
    expect(calm.world.has(grievanceState)).toBe(false);
  });
});
