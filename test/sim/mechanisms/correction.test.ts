import { describe, expect, it } from 'vitest';
import { HEARD } from '../../../sim/world/agents.ts';
import { LABELLED } from '../../../sim/world/messages.ts';
import { type Hand, handWorld, itemStepOf, pass, seen, termsOf, write } from '../../worlds/hand.ts';
import { claim, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const MEDIA = 2;

/** A claim about Borealia, held with log-odds 1 by the people of Aurelia. */
function worldOf(
  settings: Record<string, number> = {},
  set: Hand['set'] = () => undefined,
  harm = 1,
) {
  const made = handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        claims: [claim('plot', { about: 'borealia', harm })],
        mechanisms: mechanisms({ correction: settings }),
      }),
    ),
    set(agents) {
      agents.logOdds.fill(1);
      agents.logOddsStart.fill(1);
      set(agents);
    },
  });
  const { world } = made;
  const row = write(world, { is: 'correction', author: 1, claim: 0, polarity: -1 });
  const step = itemStepOf(world, made.recipe, 'correction');
  return {
    ...made,
    row,
    meet: (credibility: number, message = row) => step(seen(world, message, { credibility })),
    belief: () => world.agents.logOdds[0] ?? Number.NaN,
  };
}

describe('a correction', () => {
  it('of a fact-checker takes .7 logit off belief', () => {
    // Trust in NGOs .55 and public credibility .8: 2 x .55 - 1 + .4 = .5, times kappa_c of 1.4.
    const { meet, belief } = worldOf();
    meet(0.5);
    expect(belief()).toBeCloseTo(1 - 0.7, 6);
  });

  it('works as far as it is understood', () => {
    const { world, recipe, row, belief } = worldOf();
    itemStepOf(world, recipe, 'correction')(seen(world, row, { comprehension: 0.5 }));
    expect(belief()).toBeCloseTo(1 - 0.7, 6);
  });

  it('loses up to 30 % on those whose identity the claim suits', () => {
    const { meet, belief } = worldOf({}, (agents) => agents.identity.fill(1));
    meet(0.5);
    expect(belief()).toBeCloseTo(1 - 0.7 * 0.7, 6);
    // To those whom the claim is about it is no comfort, and the correction works in full.
    const abroad = worldOf({}, (agents) => {
      agents.identity.fill(1);
      agents.country.fill(1);
    });
    abroad.meet(0.5);
    expect(abroad.belief()).toBeCloseTo(1 - 0.7, 6);
  });

  it('cannot take belief further below its start than two logits', () => {
    const { world, meet, belief } = worldOf();
    for (let n = 0; n < 9; n++) meet(1);
    expect(belief()).toBe(-1);
    world.agents.logOdds[0] = -1.5;
    meet(1);
    expect(belief()).toBe(-1.5);
  });

  it('of a source that nobody believes does nothing but make the claim known', () => {
    const { world, meet, belief } = worldOf();
    meet(0);
    expect(belief()).toBe(1);
    expect(world.agents.claimFlags[0]).toBe(HEARD);
    expect(world.agents.assertions[0]).toBe(0);
  });

  it('is one still when somebody passes it on', () => {
    const { world, meet, row, belief } = worldOf();
    meet(0.5, pass(world, row, { author: 2 }));
    expect(belief()).toBeCloseTo(1 - 0.7, 6);
  });

  it('costs the class of sources that brought the claim 3 % of its trust, once', () => {
    const { world, meet } = worldOf();
    world.agents.broughtBy[0] = 1 + MEDIA;
    meet(0.5);
    expect(world.agents.trust[MEDIA]).toBeCloseTo(0.5 * 0.97, 6);
    meet(0.5);
    expect(world.agents.trust[MEDIA]).toBeCloseTo(0.5 * 0.97, 6);
    expect([...world.agents.trust.subarray(0, 5)].filter((trust) => trust !== 0.5)).toHaveLength(1);
  });

  it('moves the attitude to the country concerned by a tenth of the belief corrected', () => {
    const moved = (settings: Record<string, number>, harm = 1, start = 0.2) => {
      const made = worldOf(settings, (agents) => agents.attitude.fill(start), harm);
      made.meet(0.5);
      return [...made.world.agents.attitude.subarray(0, 2)];
    };
    const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
    const corrected = chance(1) - chance(0.3);
    const by = (share: number) => expect.closeTo(0.2 + share * corrected * (1 - 0.04), 6);
    expect(moved({})).toEqual([Math.fround(0.2), by(0.1)]);
    expect(moved({}, -0.5)).toEqual([Math.fround(0.2), by(-0.05)]);
    expect(moved({ attitudeShare: 1 })).toEqual([Math.fround(0.2), by(1)]);
    expect(moved({ attitudeShare: 0 })).toEqual([0.2, 0.2].map(Math.fround));
    expect(moved({ attitudeShare: 1 }, 1, 1)).toEqual([1, 1]);
  });

  it('that moves no belief, or is about no country, moves no attitude', () => {
    const made = worldOf({});
    made.meet(0);
    made.world.claims.about[0] = -1;
    made.meet(0.5);
    expect([...made.world.agents.attitude.subarray(0, 2)]).toEqual([0, 0]);
  });

  it('that a platform has labelled is no evidence, and makes the claim known', () => {
    const { world, meet, belief } = worldOf();
    meet(1, write(world, { is: 'correction', claim: 0, polarity: -1, flags: LABELLED }));
    expect(belief()).toBe(1);
    expect(world.agents.claimFlags[0]).toBe(HEARD);
  });

  it('with a strength of 0 changes no belief', () => {
    const { meet, belief } = worldOf({ strength: 0 });
    meet(1);
    expect(belief()).toBe(1);
  });

  it('is no business of items that correct nothing', () => {
    const { world, meet, belief } = worldOf();
    meet(1, write(world, { claim: 0, polarity: -1 }));
    meet(1, write(world, {}));
    expect(belief()).toBe(1);
  });

  it('is explained by what it does', () => {
    const { world, recipe, row } = worldOf();
    const terms = termsOf(world, recipe, 'correction', seen(world, row, { credibility: 0.5 }));
    expect(terms).toEqual({ correction: expect.closeTo(-0.7, 12) });
  });
});
