import { describe, expect, it } from 'vitest';
import { HEARD, MET_LABELLED } from '../../../sim/world/agents.ts';
import { LABELLED } from '../../../sim/world/messages.ts';
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
import { claim, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';
import { quantile } from '../canonical/normal.ts';

const MEDIA = 2;

/** Two false claims; the reader of row 0 trusts media by one half. */
function worldOf(settings: Record<string, number> = {}, set: Hand['set'] = () => undefined) {
  const made = handWorld({
    people: 3,
    recipe: recipe(
      scenario({
        claims: [claim('plot'), claim('storm')],
        mechanisms: mechanisms({ labelling: settings }),
      }),
    ),
    set,
  });
  const { world } = made;
  const step = itemStepOf(world, made.recipe, 'labelling');
  return {
    ...made,
    beliefs: () => [...world.agents.logOdds.subarray(0, 2)],
    meet(message: Written = {}) {
      const said = { author: 1, claim: 0, polarity: 1, flags: LABELLED, ...message };
      const row = write(world, said);
      step(seen(world, row));
      return row;
    },
    step,
  };
}

describe('the first labelled item about a claim', () => {
  it('takes .65 logit off belief in it, the next ones nothing', () => {
    const { world, meet, beliefs } = worldOf();
    meet();
    expect(beliefs()).toEqual([expect.closeTo(-0.65, 6), 0]);
    expect(world.agents.claimFlags[0]).toBe(HEARD | MET_LABELLED);
    meet({ author: 2 });
    expect(beliefs()[0]).toBeCloseTo(-0.65, 6);
    meet({ claim: 1 });
    expect(beliefs()[1]).toBeCloseTo(-0.65, 6);
  });

  it('does less to those who trust media by less than .4', () => {
    const distrusting = (trust: number) => {
      const { meet, beliefs } = worldOf({}, (agents) => agents.trust.fill(trust, MEDIA, MEDIA + 1));
      meet();
      return beliefs()[0];
    };
    expect(distrusting(0.4)).toBeCloseTo(-0.65, 6);
    expect(distrusting(0.39)).toBeCloseTo(-0.65 * 0.47, 6);
  });

  it('raises belief where it denies the claim: the label is on what it says', () => {
    const { meet, beliefs } = worldOf();
    meet({ polarity: -1 });
    expect(beliefs()[0]).toBeCloseTo(0.65, 6);
  });

  it('may be passed on by somebody, before or after it was labelled', () => {
    const { world, step, beliefs } = worldOf();
    const row = write(world, { author: 1, claim: 0, polarity: 1 });
    const share = pass(world, row, { author: 2 });
    step(seen(world, share));
    expect(beliefs()[0]).toBe(0);
    world.messages.flags[row] = LABELLED;
    step(seen(world, share));
    expect(beliefs()[0]).toBeCloseTo(-0.65, 6);
  });

  it('is one with a label and with a claim', () => {
    const { world, meet, beliefs } = worldOf();
    meet({ flags: 0 });
    meet({ claim: -1, polarity: 0 });
    expect(beliefs()).toEqual([0, 0]);
    expect(world.agents.claimFlags.every((flags) => flags === 0)).toBe(true);
  });

  it('of strength 0 does nothing, and distrust may take nothing or all', () => {
    const distrusts: Hand['set'] = (agents) => agents.trust.fill(0);
    const left = (settings: Record<string, number>) => {
      const { meet, beliefs } = worldOf(settings, distrusts);
      meet();
      return beliefs()[0];
    };
    expect(left({ strength: 0 })).toBeCloseTo(0, 12);
    expect(left({ distrust: 1 })).toBeCloseTo(0, 12);
    expect(left({ distrust: 0 })).toBeCloseTo(-0.65, 6);
  });

  it('is explained by what it does', () => {
    const { world, recipe } = worldOf();
    const row = write(world, { author: 1, claim: 0, polarity: 1, flags: LABELLED });
    expect(termsOf(world, recipe, 'labelling', seen(world, row))).toEqual({ label: -0.65 });
    world.agents.claimFlags[0] = MET_LABELLED;
    expect(termsOf(world, recipe, 'labelling', seen(world, row))).toEqual({});
  });
});

describe('a public that holds a false claim as people do at the start', () => {
  it('believes it 27.6 % less after a label, within five points', () => {
    const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
    const { meet, beliefs, world } = worldOf();
    meet();
    const shift = beliefs()[0] ?? Number.NaN;
    // Log-odds N(-.4, .8): the mean over a thousand quantiles, before and after.
    const quantiles = Array.from(
      { length: 1000 },
      (_, n) => -0.4 + 0.8 * quantile((n + 0.5) / 1000),
    );
    const mean = (by: number) =>
      quantiles.reduce((sum, logOdds) => sum + chance(logOdds + by), 0) / quantiles.length;
    const change = 100 * (mean(shift) / mean(0) - 1);
    expect(Math.abs(change - -27.6)).toBeLessThan(5);
    expect(world.agents.logOdds[2]).toBe(0);
  });
});
