import { describe, expect, it } from 'vitest';
import { LABELLED, REMOVED } from '../../../sim/world/messages.ts';
import {
  moderationState,
  policyState,
  REVIEWED,
  SUSPECT,
  transparencyState,
} from '../../../sim/world/moderation.ts';
import { RADICAL, radicalisationState } from '../../../sim/world/radicalisation.ts';
import { grievanceState } from '../../../sim/world/unrest.ts';
import { type Hand, handWorld, pass, stepOf, type Written, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

type Settings = Record<string, number | boolean>;
/** Whoever is suspected is acted on at once, as far as the test does not say otherwise. */
const AT_ONCE = { delay: 0, capacity: 1e9, labels: true };

interface Given {
  readonly rules?: Settings;
  readonly settings?: Record<string, number>;
  readonly set?: NonNullable<Hand['set']>;
  readonly people?: number;
  readonly tickHours?: number;
  readonly more?: Record<string, Record<string, number>>;
}

function worldOf({ rules = {}, settings = {}, set, people = 4, tickHours = 0.5, more }: Given) {
  const made = handWorld({
    people,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 1000 },
        languages: ['en', 'fr'],
        mechanisms: mechanisms({
          platforms: { ...AT_ONCE, ...rules },
          moderation: settings,
          grievance: { spread: 0 },
          ...more,
        }),
      }),
    ),
    ...(set === undefined ? {} : { set }),
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'moderation');
  return {
    ...made,
    report: world.module(transparencyState),
    rules: world.module(policyState),
    state: () => world.module(moderationState),
    flags: (row: number) => world.messages.flags[row] ?? 0,
    /** One tick, in which these messages were delivered. */
    tick(at: number, delivered: readonly number[] = []) {
      world.log.messages.count = 0;
      for (const row of delivered) world.log.messages.push(row);
      step(at);
    },
    posts: (count: number, message: Written) =>
      Array.from({ length: count }, (_, n) => write(world, { keyHigh: 5000 + n, ...message })),
  };
}
type Made = ReturnType<typeof worldOf>;

const MANY = 4000;
const near = (share: number) => 4 * Math.sqrt((share * (1 - share)) / MANY);
/** Share of posts that got a label. */
function labelled(made: Made, message: Written): number {
  const rows = made.posts(MANY, message);
  made.tick(0, rows);
  return rows.filter((row) => (made.flags(row) & LABELLED) !== 0).length / MANY;
}

