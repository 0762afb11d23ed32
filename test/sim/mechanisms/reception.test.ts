import { describe, expect, it } from 'vitest';
import type { Item } from '../../../sim/relation.ts';
import { TRANSLATED } from '../../../sim/world/messages.ts';
import {
  type Hand,
  handWorld,
  itemStepOf,
  pass,
  seen,
  termsOf,
  type Written,
  write,
} from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const FOREIGN_GOVERNMENT = 1;

/** A reader of Aurelia (row 0) and a ministry of Borealia (row 1), where nothing else is said. */
function worldOf(set: Hand['set'] = () => undefined, settings: Record<string, number> = {}) {
  const made = handWorld({
    people: 2,
    recipe: recipe(
      scenario({
        languages: ['en', 'fr'],
        mechanisms: mechanisms({ reception: settings }),
      }),
    ),
    set(agents) {
      agents.kind[1] = 1;
      agents.country[1] = 1;
      agents.origin[1] = 1;
      agents.proficiency.set([1, 0, 1, 0]);
      set(agents);
    },
  });
  return {
    ...made,
    receive(message: Written = {}): Item {
      const item = seen(made.world, write(made.world, { author: 1, ...message }));
      itemStepOf(made.world, made.recipe, 'reception')(item);
      return item;
    },
  };
}

describe('reception', () => {
  it('of a foreign government trusted with .45 and credible with .6 gives .2', () => {
    const { receive } = worldOf((agents) => {
      agents.trust[FOREIGN_GOVERNMENT] = 0.45;
      agents.credibility[1] = 0.6;
    });
    expect(receive()).toMatchObject({
      sourceClass: FOREIGN_GOVERNMENT,
      foreignSource: 1,
      credibility: expect.closeTo(2 * 0.45 - 1 + 0.3, 6),
    });
  });

  it('of a source that is distrusted gives 0, or the floor that the scenario sets', () => {
    const distrust: Hand['set'] = (agents) => agents.trust.fill(0.1);
    expect(worldOf(distrust).receive().credibility).toBe(0);
    expect(worldOf(distrust, { credibilityFloor: -0.3 }).receive().credibility).toBe(-0.3);
    expect(worldOf(distrust, { credibilityFloor: -1 }).receive().credibility).toBeCloseTo(-0.8, 6);
  });

  it('loses to cultural distance as a normal curve: e^-.5 at one width', () => {
    const apart: Hand['set'] = (agents) => agents.culture.set([0.36, 0, 0, 0.48]);
    const { affinity } = worldOf(apart, { cultureWidth: 0.6, identityWeight: 0 }).receive();
    expect(affinity).toBeCloseTo(Math.exp(-0.5), 6);
  });

  it('loses half across the border for those who identify wholly, nothing for the others', () => {
    const { receive } = worldOf((agents) => agents.identity.fill(1));
    expect(receive().affinity).toBe(0.5);
    expect(worldOf().receive().affinity).toBe(1);
  });

  it('of an account with a fixed nearness does not look at culture', () => {
    const embassy: Hand['set'] = (agents) => {
      agents.culture.set([3, 3]);
      agents.culturalFactor[1] = 0.85;
      agents.affinityBonus[1] = 0.1;
    };
    expect(worldOf(embassy).receive().affinity).toBeCloseTo(0.95, 6);
  });

  it('is never nearer than 1', () => {
    const near: Hand['set'] = (agents) => agents.affinityBonus.fill(0.1);
    expect(worldOf(near).receive().affinity).toBe(1);
  });

  it('understands as well as the best language in common', () => {
    const { receive } = worldOf((agents) => {
      agents.languages[0] = 3;
      agents.proficiency.set([0.3, 0.7]);
    });
    expect(receive({ languages: 1 }).comprehension).toBeCloseTo(0.3, 6);
    expect(receive({ languages: 3 }).comprehension).toBeCloseTo(0.7, 6);
  });

  describe('of what a sharer translated', () => {
    /** English, passed on with a translation into French, and once more as it was. */
    function translated(english: number, french: number): number[] {
      const { world, recipe: of } = worldOf((agents) => {
        agents.languages[0] = (english > 0 ? 1 : 0) | (french > 0 ? 2 : 0);
        agents.proficiency.set([english, french]);
      });
      const root = write(world, { author: 1, languages: 1 });
      const share = pass(world, root, { author: 1, languages: 3, flags: TRANSLATED });
      const again = pass(world, share, { author: 1 });
      return [share, again].map((row) => {
        const item = seen(world, row);
        itemStepOf(world, of, 'reception')(item);
        return item.comprehension;
      });
    }

    it('keeps nine tenths for those who need the translation, however far it has travelled', () => {
      const both = [expect.closeTo(0.72, 6), expect.closeTo(0.72, 6)];
      expect(translated(0, 0.8)).toEqual(both);
    });

    it('keeps everything for those who read the post as it was written', () => {
      expect(translated(1, 0)).toEqual([1, 1]);
      expect(translated(1, 0.8)).toEqual([1, 1]);
    });

    it('is read in whichever of the two one understands better', () => {
      expect(translated(0.3, 1)[0]).toBeCloseTo(0.9, 6);
      expect(translated(0.8, 0.85)[0]).toBeCloseTo(0.8, 6);
    });
  });

  it('of what only a machine translated understands .8', () => {
    expect(worldOf().receive({ languages: 2 }).comprehension).toBe(0.8);
  });

  it('is explained by what it found', () => {
    const { world, recipe } = worldOf((agents) => agents.culture.set([0.3, 0.4]));
    const item = seen(world, write(world, { author: 1 }));
    expect(termsOf(world, recipe, 'reception', item)).toEqual({
      credibility: 0,
      affinity: expect.closeTo(Math.exp(-0.25 / (2 * 0.36)), 6),
      comprehension: 1,
      culturalGap: expect.closeTo(0.5, 6),
    });
  });
});
