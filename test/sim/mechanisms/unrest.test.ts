import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../sim/random.ts';
import type { WorldEvent } from '../../../sim/world/tick-events.ts';
import { grievanceState, unrestCountryState, unrestState } from '../../../sim/world/unrest.ts';
import { type Hand, handWorld, stepOf, write } from '../../worlds/hand.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

/** What stands in nobody's way but thresholds: no repression, no going home. */
const PLAIN = { demobilisation: 0, repressionWeight: 0 };

interface Streets {
  readonly people: number;
  readonly ties?: NonNullable<Hand['ties']>;
  readonly settings?: Record<string, number>;
  readonly grievance?: Record<string, number | boolean>;
  readonly set?: NonNullable<Hand['set']>;
  readonly repression?: number;
  readonly tickHours?: number;
}

/** People of Aurelia with a threshold each; all at a grievance of .5 unless told. */
function streets(thresholds: readonly number[], world: Streets) {
  const { people, ties = [], settings = {}, grievance = {}, set, repression = 0 } = world;
  const { tickHours = 1 } = world;
  const made = handWorld({
    people,
    ties,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 240 },
        countries: [country('aurelia', { repression }), country('borealia')],
        mechanisms: mechanisms({
          grievance: { spread: 0, ...grievance },
          unrest: { ...PLAIN, ...settings },
        }),
      }),
    ),
    ...(set === undefined ? {} : { set }),
  });
  const { threshold, mobilised } = made.world.module(unrestState);
  threshold.set(thresholds);
  const step = stepOf(made.world, made.recipe, 'unrest');
  const ticksADay = Math.round(24 / tickHours);
  let day = 0;
  return {
    ...made,
    mobilised,
    rows: made.world.module(unrestCountryState),
    level: made.world.module(grievanceState).level,
    /** What happens in so many days. */
    days(count: number): WorldEvent[] {
      for (let n = 0; n < count; n++, day++) {
        for (let tick = day * ticksADay; tick < (day + 1) * ticksADay; tick++) step(tick);
      }
      return made.world.log.events.splice(0);
    },
    share: () => mobilised.reduce((sum, one) => sum + one, 0) / people,
  };
}

const everybody = (people: number) =>
  Array.from(
    { length: people * people },
    (_, n) => [Math.floor(n / people), n % people] as const,
  ).filter(([follower, followed]) => follower !== followed);

describe('unrest on a complete graph', () => {
  const riot = (thresholds: readonly number[]) => {
    const made = streets(thresholds, {
      people: 100,
      ties: everybody(100),
      settings: { networkWeight: 1 },
    });
    made.days(101);
    return made.share();
  };

  it('takes all of a hundred whose thresholds are 0 to 99 others', () => {
    expect(riot(Array.from({ length: 100 }, (_, k) => k / 99))).toBe(1);
  });

  it('stays with one where nobody has the threshold of one other', () => {
    expect(riot(Array.from({ length: 100 }, (_, k) => (k === 1 ? 2 : k) / 99))).toBe(0.01);
  });
});

describe('unrest by the share of the country alone', () => {
  it.each([
    [0.1, 0.0076955],
    [0.12, 0.0402113],
    [0.123, 1],
  ])(
    'with thresholds N(.25, %f) comes to the smallest fixed point, %f',
    (spread, published) => {
      const people = 20_000;
      const thresholds = Array.from(
        { length: people },
        (_, n) => 0.25 + spread * normalQuantile((n + 0.5) / people),
      );
      const made = streets(thresholds, { people, settings: { networkWeight: 0 }, tickHours: 1 });
      made.days(400);
      expect(Math.abs(made.share() - published)).toBeLessThan(0.003);
      expect(made.rows.share[0]).toBeCloseTo(made.share(), 12);
    },
    60_000,
  );

  it('is weighed by the share of the country that is connected', () => {
    // A threshold of .25; half are on the streets, and half are connected: .5 x .5 is just enough.
    const at = (threshold: number) => {
      const made = streets([0, 0, threshold, 2], {
        people: 4,
        settings: { networkWeight: 0 },
        set: (agents) => {
          agents.access.set([1, 1, 0, 0]);
        },
      });
      made.days(2);
      return made.mobilised[2];
    };
    expect([at(0.25), at(0.26)]).toEqual([1, 0]);
  });
});