describe('a platform', () => {
  it('finds the share of false items that it is able to, and takes some true ones for such', () => {
    const rules = { truePositives: 0.7, falsePositives: 0.05 };
    const found = labelled(worldOf({ rules }), { veracity: 0 });
    expect(Math.abs(found - 0.7)).toBeLessThan(near(0.7));
    const mistaken = labelled(worldOf({ rules }), { veracity: 1 });
    expect(Math.abs(mistaken - 0.05)).toBeLessThan(near(0.05));
  });

  it('finds all or nothing, and errs always or never, as its rates say', () => {
    for (const rate of [0, 1]) {
      const rules = { truePositives: rate, falsePositives: rate };
      expect(labelled(worldOf({ rules }), { veracity: 0 })).toBe(rate);
      expect(labelled(worldOf({ rules }), { veracity: 1 })).toBe(rate);
    }
  });

  it('that is stricter finds what a laxer one finds, and more', () => {
    const found = (truePositives: number) => {
      const made = worldOf({ rules: { truePositives } });
      const rows = made.posts(300, { veracity: 0 });
      made.tick(0, rows);
      return rows.map((row) => made.flags(row) & LABELLED);
    };
    const [lax, strict] = [found(0.3), found(0.8)];
    expect(lax.every((flag, n) => flag <= (strict[n] ?? 0))).toBe(true);
    expect(strict).not.toEqual(lax);
  });

  it('looks at some languages more than at others', () => {
    const made = worldOf({ rules: { truePositives: 1 } });
    made.rules.coverage.set([0.25, 1]);
    const share = labelled(made, { veracity: 0, languages: 0b01 });
    expect(Math.abs(share - 0.25)).toBeLessThan(near(0.25));
    expect(made.report.examined[0]).toBe(share * MANY);
    expect(labelled(made, { veracity: 0, languages: 0b10, keyLow: 7 })).toBe(1);
  });

  it('does nothing where the rules of the author’s country allow nothing', () => {
    const made = worldOf({ rules: { truePositives: 1, labels: false } });
    expect(labelled(made, { veracity: 0 })).toBe(0);
    expect([...made.report.examined]).toEqual([0, 0]);
  });

  it('judges posts and not those who pass them on', () => {
    const made = worldOf({ rules: { truePositives: 1 } });
    const [post = -1] = made.posts(1, { veracity: 0 });
    const share = pass(made.world, post, { author: 1 });
    made.tick(0, [share]);
    expect([made.flags(post), made.flags(share)]).toEqual([0, 0]);
  });

  it('takes propaganda for false, whatever it says', () => {
    const made = worldOf({
      rules: { truePositives: 1, falsePositives: 0 },
      more: { radicalisation: { core: 0 }, propaganda: {} },
    });
    made.world.module(radicalisationState).state[1] = RADICAL;
    const hostile = write(made.world, { author: 1, veracity: 1, hostility: 0.9 });
    const harmless = write(made.world, { author: 2, veracity: 1, hostility: 0.9 });
    made.tick(0, [hostile, harmless]);
    expect([made.flags(hostile), made.flags(harmless)]).toEqual([LABELLED, 0]);
    expect([made.report.acted[0], made.report.wrongly[0]]).toEqual([1, 0]);
  });
});

