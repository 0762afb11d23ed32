import { describe, expect, it } from 'vitest';
import {
  ANSWERED,
  ANSWERING,
  accountabilityState,
  NO_EPISODE,
  OPEN,
  OVERDUE,
} from '../../../sim/world/accountability.ts';
import { HEARD, SOURCE_CLASSES } from '../../../sim/world/agents.ts';
import type { WorldEvent } from '../../../sim/world/tick-events.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { type Hand, handWorld, stepOf, type Written, write } from '../../worlds/hand.ts';
import { actor, claim, country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const PLOT = 0;
/** Aurelia's row of a claim. */
const scandal = 0;
const OWN = SOURCE_CLASSES.indexOf('own-government');

interface Given {
  readonly settings?: Record<string, number>;
  readonly people?: number;
  readonly responsiveness?: number;
  readonly unit?: 'none' | 'digital-unit' | 'public-diplomacy-bureau';
  readonly set?: NonNullable<Hand['set']>;
  readonly tickHours?: number;
}

/**
 * Everybody in Aurelia knows of the plot, which is about nobody; the other claim is about Borealia.
 */
function worldOf({ settings = {}, people = 10, unit = 'digital-unit', set, ...more }: Given = {}) {
  const { responsiveness = 1, tickHours = 1 } = more;
  const made = handWorld({
    people,
    accounts: [{ kind: 'media', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 1000 },
        countries: [country('aurelia', { responsiveness }), country('borealia')],
        claims: [claim('plot'), claim('storm', { about: 'borealia' })],
        actors: [actor('paper', { kind: 'media' }), actor('ministry', { unit })],
        mechanisms: mechanisms({ accountability: settings, grievance: { spread: 0 } }),
      }),
    ),
    set(agents) {
      agents.claimFlags.fill(HEARD);
      agents.attitude.fill(0.5);
      set?.(agents);
    },
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'accountability');
  const ticksADay = Math.round(24 / tickHours);
  let day = 0;
  return {
    ...made,
    rows: world.module(accountabilityState),
    level: world.module(grievanceState).level,
    trust: () => Array.from({ length: people }, (_, i) => world.agents.trust[5 * i + OWN]),
    /** Days in each of which these posts are made. */
    days(count: number, posts: readonly Written[] = []): WorldEvent[] {
      for (let n = 0; n < count; n++, day++) {
        world.log.messages.count = 0;
        for (const post of posts) world.log.messages.push(write(world, post));
        for (let tick = day * ticksADay; tick < (day + 1) * ticksADay; tick++) {
          step(tick);
          world.log.messages.count = 0;
        }
      }
      return world.log.events.splice(0);
    },
  };
}
const about = (claimed: number, count: number, author = 0): Written[] =>
  Array.from({ length: count }, () => ({ author, claim: claimed, polarity: 1 }));
const other = (count: number): Written[] => Array.from({ length: count }, () => ({ author: 0 }));
/** Nobody ever answers by itself. */
const DEAF = { responsiveness: 0 };

describe('what a public speaks of', () => {
  it('is remembered with a time constant of 48 hours', () => {
    const { rows, days } = worldOf(DEAF);
    days(1, [...about(PLOT, 1), ...other(3)]);
    const first = 0.25 * (1 - Math.exp(-0.5));
    expect(rows.salience[scandal]).toBeCloseTo(first, 12);
    days(1, about(PLOT, 2));
    expect(rows.salience[scandal]).toBeCloseTo(first + (1 - first) * (1 - Math.exp(-0.5)), 12);
    const before = rows.salience[scandal] ?? 0;
    days(2);
    expect(rows.salience[scandal]).toBeCloseTo(before * Math.exp(-1), 12);
  });

  it('is posts by its people, not what they pass on, nor what others post', () => {
    const { rows, days } = worldOf({
      ...DEAF,
      set: (agents) => {
        agents.country[1] = 1;
      },
    });
    // Row 10 is an institution; the third post passes on the first.
    const passedOn = { author: 2, claim: PLOT, root: 0, parent: 0, is: 'share' };
    days(1, [...other(1), ...about(PLOT, 1, 1), { author: 10, claim: PLOT }, passedOn]);
    expect(rows.salience[scandal]).toBe(0);
    expect(rows.salience[2 + PLOT]).toBeCloseTo(1 - Math.exp(-0.5), 12);
  });

  it('is forgotten at once or never, as the scenario has it', () => {
    const remembered = (memory: number) => {
      const { rows, days } = worldOf({ ...DEAF, settings: { memory } });
      days(1, about(PLOT, 1));
      return rows.salience[scandal];
    };
    expect(remembered(1)).toBeCloseTo(1, 9);
    expect(remembered(10_000)).toBeCloseTo(0.0024, 4);
  });
});

