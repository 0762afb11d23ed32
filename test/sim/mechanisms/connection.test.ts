import { describe, expect, it } from 'vitest';
import { SUPER_SHARER } from '../../../sim/world/agents.ts';
import { inclusionState } from '../../../sim/world/inclusion.ts';
import { type Hand, handWorld, stepOf } from '../../worlds/hand.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const ACCESS = Math.fround(0.27);
const sigma = (x: number) => 1 / (1 + Math.exp(-x));
/** A of the model with its defaults. */
const reachable = (coverage: number, price: number) =>
  coverage * sigma(2 - 1.5 * Math.log(price / 2));

interface Options {
  readonly people?: number;
  readonly settings?: Record<string, number>;
  readonly price?: number;
  readonly set?: Hand['set'];
}

/** Aurelia alone, .8 covered at a price of 8.5, .27 online; skills of one half. */
function worldOf(options: Options = {}) {
  const { people = 10, settings = {}, price = 8.5 } = options;
  const made = handWorld({
    people,
    recipe: recipe(
      scenario({
        countries: [country('aurelia', { coverage: 0.8, price }), country('borealia')],
        mechanisms: mechanisms({ connection: settings }),
      }),
    ),
    set(agents) {
      agents.access.fill(ACCESS);
      agents.skill.fill(0.5);
      options.set?.(agents);
    },
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'connection');
  return {
    ...made,
    state: world.module(inclusionState),
    days(count: number) {
      for (let n = 0; n < count; n++) step(48 * (n + 1) - 1);
    },
  };
}

describe('access', () => {
  it('stays as it was, to the bit, while nothing is invested', () => {
    const { world, days, state } = worldOf({
      set: (agents) => agents.access.set([0.3, 1, 0.9999, 0, 0.271]),
    });
    const before = world.agents.access.slice();
    days(30);
    expect(world.agents.access).toEqual(before);
    expect([state.coverage[0], state.price[0]]).toEqual([0.8, 8.5]);
  });

  it('rises in proportion to what networks and prices would let be online', () => {
    const { world, days, state } = worldOf();
    state.coverage[0] = 0.9;
    state.price[0] = 4;
    days(1);
    const expected = (ACCESS * reachable(0.9, 4)) / reachable(0.8, 8.5);
    expect(world.agents.access[3]).toBeCloseTo(expected, 6);
  });

  it('is never more than everybody', () => {
    const { world, days, state } = worldOf({ set: (agents) => agents.access.fill(0.9) });
    state.price[0] = 0.1;
    days(1);
    expect(world.agents.access[0]).toBe(1);
  });

  it('of those without skill does not rise with networks and prices, and falls like the others’', () => {
    const { world, days, state } = worldOf({
      set: (agents) => agents.skill.set([0.1, 0.11]),
    });
    state.price[0] = 4;
    days(1);
    const gained = (ACCESS * reachable(0.8, 4)) / reachable(0.8, 8.5);
    expect([...world.agents.access.subarray(0, 2)]).toEqual([ACCESS, expect.closeTo(gained, 6)]);
    state.price[0] = 20;
    days(1);
    const lost = (ACCESS * reachable(0.8, 20)) / reachable(0.8, 8.5);
    expect(world.agents.access[0]).toBeCloseTo(lost, 6);
    expect(world.agents.access[1]).toBe(world.agents.access[0]);
  });

  it('of super-sharers is certain, whatever the price', () => {
    const { world, days, state } = worldOf({
      set(agents) {
        agents.flags[0] = SUPER_SHARER;
        agents.access[0] = 1;
      },
    });
    state.price[0] = 500;
    days(1);
    expect([world.agents.access[0], (world.agents.access[1] ?? 1) < ACCESS]).toEqual([1, true]);
  });

  it('follows the price of the moment, and is back when a tax is lifted', () => {
    const { world, days, state } = worldOf();
    state.priceFactor[0] = 2;
    days(1);
    const taxed = (ACCESS * reachable(0.8, 17)) / reachable(0.8, 8.5);
    expect(world.agents.access[0]).toBeCloseTo(taxed, 6);
    state.priceFactor[0] = 0;
    days(1);
    expect(world.agents.access[0]).toBeCloseTo((ACCESS * 0.8) / reachable(0.8, 8.5), 6);
    state.priceFactor[0] = 1;
    days(1);
    expect(world.agents.access[0]).toBe(ACCESS);
  });

  it('gained is people gained: those next in line are online, with their sittings and posts', () => {
    const made = worldOf({
      people: 400,
      set(agents) {
        agents.accessDraw.forEach((_, i) => {
          agents.accessDraw[i] = i / 400;
        });
        agents.sessionRate.fill(20);
        agents.postRate.fill(20);
      },
    });
    const { world, recipe: run, state, days } = made;
    const activation = stepOf(world, run, 'activation');
    const online = () => {
      activation(20);
      const { sessions, posts } = world.agents;
      return Array.from({ length: 400 }, (_, i) => (sessions[i] ?? 0) + (posts[i] ?? 0)).filter(
        (n) => n > 0,
      ).length;
    };
    // Draws below .27: 0 to 107 four-hundredths.
    expect(online()).toBe(108);
    state.price[0] = 4;
    days(1);
    const share = (ACCESS * reachable(0.8, 4)) / reachable(0.8, 8.5);
    expect(online()).toBe(Math.ceil(400 * share));
  });
});
describe('use of a network', () => {
  it('does not hang on the price at a slope of 0', () => {
    const { world, days, state } = worldOf({ settings: { priceSlope: 0 } });
    state.price[0] = 100;
    days(1);
    expect(world.agents.access[0]).toBe(ACCESS);
    state.priceFactor[0] = 0;
    days(1);
    expect(world.agents.access[0]).toBe(ACCESS);
  });

  it('is nearly everybody’s at a level of 10, so that only coverage counts', () => {
    const { world, days, state } = worldOf({ price: 2, settings: { usageLevel: 10 } });
    state.price[0] = 1;
    state.coverage[0] = 0.88;
    days(1);
    expect((world.agents.access[0] ?? 0) / ACCESS).toBeCloseTo(1.1, 3);
  });
});
