import { describe, expect, it } from 'vitest';
import { inclusionState, learnersState } from '../../../sim/world/inclusion.ts';
import { type Hand, handWorld, stepOf } from '../../worlds/hand.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

interface Options {
  readonly settings?: Record<string, number>;
  readonly set?: Hand['set'];
}

/** Ten people of Aurelia, .8 covered at a price of 8.5; skills of one half. */
function worldOf(options: Options = {}) {
  const made = handWorld({
    people: 10,
    recipe: recipe(
      scenario({
        countries: [country('aurelia', { coverage: 0.8, price: 8.5 }), country('borealia')],
        mechanisms: mechanisms({ inclusion: options.settings ?? {} }),
      }),
    ),
    set(agents) {
      agents.skill.fill(0.5);
      agents.literacy.fill(0.4);
      agents.postRate.fill(0.25);
      options.set?.(agents);
    },
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'inclusion');
  let week = 0;
  return {
    ...made,
    state: world.module(inclusionState),
    courses: () => [...world.module(learnersState).courses],
    /** The ends of so many weeks. */
    weeks(count: number) {
      for (let n = 0; n < count; n++) step(++week * 336 - 1);
    },
  };
}

describe('money', () => {
  it('for networks widens coverage at the end of each week: 1 - (1 - c) (1 - kappa I)^n', () => {
    const { weeks, state } = worldOf();
    for (let week = 0; week < 10; week++) {
      const before = state.coverage[0];
      state.broadband[0] = 5000;
      weeks(1);
      expect(state.coverage[0]).toBeGreaterThan(before ?? 1);
    }
    expect(state.coverage[0]).toBeCloseTo(1 - 0.2 * (1 - 2e-5 * 5000) ** 10, 12);
    expect(state.broadband[0]).toBe(0);
    expect(state.price[0]).toBe(8.5);
  });

  it('for prices lowers them: p (1 - kappa I)^n', () => {
    const { weeks, state } = worldOf({ settings: { priceCut: 1e-4 } });
    for (let week = 0; week < 10; week++) {
      state.affordability[0] = 1000;
      weeks(1);
    }
    expect(state.price[0]).toBeCloseTo(8.5 * 0.9 ** 10, 10);
    expect(state.coverage[0]).toBe(0.8);
  });

  it('is spent once, in one country alone', () => {
    const { weeks, state } = worldOf();
    state.broadband.set([5000, 0]);
    weeks(3);
    expect([...state.coverage]).toEqual([expect.closeTo(1 - 0.2 * 0.9, 12), 0.99]);
  });

  it('without effect changes nothing, and without measure connects and frees all', () => {
    const none = worldOf({ settings: { coverageGain: 0, priceCut: 0 } });
    none.state.broadband[0] = 1e6;
    none.state.affordability[0] = 1e6;
    none.weeks(1);
    expect([none.state.coverage[0], none.state.price[0]]).toEqual([0.8, 8.5]);
    const all = worldOf({ settings: { coverageGain: 1, priceCut: 1 } });
    all.state.broadband[0] = 50;
    all.state.affordability[0] = 50;
    all.weeks(1);
    expect([all.state.coverage[0], all.state.price[0]]).toEqual([1, 0]);
  });
});

describe('a course', () => {
  /** Aurelia has ten people, so a place costs 2,000 units of a country of 10,000. */
  const PLACE = 2000;

  it('is for so many as the money is for, and the rest of the money waits', () => {
    const { weeks, state, courses } = worldOf();
    state.training[0] = 3.5 * PLACE;
    weeks(1);
    expect(courses().reduce((sum, n) => sum + n, 0)).toBe(3);
    expect(state.training[0]).toBeCloseTo(0.5 * PLACE, 6);
    state.training[0] = (state.training[0] ?? 0) + 0.5 * PLACE;
    weeks(1);
    expect(courses().reduce((sum, n) => sum + n, 0)).toBe(4);
  });

  it('is for everybody once before it is for anybody twice', () => {
    const { weeks, state, courses } = worldOf();
    for (let week = 1; week <= 5; week++) {
      state.training[0] = 3 * PLACE;
      weeks(1);
      const given = courses().sort((a, b) => b - a);
      const once = Math.floor((3 * week) / 10);
      const more = (3 * week) % 10;
      expect(given).toEqual([...Array(more).fill(once + 1), ...Array(10 - more).fill(once)]);
    }
  });

  it('is at most for everybody in a week', () => {
    const { weeks, state, courses } = worldOf();
    state.training[0] = 12 * PLACE;
    weeks(1);
    expect(courses()).toEqual(Array(10).fill(1));
    expect(state.training[0]).toBeCloseTo(2 * PLACE, 6);
  });

  it('raises skill, literacy and posting: after k courses 1 - (1 - s) (1 - kappa)^k', () => {
    const { world, weeks, state } = worldOf();
    for (let week = 0; week < 4; week++) {
      state.training[0] = 10 * PLACE;
      weeks(1);
    }
    const skill = 1 - 0.5 * 0.85 ** 4;
    const { agents } = world;
    expect(agents.skill[2]).toBeCloseTo(skill, 6);
    expect(agents.literacy[2]).toBeCloseTo(1 - 0.6 * (1 - 0.075) ** 4, 6);
    expect(agents.postRate[2]).toBeCloseTo((0.25 * (1 + skill)) / 1.5, 6);
  });

  it('is for whom the lot says, in whatever row they stand', () => {
    const chosen = (keys: readonly number[]) => {
      const { world, weeks, state, courses } = worldOf({ set: (agents) => agents.key.set(keys) });
      state.training[0] = 4 * PLACE;
      weeks(1);
      return [...world.agents.key].filter((_, i) => courses()[i] === 1).sort((a, b) => a - b);
    };
    const keys = Array.from({ length: 10 }, (_, i) => 7 * i);
    expect(chosen(keys.toReversed())).toEqual(chosen(keys));
    expect(chosen(keys)).toHaveLength(4);
  });

  it('at the edges: of no effect, of all, dear, cheap', () => {
    const at = (settings: Record<string, number>) => {
      const made = worldOf({ settings });
      made.state.training[0] = 10 * PLACE;
      made.weeks(1);
      const { skill, literacy, postRate } = made.world.agents;
      return [skill[0], literacy[0], postRate[0], made.courses()[0]];
    };
    const literacy = Math.fround(0.4);
    expect(at({ skillGain: 0 })).toEqual([0.5, literacy, 0.25, 1]);
    expect(at({ skillGain: 1, literacyShare: 1 })).toEqual([1, 1, expect.closeTo(1 / 3, 6), 1]);
    expect(at({ literacyShare: 0 })[1]).toBe(literacy);
    expect(at({ coursePrice: 10_000 })).toEqual([0.5, literacy, 0.25, 0]);
    expect(at({ coursePrice: 0.01 })[3]).toBe(1);
  });
});
describe('a country without people', () => {
  it('can be invested in: networks grow, and money for courses waits', () => {
    const { weeks, state, courses } = worldOf();
    state.training[1] = 5000;
    state.broadband[1] = 5000;
    weeks(1);
    expect(state.coverage[1]).toBeCloseTo(1 - 0.01 * 0.9, 12);
    expect(state.training[1]).toBe(5000);
    expect(courses()).toEqual(Array(10).fill(0));
  });
});