describe('what is found', () => {
  it('is labelled, shown less or removed, as the rules say when it is reviewed', () => {
    const outcome = (rules: Settings) => {
      const made = worldOf({ rules: { truePositives: 1, labels: false, ...rules } });
      const [row = -1] = made.posts(1, { veracity: 0 });
      made.tick(0, [row]);
      return [made.flags(row), Math.exp(-(made.state().veil[row] ?? 0))];
    };
    expect(outcome({ labels: true })).toEqual([LABELLED, 1]);
    expect(outcome({ removal: true })).toEqual([REMOVED, 1]);
    expect(outcome({ downranking: true })).toEqual([0, expect.closeTo(0.3, 6)]);
    expect(outcome({ labels: true, downranking: true, removal: true })).toEqual([
      LABELLED | REMOVED,
      expect.closeTo(0.3, 6),
    ]);
    const made = worldOf({ rules: { truePositives: 1, delay: 1000 } });
    const [row = -1] = made.posts(1, { veracity: 0 });
    made.tick(0, [row]);
    made.state().due[row] = 1;
    made.rules.labels.fill(0);
    for (let at = 1; at < 4; at++) made.tick(at);
    expect([made.flags(row), made.state().status[row]]).toEqual([0, REVIEWED]);
    expect(made.report.acted[0]).toBe(0);
  });

  it('is shown as much less as the scenario says', () => {
    const veil = (downrankFactor: number) => {
      const made = worldOf({
        rules: { truePositives: 1, labels: false, downranking: true },
        settings: { downrankFactor },
      });
      const [row = -1] = made.posts(1, { veracity: 0 });
      made.tick(0, [row]);
      return Math.exp(-(made.state().veil[row] ?? 0));
    };
    expect([veil(1), veil(0.5), veil(0.001)]).toEqual([
      1,
      expect.closeTo(0.5, 6),
      expect.closeTo(0.001, 6),
    ]);
  });

  it('waits for an exponential time with the mean that the rules say', () => {
    const made = worldOf({ rules: { truePositives: 1, delay: 6 } });
    const rows = made.posts(MANY, { veracity: 0, time: 10, available: 10 });
    made.tick(20, rows);
    const waits = rows.map((row) => (made.state().due[row] ?? 0) - 10);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / MANY;
    expect(Math.abs(mean - 6)).toBeLessThan(4 * (6 / Math.sqrt(MANY)));
    const late = waits.filter((wait) => wait > 6).length / MANY;
    expect(Math.abs(late - Math.exp(-1))).toBeLessThan(near(Math.exp(-1)));
    // Those due within the tick are settled, the others wait.
    rows.forEach((row, n) => {
      expect(made.state().status[row]).toBe((waits[n] ?? 0) < 0.5 ? REVIEWED : SUSPECT);
    });
  });

  it('is acted on in the tick in which it is due, at the same hours whatever the tick', () => {
    const acted = (tickHours: number) => {
      const made = worldOf({ rules: { truePositives: 1, delay: 3 }, tickHours });
      const rows = made.posts(40, { veracity: 0 });
      const counts: number[] = [];
      for (let at = 0; at < 10 / tickHours; at++) {
        made.tick(at, at === 0 ? rows : []);
        if (Number.isInteger((at + 1) * tickHours)) counts.push(made.report.acted[0] ?? 0);
      }
      return counts;
    };
    const hourly = acted(1);
    expect(acted(0.25)).toEqual(hourly);
    expect(hourly[9]).toBeGreaterThan(30);
  });

  it('is acted on as far as there are hands, what is due first before the rest', () => {
    // 120,000 a day for 10,000 people are 24 a day for two.
    const made = worldOf({ rules: { truePositives: 1, capacity: 120_000 }, people: 2 });
    const rows = made.posts(40, { veracity: 0 });
    made.tick(0, rows);
    // All are free at the start.
    expect(made.report.acted[0]).toBe(24);
    made.tick(1);
    expect(made.report.acted[0]).toBe(24);
    made.tick(2);
    // Half an hour brings half a hand.
    expect(made.report.acted[0]).toBe(25);
    for (let at = 3; at < 60; at++) made.tick(at);
    expect(made.report.acted[0]).toBe(40);
  });

  it('is not acted on where there are no hands', () => {
    const made = worldOf({ rules: { truePositives: 1, capacity: 0 } });
    const rows = made.posts(5, { veracity: 0 });
    for (let at = 0; at < 100; at++) made.tick(at, at === 0 ? rows : []);
    expect(made.report.acted[0]).toBe(0);
  });
});

describe('a person whose true post is removed', () => {
  const removed = (removalGrievance: number, veracity = 1) => {
    const made = worldOf({
      rules: { truePositives: 1, falsePositives: 1, labels: false, removal: true },
      settings: { removalGrievance },
    });
    made.tick(0, made.posts(1, { author: 2, veracity }));
    return [...made.world.module(grievanceState).level];
  };

  it('has a grievance, and nobody else has', () => {
    expect(removed(0.02)).toEqual([0.5, 0.5, Math.fround(0.52), 0.5]);
    expect(removed(0)).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(removed(1)[2]).toBe(1);
    expect(removed(0.02, 0)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

describe('the report', () => {
  it('counts what was looked at, acted on, and acted on wrongly', () => {
    const made = worldOf({
      rules: { truePositives: 1, falsePositives: 1 },
      set: (agents) => agents.country.set([0, 0, 1]),
    });
    const rows = [
      ...made.posts(3, { author: 0, veracity: 0 }),
      ...made.posts(2, { author: 1, veracity: 0.6, keyHigh: 77 }),
      ...made.posts(1, { author: 2, veracity: 1, keyHigh: 78 }),
    ];
    made.tick(0, rows);
    const { examined, acted, wrongly } = made.report;
    expect([[...examined], [...acted], [...wrongly]]).toEqual([
      [5, 1],
      [5, 1],
      [2, 1],
    ]);
  });
});
