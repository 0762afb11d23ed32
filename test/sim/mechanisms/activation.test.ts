import { describe, expect, it } from 'vitest';
import { dayCurve } from '../../../sim/mechanisms/activation.ts';
import { type Hand, handWorld, stepOf } from '../../worlds/hand.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const PEOPLE = 1500;
/** Three sittings and .8 posts a day. */
const SESSIONS = 3;
const POSTS = 0.8;

function worldOf(options: { tickHours?: number; utcOffset?: number; set?: Hand['set'] } = {}) {
  const { tickHours = 0.5, utcOffset = 0, set = () => undefined } = options;
  return handWorld({
    people: PEOPLE,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 48 },
        countries: [country('aurelia', { utcOffset }), country('borealia')],
        mechanisms: mechanisms(),
      }),
    ),
    set(agents) {
      agents.sessionRate.fill(SESSIONS / 24);
      agents.postRate.fill(POSTS / 24);
      set(agents);
    },
  });
}

/**
 * Sittings and posts of all, tick by tick, over one day; and all that one person ever did at once.
 */
function aDay(made: ReturnType<typeof worldOf>) {
  const { world, recipe: run } = made;
  const step = stepOf(world, run, 'activation');
  const sessions: number[] = [];
  const posts: number[] = [];
  const each = new Float64Array(PEOPLE);
  for (let tick = 0; tick < 24 / world.tickHours; tick++) {
    step(tick);
    sessions.push(world.agents.sessions.reduce((sum, n) => sum + n, 0));
    posts.push(world.agents.posts.reduce((sum, n) => sum + n, 0));
    world.agents.sessions.forEach((n, i) => {
      each[i] = (each[i] ?? 0) + n;
    });
  }
  return { sessions, posts, each };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** C(h) of the model with its defaults, from the machine's own cosine. */
const curve = (hour: number) =>
  Math.max(
    0.05,
    1 +
      0.6 * Math.cos((2 * Math.PI * (hour - 20)) / 24) +
      0.25 * Math.cos((4 * Math.PI * (hour - 11)) / 24),
  );

describe('activity', () => {
  it('over a day is the rate, sittings and posts alike, whatever the tick', () => {
    for (const tickHours of [0.25, 1]) {
      const { sessions, posts } = aDay(worldOf({ tickHours }));
      const errorOf = (rate: number) => Math.sqrt(rate / PEOPLE);
      expect(Math.abs(sum(sessions) / PEOPLE - SESSIONS)).toBeLessThan(4 * errorOf(SESSIONS));
      expect(Math.abs(sum(posts) / PEOPLE - POSTS)).toBeLessThan(4 * errorOf(POSTS));
    }
  });

  it('is Poisson: over people its variance is its mean', () => {
    const { each } = aDay(worldOf());
    const mean = sum([...each]) / PEOPLE;
    const variance = sum([...each].map((n) => (n - mean) ** 2)) / PEOPLE;
    // The variance of a sample variance of a Poisson number is about (2 m^2 + m) / n.
    expect(Math.abs(variance - mean)).toBeLessThan(
      4 * Math.sqrt((2 * mean * mean + mean) / PEOPLE),
    );
  });

  it('rises and falls over the day as the curve says', () => {
    const { sessions } = aDay(worldOf({ tickHours: 1 }));
    const total = sum(Array.from({ length: 24 }, (_, hour) => curve(hour + 0.5)));
    sessions.forEach((count, hour) => {
      const expected = (PEOPLE * SESSIONS * curve(hour + 0.5)) / total;
      expect(Math.abs(count - expected)).toBeLessThan(4.5 * Math.sqrt(expected));
    });
  });

  it('follows the clock of the country where one lives', () => {
    const here = aDay(worldOf({ tickHours: 1 })).sessions;
    const east = aDay(worldOf({ tickHours: 1, utcOffset: 6 })).sessions;
    const peak = (sessions: readonly number[]) => sessions.indexOf(Math.max(...sessions));
    // The same luck, six hours earlier.
    expect(Math.abs(((peak(here) - peak(east) + 24) % 24) - 6)).toBeLessThanOrEqual(2);
  });

  it('is nothing for those who are not connected, and the same for all who are', () => {
    const { world, recipe: run } = worldOf({
      set(agents) {
        agents.access.fill(0.6);
        agents.accessDraw.forEach((_, i) => {
          agents.accessDraw[i] = i / PEOPLE;
        });
        agents.sessionRate.fill(10);
      },
    });
    stepOf(world, run, 'activation')(40);
    const online = world.agents.sessions.map((n) => (n > 0 ? 1 : 0));
    const first = Math.ceil(0.6 * PEOPLE);
    expect(online.subarray(first).every((n) => n === 0)).toBe(true);
    expect(online.subarray(0, first).reduce((total, n) => total + n, 0)).toBeGreaterThan(
      0.9 * first,
    );
  });

  it('stops while access is shut down, in that country alone', () => {
    const { world, recipe: run } = worldOf({
      set: (agents) => agents.country.fill(1, PEOPLE / 2),
    });
    world.countries.accessFactor.set([0, 1]);
    stepOf(world, run, 'activation')(40);
    const { sessions, posts } = world.agents;
    const busy = (values: Uint8Array) => values.some((n) => n > 0);
    expect(busy(sessions.subarray(0, PEOPLE / 2)) || busy(posts.subarray(0, PEOPLE / 2))).toBe(
      false,
    );
    expect(busy(sessions.subarray(PEOPLE / 2)) && busy(posts.subarray(PEOPLE / 2))).toBe(true);
  });

  it('of posting rises by 63 % under full coverage by the media, sittings do not', () => {
    const quiet = worldOf();
    const covered = worldOf();
    covered.world.countries.salience.fill(1);
    const without = aDay(quiet);
    const during = aDay(covered);
    expect(during.sessions).toEqual(without.sessions);
    const expected = 1.63 * POSTS * PEOPLE;
    expect(Math.abs(sum(during.posts) - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('is at most eight sittings a tick', () => {
    const made = worldOf({ set: (agents) => agents.sessionRate.fill(100) });
    stepOf(made.world, made.recipe, 'activation')(40);
    expect(Math.max(...made.world.agents.sessions)).toBe(8);
  });

  it('is nothing where nobody lives, or at a rate of 0', () => {
    const made = handWorld({ people: 0 });
    stepOf(made.world, made.recipe, 'activation')(0);
    const still = worldOf({
      set: (agents) => agents.sessionRate.fill(0).length && agents.postRate.fill(0),
    });
    expect(sum(aDay(still).sessions)).toBe(0);
    expect(sum(aDay(still).posts)).toBe(0);
  });
});

describe('the curve of the day', () => {
  it('is the sum of its two waves, with a peak over a trough of 3 to 8', () => {
    const values = Array.from({ length: 96 }, (_, n) => dayCurve(n / 4, 0.6, 20, 0.25, 11));
    values.forEach((value, n) => {
      expect(value).toBeCloseTo(curve(n / 4), 12);
    });
    const ratio = Math.max(...values) / Math.min(...values);
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(8);
  });

  it('is flat without waves, and never below .05', () => {
    expect(dayCurve(3, 0, 20, 0, 11)).toBe(1);
    expect(dayCurve(8, 1, 20, 1, 5)).toBe(0.05);
  });
});