describe('somebody', () => {
  /** Row 0 follows rows 1 to 4, of whom 1 and 2 are out from the first day on. */
  const watcher = (threshold: number, more: Partial<Streets> = {}, days = 2) => {
    const made = streets([threshold, -1, -1, 2, 2], {
      people: 5,
      ties: [1, 2, 3, 4].map((followed) => [0, followed] as const),
      ...more,
      settings: { networkWeight: 1, ...more.settings },
    });
    const goes = () => {
      made.days(days);
      return made.mobilised[0];
    };
    return { ...made, goes };
  };

  it('joins at the threshold among those followed, and not beyond it', () => {
    expect([0.5, 0.51].map((threshold) => watcher(threshold).goes())).toEqual([1, 0]);
  });

  it('looks at the streets of the day before', () => {
    const made = watcher(0.5);
    made.days(1);
    expect([...made.mobilised]).toEqual([0, 1, 1, 0, 0]);
    made.days(1);
    expect(made.mobilised[0]).toBe(1);
  });

  it('weighs the people followed against the country', () => {
    // .25 x 2/4 + .75 x 2/5 = .425.
    const settings = { networkWeight: 0.25 };
    expect([0.425, 0.43].map((threshold) => watcher(threshold, { settings }).goes())).toEqual([
      1, 0,
    ]);
  });

  it('weighs those followed by their influence where the network says so', () => {
    const made = watcher(0.7);
    const weights = Float64Array.of(3, 4, 2, 1);
    Object.assign(made.world.graph, { weights });
    expect(made.goes()).toBe(1);
  });

  it('who is offline sees nobody', () => {
    const set: Hand['set'] = (agents) => {
      agents.access[0] = 0;
    };
    expect(watcher(0.5, { set }).goes()).toBe(0);
    expect(watcher(0, { set }).goes()).toBe(1);
  });

  it('who follows nobody has nobody to see', () => {
    expect(watcher(0.1, { ties: [] }).goes()).toBe(0);
  });

  it('is pulled by grievance above one half and held by repression', () => {
    // .5 from those followed, + .5 x (.9 - .5), - .2 x .5 = .6.
    const more = {
      settings: { repressionWeight: 0.2 },
      grievance: { start: 0.9 },
      repression: 0.5,
    };
    expect([0.599, 0.601].map((threshold) => watcher(threshold, more).goes())).toEqual([1, 0]);
    const calm = { ...more, grievance: { start: 0.1 } };
    expect([0.199, 0.201].map((threshold) => watcher(threshold, calm).goes())).toEqual([1, 0]);
  });

  it('is as if at a grievance of one half where grievance is off', () => {
    const more = { grievance: { start: 0.9, off: true } };
    expect([0.5, 0.51].map((threshold) => watcher(threshold, more).goes())).toEqual([1, 0]);
  });

  it('sees as much less as the network was down', () => {
    const cut = (factor: number, threshold: number) => {
      const made = watcher(threshold, { settings: { shutdownGrievance: 0 } });
      made.world.countries.accessFactor[0] = factor;
      return made.goes();
    };
    expect([cut(0.5, 0.25), cut(0.5, 0.26), cut(0, 0.01), cut(2, 0.5), cut(2, 0.51)]).toEqual([
      1, 0, 0, 1, 0,
    ]);
  });

  it('counts as part of the country of residence alone', () => {
    const made = watcher(0.1, {
      settings: { networkWeight: 0 },
      set: (agents) => agents.country.set([0, 1, 1, 0, 0]),
    });
    expect(made.goes()).toBe(0);
    expect([...made.rows.share]).toEqual([0, 1]);
  });
});

describe('people on the streets', () => {
  it.each([
    [0, 1],
    [1, 0],
  ])('all go home with probability %d: %d are left', (demobilisation, left) => {
    const made = streets(Array(50).fill(-1), { people: 50, settings: { demobilisation } });
    made.days(1);
    made.world.module(unrestState).threshold.fill(2);
    made.days(1);
    expect(made.share()).toBe(left);
  });

  it('go home one in five a day, and come back once the pull is there', () => {
    const people = 20_000;
    const made = streets(Array(people).fill(-1), { people, settings: { demobilisation: 0.2 } });
    made.days(2);
    // Four standard errors of a share of .8 among 20,000.
    expect(Math.abs(made.share() - 0.8)).toBeLessThan(4 * Math.sqrt(0.16 / people));
    // The fifth comes back while a fifth of the others leaves: .8 x .8 + .2.
    made.days(1);
    expect(Math.abs(made.share() - 0.84)).toBeLessThan(0.012);
    expect(made.rows.personDays[0]).toBeCloseTo(1 + 0.8 + 0.84, 1);
  });
});