describe('a government', () => {
  /** How many of many governments like this one have decided to answer after a day. */
  const share = (given: Given, posts: readonly Written[], to?: (typeof ANSWERING)[number]) => {
    const { rows, days, world } = worldOf({ ...given, settings: { memory: 1, ...given.settings } });
    let answered = 0;
    const DAYS = 1500;
    for (let n = 0; n < DAYS; n++) {
      rows.due.fill(0);
      rows.answeredAt.fill(0);
      rows.episode.fill(NO_EPISODE);
      if (to !== undefined) {
        rows.answering[0] = ANSWERING.indexOf(to);
        rows.answeringUntil[0] = Infinity;
      }
      days(1, posts);
      answered += (rows.due[scandal] ?? 0) > 0 ? 1 : 0;
    }
    expect(world.tickHours).toBe(24);
    return answered / DAYS;
  };
  const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
  const near = (probability: number) =>
    4 * Math.sqrt((probability * (1 - probability)) / 1500) + 0.001;
  const DAILY = { tickHours: 24 };
  const posts = [...about(PLOT, 1), ...other(9)];

  it('answers by its responsiveness, what is spoken of, and who speaks', () => {
    const supporters = 0.6 * sigmoid(8 * (0.1 - 0.05) + 2 * 1 - 1);
    expect(Math.abs(share({ ...DAILY, responsiveness: 0.6 }, posts) - supporters)).toBeLessThan(
      near(supporters),
    );
    const critics: Given = { ...DAILY, responsiveness: 0.6, set: (a) => a.attitude.fill(0.05) };
    const others = 0.6 * sigmoid(8 * (0.1 - 0.05) - 1);
    expect(Math.abs(share(critics, posts) - others)).toBeLessThan(near(others));
  });

  it('weighs attention and supporters as the scenario says', () => {
    const settings = { attention: 20, supporters: 0, threshold: 0 };
    const expected = sigmoid(20 * 0.1 - 1);
    expect(Math.abs(share({ ...DAILY, settings }, posts) - expected)).toBeLessThan(near(expected));
    const none = sigmoid(-1);
    const deaf = share({ ...DAILY, settings: { attention: 0, supporters: 0 } }, posts);
    expect(Math.abs(deaf - none)).toBeLessThan(near(none));
  });

  it('that is not responsive, or answers nobody, answers nothing', () => {
    expect(share({ ...DAILY, responsiveness: 0 }, posts)).toBe(0);
    expect(share(DAILY, posts, 'nobody')).toBe(0);
  });

  it('that answers all counts everybody as a supporter; a portal makes it more responsive', () => {
    const critics: Given = { ...DAILY, responsiveness: 0.4, set: (a) => a.attitude.fill(0) };
    const pull = sigmoid(8 * 0.05 + 1);
    expect(Math.abs(share(critics, posts, 'all') - 0.4 * pull)).toBeLessThan(near(0.4 * pull));
    expect(Math.abs(share(critics, posts, 'portal') - 0.7 * pull)).toBeLessThan(near(0.7 * pull));
    const alone = 0.4 * sigmoid(8 * 0.05 - 1);
    expect(Math.abs(share(critics, posts, 'supporters') - alone)).toBeLessThan(near(alone));
  });

  it('answers nothing of which hardly anybody speaks, nor what is about another country', () => {
    expect(share(DAILY, [...about(PLOT, 1), ...other(150)])).toBe(0);
    const { rows, days } = worldOf({ settings: { memory: 1, supporters: 20 } });
    days(5, about(1, 1));
    expect(rows.due[1]).toBe(0);
    expect(rows.episode[1]).toBe(NO_EPISODE);
  });
});

/** A government that answers whatever is spoken of, the day it is. */
const EAGER = { memory: 1, supporters: 20, hearing: 1 };

