import { describe, expect, it } from 'vitest';
import { HEARD } from '../../../sim/world/agents.ts';
import { type Hand, handWorld, itemStepOf, pass, seen, termsOf, write } from '../../worlds/hand.ts';
import { claim, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

const MEDIA = 2;

/** A claim about Borealia, held with log-odds 1 by the people of Aurelia. */
function worldOf(settings: Record<string, number> = {}, set: Hand['set'] = () => undefined) {
  const made = handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        claims: [claim('plot', { about: 'borealia' })],
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
