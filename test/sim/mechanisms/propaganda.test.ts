import { describe, expect, it } from 'vitest';
import { type Item, PEER } from '../../../sim/relation.ts';
import { TONES } from '../../../sim/world/messages.ts';
import {
  propagandaState,
  RADICAL,
  radicalisationState,
} from '../../../sim/world/radicalisation.ts';
import {
  dailyOf,
  handWorld,
  itemStepOf,
  seen,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { actor, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const CELL = 0;
const MINISTRY = 1;
const friendship = TONES.indexOf('friendship');

/** Row 0 reads; row 1 is a radical; the cell is an actor that recruits, the ministry is not. */
function worldOf(settings: Record<string, number> = {}) {
  const made = handWorld({
    people: 2,
    accounts: [{ kind: 'influencer', actor: CELL }],
    recipe: recipe(
      scenario({
        actors: [actor('cell', { kind: 'influencer' }), actor('ministry')],
        mechanisms: mechanisms({
          propaganda: { propagandists: ['cell'], gain: 0.2, counterSpeech: 0.4, ...settings },
          radicalisation: { core: 0 },
        }),
      }),
    ),
  });
  const { state } = made.world.module(radicalisationState);
  const { exposure } = made.world.module(propagandaState);
  state[1] = RADICAL;
  const step = itemStepOf(made.world, made.recipe, 'propaganda');
  return {
    ...made,
    exposure,
    meet(message: Written, item: Partial<Item> = {}) {
      step(seen(made.world, write(made.world, { author: 0, ...message }), item));
      return exposure[0];
    },
  };
}

describe('propaganda', () => {
  it('by a named actor adds to exposure, as far as it is believed and understood', () => {
    const { meet } = worldOf();
    expect(meet({ actor: CELL }, { credibility: 0.5, comprehension: 0.7 })).toBeCloseTo(0.07, 6);
    expect(meet({ actor: CELL })).toBeCloseTo(0.07 + 0.2 * 0.93, 6);
  });

  it('is what a radical says with hostility, and nothing else that people say', () => {
    const { meet } = worldOf();
    expect(meet({ author: 1, hostility: 0.1 })).toBe(0);
    expect(meet({ author: 0, hostility: 0.9 })).toBe(0);
    expect(meet({ author: 1, hostility: 0.9 })).toBeCloseTo(0.2, 6);
  });

  it('with a gain of 0 does nothing, and of 1 all there is', () => {
    expect(worldOf({ gain: 0 }).meet({ actor: CELL })).toBe(0);
    expect(worldOf({ gain: 1 }).meet({ actor: CELL })).toBe(1);
  });

  it('fades by half in a week', () => {
    const { world, recipe, exposure } = worldOf();
    exposure[0] = 0.8;
    const day = dailyOf(world, recipe, 'propaganda');
    for (let n = 0; n < 7; n++) day();
    expect(exposure[0]).toBeCloseTo(0.4, 5);
  });

  it('is nothing to institutions', () => {
    const { meet, exposure } = worldOf();
    meet({ actor: CELL }, { reader: 2 });
    expect([...exposure]).toEqual([0, 0]);
  });

  it('is explained by what it does', () => {
    const { world, recipe } = worldOf();
    const row = write(world, { actor: CELL });
    expect(termsOf(world, recipe, 'propaganda', seen(world, row))).toEqual({ propaganda: 0.2 });
    expect(termsOf(world, recipe, 'propaganda', seen(world, write(world)))).toEqual({});
  });
});

describe('counter-speech', () => {
  const speech = { actor: MINISTRY, tone: friendship };

  it('by a peer takes its share of exposure', () => {
    const { meet, exposure } = worldOf();
    exposure[0] = 0.5;
    expect(meet(speech, { sourceClass: PEER, credibility: 0.5 })).toBeCloseTo(0.5 - 0.1, 6);
  });

  it('is neither what institutions say themselves nor what is not meant kindly', () => {
    const { meet, exposure } = worldOf();
    exposure[0] = 0.5;
    meet(speech, { sourceClass: 1 });
    meet({ ...speech, actor: -1 }, { sourceClass: PEER });
    expect(meet({ actor: MINISTRY }, { sourceClass: PEER })).toBe(0.5);
  });

  it('of strength 0 does nothing, and of strength 1 undoes all', () => {
    for (const [counterSpeech, left] of [
      [0, 0.5],
      [1, 0],
    ] as const) {
      const { meet, exposure } = worldOf({ counterSpeech });
      exposure[0] = 0.5;
      expect(meet(speech, { sourceClass: PEER })).toBe(left);
    }
  });
});