describe('a shutdown', () => {
  it('adds to the grievance of those who are connected, by how much of the day was cut', () => {
    const made = streets([2, 2], {
      people: 2,
      settings: { shutdownGrievance: 0.02 },
      set: (agents) => {
        agents.access[1] = 0;
      },
    });
    const step = stepOf(made.world, made.recipe, 'unrest');
    for (let tick = 0; tick < 24; tick++) {
      made.world.countries.accessFactor[0] = tick < 12 ? 1 : 0.2;
      step(tick);
    }
    expect(made.level[0]).toBeCloseTo(0.5 + 0.02 * (1 - (12 + 12 * 0.2) / 24), 6);
    expect(made.level[1]).toBe(0.5);
  });

  it('that adds nothing leaves grievance as it was', () => {
    const made = streets([2], { people: 1, settings: { shutdownGrievance: 0 } });
    made.world.countries.accessFactor[0] = 0;
    made.days(3);
    expect(made.level[0]).toBe(0.5);
  });
});

describe('violence', () => {
  const out = (settings: Record<string, number>, arousals: readonly number[] = []) => {
    const made = streets([-1, -1, -1, 2, 2], { people: 5, settings });
    const step = stepOf(made.world, made.recipe, 'unrest');
    for (const arousal of arousals) {
      made.world.log.messages.push(write(made.world, { author: 3, arousal }));
    }
    step(0);
    made.world.log.messages.count = 0;
    for (let tick = 1; tick < 24; tick++) step(tick);
    return { ...made, events: made.world.log.events };
  };

  it('is to be expected by unrest above a tenth and how stirred people are', () => {
    const { rows } = out({ violenceRate: 0.5 }, [0.2, 0.6]);
    expect(rows.hazard[0]).toBeCloseTo(0.5 * (0.6 - 0.1) * 0.4, 6);
    expect(rows.expected[0]).toBe(rows.hazard[0]);
    expect(rows.hazard[1]).toBe(0);
  });

  it('is that of the reference item where nobody posts', () => {
    expect(out({ violenceRate: 1 }).rows.hazard[0]).toBeCloseTo(0.5 * 0.333, 6);
  });

  it('never comes at a rate of 0, or where so many on the streets are no danger', () => {
    for (const settings of [{ violenceRate: 0 }, { violenceRate: 100, violenceFrom: 0.6 }]) {
      const { rows, events } = out(settings);
      expect([rows.expected[0], rows.violence[0], events.length]).toEqual([0, 0, 0]);
    }
  });

  it('comes as often as expected, and is told', () => {
    const made = streets([-1, 2], { people: 2, settings: { violenceRate: 1, violenceFrom: 0 } });
    const events = made.days(2000);
    const probability = 1 - Math.exp(-0.5 * 0.333);
    const error = Math.sqrt((probability * (1 - probability)) / 2000);
    expect(Math.abs(events.length / 2000 - probability)).toBeLessThan(4 * error);
    expect(made.rows.violence[0]).toBe(events.length);
    expect(events[0]).toMatchObject({ what: 'violence', detail: 'aurelia' });
  });
});

describe('the day', () => {
  it('is one whatever the length of the tick', () => {
    const shares = [1 / 12, 0.25, 0.5, 1].map((tickHours) => {
      const made = streets([0, 0.25, 0.5, 0.75], {
        people: 4,
        settings: { networkWeight: 0 },
        tickHours,
      });
      return [1, 2, 3].map(() => {
        made.days(1);
        return made.share();
      });
    });
    expect(shares).toEqual(Array(4).fill([0.25, 0.5, 0.75]));
  });
});

describe('thresholds', () => {
  it('are drawn from a normal distribution and belong to the person', () => {
    const made = handWorld({
      people: 20_000,
      recipe: recipe(scenario({ mechanisms: mechanisms({ unrest: {} }) })),
    });
    const { threshold } = made.world.module(unrestState);
    const mean = threshold.reduce((sum, one) => sum + one, 0) / threshold.length;
    const square = threshold.reduce((sum, one) => sum + (one - mean) ** 2, 0) / threshold.length;
    expect(Math.abs(mean - 0.25)).toBeLessThan(4 * (0.12 / Math.sqrt(20_000)));
    expect(Math.abs(Math.sqrt(square) - 0.12)).toBeLessThan(0.003);
    const other = handWorld({
      people: 2,
      recipe: recipe(scenario({ mechanisms: mechanisms({ unrest: {} }) })),
      set: (agents) => agents.key.set([7, 3]),
    });
    expect([...other.world.module(unrestState).threshold]).toEqual([threshold[7], threshold[3]]);
  });
});
