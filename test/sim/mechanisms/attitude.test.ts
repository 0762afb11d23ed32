import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { TONES } from '../../../sim/world/messages.ts';
import {
  dailyOf,
  handWorld,
  itemStepOf,
  seen,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const AURELIA = 0;
const BOREALIA = 1;
const tone = (name: (typeof TONES)[number]) => TONES.indexOf(name);

/** A reader (row 0) in Borealia with attitude `start` to all; row 1 lives in Aurelia. */
function worldOf(start = 0, settings: Record<string, number> = {}) {
  const made = handWorld({
    people: 2,
    recipe: recipe(
      scenario({
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        mechanisms: mechanisms({ attitude: settings }),
      }),
    ),
    set(agents) {
      agents.country[0] = BOREALIA;
      agents.origin[0] = BOREALIA;
      agents.attitude.fill(start);
      agents.attitudeStart.fill(start);
    },
  });
  const { world } = made;
  return {
    ...made,
    attitudes: () => [...world.agents.attitude.subarray(0, 3)],
    meet(message: Written, item: Partial<Item> = {}) {
      const row = write(world, { author: 1, target: AURELIA, valence: 0.6, ...message });
      itemStepOf(world, made.recipe, 'attitude')(seen(world, row, item));
    },
  };
}

describe('an item about a country', () => {
  it('of friendship, aid or culture moves the attitude by .05 times its valence, from 0', () => {
    for (const name of ['friendship', 'aid', 'culture'] as const) {
      const { meet, attitudes } = worldOf();
      meet({ tone: tone(name) });
      expect(attitudes()).toEqual([expect.closeTo(0.05 * 0.6, 6), 0, 0]);
    }
  });

  it('of mere information moves it by half of that', () => {
    const { meet, attitudes } = worldOf();
    meet({ tone: tone('information') });
    expect(attitudes()[AURELIA]).toBeCloseTo(0.015, 6);
  });

  it('is weighed by credibility, nearness, understanding and what is left to move', () => {
    const { meet, attitudes } = worldOf(0.5);
    meet({ tone: tone('aid') }, { credibility: 0.4, affinity: 0.8, comprehension: 0.7 });
    expect(attitudes()[AURELIA]).toBeCloseTo(0.5 + 0.05 * 0.6 * 0.4 * 0.8 * 0.7 * 0.75, 6);
  });

  it('twenty times well received moves an attitude by about .1 at valence .1', () => {
    const { meet, attitudes } = worldOf();
    for (let n = 0; n < 20; n++) meet({ tone: tone('friendship'), valence: 0.1 });
    // d att / dn = .005 (1 - att^2), so att(20) = tanh(.1).
    expect(attitudes()[AURELIA]).toBeCloseTo(Math.tanh(0.1), 4);
  });

  it('taken badly does half as much, the other way', () => {
    const { meet, attitudes } = worldOf();
    meet({ tone: tone('friendship') }, { reading: -0.5 });
    expect(attitudes()[AURELIA]).toBeCloseTo(-0.015, 6);
  });

  it('moves nobody who is wholly for or against', () => {
    for (const extreme of [-1, 1]) {
      const { meet, attitudes } = worldOf(extreme);
      meet({ tone: tone('friendship'), valence: -extreme });
      expect(attitudes()[AURELIA]).toBe(extreme);
    }
  });

  it('about no country changes nothing', () => {
    const { meet, attitudes } = worldOf(0.1);
    meet({ target: -1, tone: tone('friendship') });
    expect(attitudes()).toEqual(Array(3).fill(Math.fround(0.1)));
  });
});

describe.each(['criticism', 'insult'] as const)('%s of a rival', (hostile) => {
  const criticism = { target: 2, tone: tone(hostile), valence: -0.8 };

  it('leaves the attitude to the rival as it was', () => {
    const { meet, attitudes } = worldOf();
    meet(criticism);
    expect(attitudes()).toEqual([0, 0, 0]);
  });

  it('costs the sender where the two are in tension, understood or not', () => {
    const { world, meet, attitudes } = worldOf();
    world.dyads.tension[AURELIA * 3 + 2] = 0.6;
    meet(criticism, { credibility: 0.5, affinity: 0.8, comprehension: 0.1 });
    expect(attitudes()).toEqual([expect.closeTo(-0.5 * 0.05 * 0.8 * 0.5 * 0.8, 6), 0, 0]);
  });

  it('costs nothing at a tension of one half', () => {
    const { world, meet, attitudes } = worldOf();
    world.dyads.tension[AURELIA * 3 + 2] = 0.5;
    meet(criticism);
    expect(attitudes()).toEqual([0, 0, 0]);
  });
});

describe('attitudes', () => {
  it('return to where they started, half of the way in 20 days', () => {
    const { world, recipe, attitudes } = worldOf(0.2);
    world.agents.attitude[AURELIA] = 0.6;
    const day = dailyOf(world, recipe, 'attitude');
    for (let n = 0; n < 20; n++) day();
    expect(attitudes()).toEqual([expect.closeTo(0.4, 5), Math.fround(0.2), Math.fround(0.2)]);
  });

  it('do not move with a step of 0', () => {
    const { meet, attitudes } = worldOf(0.3, { step: 0 });
    meet({ tone: tone('aid') });
    expect(attitudes()).toEqual(Array(3).fill(Math.fround(0.3)));
  });

  it('are explained by the change and the country', () => {
    const { world, recipe } = worldOf();
    const row = write(world, { author: 1, target: AURELIA, valence: 0.6, tone: tone('aid') });
    const terms = termsOf(world, recipe, 'attitude', seen(world, row));
    expect(terms).toEqual({ 'attitude:aurelia': expect.closeTo(0.03, 8) });
    const untargeted = write(world, { author: 1 });
    expect(termsOf(world, recipe, 'attitude', seen(world, untargeted))).toEqual({});
  });
});