describe('an answer', () => {
  it('leaves after the latency of its institution', () => {
    const left = (unit: NonNullable<Given['unit']>, latency = 12) => {
      const { days } = worldOf({ settings: { ...EAGER, latency }, unit });
      days(1, about(PLOT, 1));
      const [event] = days(3, other(1));
      return event?.time;
    };
    // 12 hours times (1 + layers) / capacity, from the end of the first day.
    expect(left('digital-unit')).toBe(24 + (12 * 2) / 1.6);
    expect(left('public-diplomacy-bureau')).toBe(24 + (12 * 3) / 2);
    expect(left('none')).toBe(24 + 12 * 4);
    expect(left('none', 0)).toBe(24);
  });

  it('is told with the claim, the government and the country', () => {
    const { days } = worldOf({ settings: EAGER });
    days(1, about(PLOT, 1));
    const [event, ...others] = days(2, other(1));
    expect(event).toMatchObject({
      what: 'answer',
      id: 'plot',
      actor: 'ministry',
      detail: 'aurelia',
    });
    expect(others).toEqual([]);
  });

  /** What an answer does to people whose grievance is .7 and whose trust is .5. */
  const answered = (given: Given, to?: (typeof ANSWERING)[number]) => {
    const made = worldOf({ ...given, settings: { ...EAGER, ...given.settings } });
    made.days(1, about(PLOT, 1));
    made.level.fill(0.7);
    if (to !== undefined) {
      made.rows.answering[0] = ANSWERING.indexOf(to);
      made.rows.answeringUntil[0] = Infinity;
    }
    made.days(1, other(1));
    return { trust: made.trust(), grievance: [...made.level], made };
  };

  it('closes three tenths of the grievance above its start and gains trust', () => {
    const { trust, grievance } = answered({ people: 2 });
    expect(grievance).toEqual(Array(2).fill(expect.closeTo(0.7 - 0.3 * 0.2, 6)));
    expect(trust).toEqual(Array(2).fill(expect.closeTo(0.5 + 0.05 * 0.5, 6)));
  });

  it('closes nothing or all, gains nothing or all, as the scenario says', () => {
    const none = answered({ people: 1, settings: { closing: 0, trustGain: 0 } });
    expect([none.grievance[0], none.trust[0]]).toEqual([Math.fround(0.7), 0.5]);
    const all = answered({ people: 1, settings: { closing: 1, trustGain: 1 } });
    expect([all.grievance[0], all.trust[0]]).toEqual([0.5, 1]);
  });

  it('adds no grievance to those who have less than at the start', () => {
    const made = worldOf({ people: 1, settings: EAGER });
    made.days(1, about(PLOT, 1));
    made.level.fill(0.3);
    made.days(1, other(1));
    expect(made.level[0]).toBe(Math.fround(0.3));
  });

  it('is heard by those at home who are online and know the claim, with its probability', () => {
    const { trust } = answered({
      people: 4,
      set(agents) {
        agents.access[1] = 0;
        agents.claimFlags[2 * 2 + PLOT] = 0;
        agents.country[3] = 1;
      },
    });
    expect(trust.map((one) => (one ?? 0) > 0.5)).toEqual([true, false, false, false]);
    const people = 4000;
    const half = answered({ people, settings: { hearing: 0.5 } }).trust;
    const share = half.filter((one) => (one ?? 0) > 0.5).length / people;
    expect(Math.abs(share - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / people));
    const portal = answered({ people, settings: { hearing: 0.5 } }, 'portal').trust;
    const more = portal.filter((one) => (one ?? 0) > 0.5).length / people;
    expect(Math.abs(more - 0.75)).toBeLessThan(4 * Math.sqrt(0.1875 / people));
    expect(answered({ people: 9, settings: { hearing: 0 } }).trust).toEqual(Array(9).fill(0.5));
  });

  it('to supporters is heard by them alone', () => {
    const set: Hand['set'] = (agents) => {
      agents.attitude[2 * 1] = 0.05;
    };
    const { trust } = answered({ people: 2, set }, 'supporters');
    expect(trust.map((one) => (one ?? 0) > 0.5)).toEqual([true, false]);
  });

  it('comes once, and not again within a week', () => {
    const { rows, days } = worldOf({ settings: { ...EAGER, latency: 0 } });
    const events = days(9, about(PLOT, 1));
    expect(events).toHaveLength(1);
    expect(rows.episode[scandal]).toBe(ANSWERED);
    // Quiet ends the episode; a week after the answer a new one may come.
    days(1, other(1));
    expect(rows.episode[scandal]).toBe(NO_EPISODE);
    expect(days(2, about(PLOT, 1))).toHaveLength(1);
  });
});

