import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { LABELLED } from '../../../sim/world/messages.ts';
import { noteState, policyState, SHOWN } from '../../../sim/world/moderation.ts';
import { handWorld, itemStepOf, seen, termsOf, type Written, write } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const MEDIA = 2;
type Settings = Record<string, number | boolean>;

/** Row 0 reads; rows 1 and on write. */
function worldOf(rules: Settings = {}, settings: Record<string, number> = {}, people = 3) {
  const made = handWorld({
    people,
    recipe: recipe(
      scenario({
        mechanisms: mechanisms({ platforms: rules, restraint: settings, notes: {} }),
      }),
    ),
  });
  const { world } = made;
  const step = itemStepOf(world, made.recipe, 'restraint');
  return {
    ...made,
    /** Factors on sharing, answering and liking an item. */
    factors(message: Written = {}, change: (row: number) => void = () => undefined, item = {}) {
      const row = write(world, { author: 1, ...message });
      change(row);
      const read: Item = seen(world, row, item);
      step(read);
      return [read.shareFactor, read.replyFactor, read.likeFactor];
    },
  };
}

describe('a label', () => {
  it('takes 24.7 % of shares, answers and likes, 16.7 % from those who distrust media', () => {
    const { world, factors } = worldOf();
    expect(factors({ flags: LABELLED })).toEqual([0.753, 0.753, 0.753]);
    world.agents.trust[MEDIA] = 0.39;
    expect(factors({ flags: LABELLED })).toEqual([0.833, 0.833, 0.833]);
    expect(factors()).toEqual([1, 1, 1]);
  });

  it('takes nothing or all where the scenario says so', () => {
    expect(worldOf({}, { label: 1 }).factors({ flags: LABELLED })).toEqual([1, 1, 1]);
    expect(worldOf({}, { label: 0 }).factors({ flags: LABELLED })).toEqual([0, 0, 0]);
    for (const labelDistrusted of [0, 1]) {
      const { world, factors } = worldOf({}, { labelDistrusted });
      world.agents.trust[MEDIA] = 0;
      expect(factors({ flags: LABELLED })[0]).toBe(labelDistrusted);
    }
  });
});

describe('a question about accuracy', () => {
  it('takes a tenth of the shares of false items, where the reader’s country has it', () => {
    const { world, factors } = worldOf({ prompts: true });
    expect(factors({ veracity: 0.4 })).toEqual([0.9, 1, 1]);
    expect(factors({ veracity: 0.5 })).toEqual([1, 1, 1]);
    world.module(policyState).prompts[0] = 0;
    expect(factors({ veracity: 0 })).toEqual([1, 1, 1]);
    for (const prompt of [0, 1]) {
      expect(worldOf({ prompts: true }, { prompt }).factors({ veracity: 0 })[0]).toBe(prompt);
    }
  });
});

describe('a second step', () => {
  it('takes three tenths of all shares', () => {
    expect(worldOf({ friction: true }).factors()).toEqual([0.7, 1, 1]);
    expect(worldOf({ friction: true, prompts: true }).factors({ veracity: 0 })[0]).toBeCloseTo(
      0.63,
      12,
    );
    for (const friction of [0, 1]) {
      expect(worldOf({ friction: true }, { friction }).factors()[0]).toBe(friction);
    }
  });
});

describe('a community note', () => {
  it('takes 46.1 % of shares, 21.9 % of answers, 44.1 % of likes', () => {
    const { world, factors } = worldOf();
    const noted = (row: number) => {
      world.module(noteState).status[row] = SHOWN;
    };
    expect(factors({}, noted)).toEqual([0.539, 0.781, 0.559]);
  });

  it('takes nothing or all where the scenario says so', () => {
    for (const rest of [0, 1]) {
      const settings = { noteShares: rest, noteReplies: rest, noteLikes: rest };
      const { world, factors } = worldOf({}, settings);
      const noted = (row: number) => {
        world.module(noteState).status[row] = SHOWN;
      };
      expect(factors({}, noted)).toEqual([rest, rest, rest]);
    }
  });
});

describe('restraint', () => {
  it('comes through in what is shared: of a thousand readers 24.7 % fewer pass a label on', () => {
    const people = 6000;
    const made = handWorld({
      people,
      recipe: recipe(
        scenario({
          mechanisms: mechanisms({ platforms: {}, restraint: {}, sharing: { intercept: 0 } }),
        }),
      ),
    });
    const { world } = made;
    const [restrain, share] = ['restraint', 'sharing'].map((name) =>
      itemStepOf(world, made.recipe, name),
    );
    const shares = (flags: number) => {
      const row = write(world, { author: 1, flags, keyHigh: 99 });
      let count = 0;
      for (let reader = 2; reader < people; reader++) {
        world.store.reserve(1);
        const item = seen(world, row, { reader, session: flags });
        if (flags !== 0) restrain?.(item);
        share?.(item);
        count += item.shared >= 0 ? 1 : 0;
      }
      return count;
    };
    const change = 100 * (shares(LABELLED) / shares(0) - 1);
    expect(Math.abs(change - -24.7)).toBeLessThan(5);
  });

  it('is explained by its factors, where there are any', () => {
    const { world, recipe } = worldOf();
    const row = write(world, { author: 1, flags: LABELLED });
    expect(termsOf(world, recipe, 'restraint', seen(world, row))).toEqual({
      shareFactor: 0.753,
      replyFactor: 0.753,
      likeFactor: 0.753,
    });
    expect(termsOf(world, recipe, 'restraint', seen(world, write(world)))).toEqual({});
  });
});