describe('an episode', () => {
  it('is open once more than a few speak of the claim, overdue after 72 hours', () => {
    const { rows, days } = worldOf({ ...DEAF, settings: { memory: 1 } });
    days(1, [...about(PLOT, 1), ...other(19)]);
    expect(rows.episode[scandal]).toBe(NO_EPISODE);
    const loud = [...about(PLOT, 1), ...other(18)];
    days(1, loud);
    expect([rows.episode[scandal], rows.since[scandal]]).toEqual([OPEN, 48]);
    days(2, loud);
    expect([rows.episode[scandal], rows.late[0]]).toEqual([OPEN, 0]);
    days(1, loud);
    expect([rows.episode[scandal], rows.late[0], rows.inTime[0]]).toEqual([OVERDUE, 1, 0]);
    days(1, other(1));
    expect(rows.episode[scandal]).toBe(NO_EPISODE);
  });

  it('opens at the share of posts that the scenario says', () => {
    const opens = (threshold: number) => {
      const { rows, days } = worldOf({ ...DEAF, settings: { memory: 1, threshold } });
      days(1, [...about(PLOT, 1), ...other(1)]);
      return rows.episode[scandal];
    };
    expect([opens(0), opens(0.49), opens(0.51), opens(1)]).toEqual([
      OPEN,
      OPEN,
      NO_EPISODE,
      NO_EPISODE,
    ]);
  });

  it('answered in time counts as such, with the hours it took', () => {
    const { rows, days } = worldOf({ settings: EAGER });
    days(3, about(PLOT, 1));
    expect([rows.inTime[0], rows.late[0], rows.answered[0]]).toEqual([1, 0, 1]);
    expect(rows.waited[0]).toBe(15);
  });

  it('answered late counts as late, and yet as answered', () => {
    const { rows, days } = worldOf({ settings: { ...EAGER, latency: 100 } });
    days(8, about(PLOT, 1));
    expect([rows.inTime[0], rows.late[0], rows.answered[0]]).toEqual([0, 1, 1]);
    expect(rows.waited[0]).toBe(125);
  });

  it('without an answer for a week costs trust, once, among those who know of it', () => {
    const { rows, days, trust } = worldOf({
      ...DEAF,
      people: 2,
      settings: { memory: 1 },
      set: (agents) => {
        agents.claimFlags[2 * 1 + PLOT] = 0;
      },
    });
    days(8, about(PLOT, 1));
    expect(trust()).toEqual([0.5, 0.5]);
    days(1, about(PLOT, 1));
    expect(trust()).toEqual([Math.fround(0.5 * 0.97), 0.5]);
    expect(rows.ignored[scandal]).toBe(1);
    days(9, about(PLOT, 1));
    expect(trust()).toEqual([Math.fround(0.5 * 0.97), 0.5]);
  });

  it('without an answer costs nothing, or all, where the scenario says so', () => {
    for (const trustLoss of [0, 1]) {
      const { days, trust } = worldOf({
        ...DEAF,
        people: 1,
        settings: { memory: 1, trustLoss },
      });
      days(9, about(PLOT, 1));
      expect(trust()).toEqual([0.5 * (1 - trustLoss)]);
    }
  });
});

describe('the history', () => {
  it('has what was spoken of and the answers, day by day', () => {
    const { rows, days } = worldOf({ settings: EAGER });
    days(1, [...about(PLOT, 1), ...about(1, 1), ...other(2)]);
    days(2, other(1));
    expect(rows.days[0]).toBe(3);
    expect([...rows.attention.subarray(0, 4)]).toEqual([0.25, 0, 0, 0]);
    expect([...rows.answers.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  });
});

describe('accountability', () => {
  it('is the same at every length of the tick', () => {
    const story = (tickHours: number) => {
      const made = worldOf({ settings: { memory: 1, supporters: 20 }, tickHours, people: 50 });
      const events = made.days(4, about(PLOT, 1));
      return [events.map(({ time }) => time), made.trust(), [...made.rows.salience]];
    };
    const [times, , salience] = story(1);
    expect(story(1 / 12)[0]).toEqual(times);
    expect(story(0.5)[2]).toEqual(salience);
  });
});
