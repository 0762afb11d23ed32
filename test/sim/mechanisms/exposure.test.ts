import { describe, expect, it } from 'vitest';
import { HEARD, MET_LABELLED } from '../../../sim/world/agents.ts';
import { LABELLED } from '../../../sim/world/messages.ts';
import {
  dailyOf,
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

const START = Math.log(0.2 / 0.8);
const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** One claim, believed with probability .2; senders in the rows from 1 on. */
function worldOf(settings: Record<string, number> = {}, set: Hand['set'] = () => undefined) {
  const made = handWorld({
    people: 20,
    recipe: recipe(
      scenario({ claims: [claim('plot')], mechanisms: mechanisms({ exposure: settings }) }),
    ),
    set(agents) {
      agents.logOdds.fill(START);
      agents.logOddsStart.fill(START);
      set(agents);
    },
  });
  const meet = itemStepOf(made.world, made.recipe, 'exposure');
  const { logOdds } = made.world.agents;
  return {
    ...made,
    belief: () => logOdds[0] ?? Number.NaN,
    /** The reader of row 0 meets a message of `author`. */
    meet(author: number, message: Written = {}, credibility = 1) {
      const row = write(made.world, { author, claim: 0, polarity: 1, veracity: 0, ...message });
      meet(seen(made.world, row, { credibility }));
      return row;
    },
  };
}

describe('exposure', () => {
  it('moves belief as the published sequence of five senders says', () => {
    const { meet, belief } = worldOf({ strength: 0.12, fluency: 0.25 });
    const beliefs = [1, 2, 3, 4, 5].map((sender) => {
      meet(sender, {}, 0.2);
      return chance(belief());
    });
    [0.203868, 0.224971, 0.242135, 0.257076, 0.270588].forEach((published, n) => {
      expect(Math.abs((beliefs[n] ?? 0) - published)).toBeLessThan(1e-6);
    });
  });

  it('is evidence once a sender; the same sender again is repetition alone', () => {
    const { meet, belief } = worldOf({ strength: 0.3, fluency: 0 });
    meet(1);
    expect(belief()).toBeCloseTo(START + 0.3, 6);
    meet(1);
    expect(belief()).toBeCloseTo(START + 0.3, 6);
    meet(2);
    expect(belief()).toBeCloseTo(START + 0.6, 6);
  });

  it('is weighed by credibility, nearness and understanding', () => {
    const { world, recipe, belief } = worldOf({ strength: 0.4 });
    const row = write(world, { author: 1, claim: 0, polarity: 1 });
    const item = seen(world, row, { credibility: 0.5, affinity: 0.8, comprehension: 0.7 });
    itemStepOf(world, recipe, 'exposure')(item);
    expect(belief()).toBeCloseTo(START + 0.4 * 0.5 * 0.8 * 0.7, 6);
  });

  it('by a denial lowers belief, makes the claim known and adds no familiarity', () => {
    const { world, meet, belief } = worldOf({ strength: 0.3, fluency: 0.5 });
    meet(1, { polarity: -1 });
    meet(2, { polarity: -1 });
    expect(belief()).toBeCloseTo(START - 0.6, 6);
    expect(world.agents.assertions[0]).toBe(0);
    expect((world.agents.claimFlags[0] ?? 0) & HEARD).toBe(HEARD);
    meet(3);
    expect(belief()).toBeCloseTo(START - 0.3, 6);
  });

  it('counts denials as repetition where the scenario says so', () => {
    const { meet, belief } = worldOf({ strength: 0, fluency: 0.5, denialWeight: 1 });
    meet(1, { polarity: -1 });
    expect(belief()).toBeCloseTo(START, 6);
    meet(2);
    expect(belief()).toBeCloseTo(START + 0.5 * Math.log(3 / 2), 6);
  });

  it('by repetition adds rho ln((1 + n) / n) from the second to the n_max-th time', () => {
    const { meet, belief } = worldOf({ strength: 0, fluency: 0.5, mostRepetitions: 3 });
    const steps = [0, Math.log(3 / 2), Math.log(4 / 3), 0, 0].map((log) => 0.5 * log);
    let sum = START;
    for (const step of steps) {
      meet(1);
      sum += step;
      expect(belief()).toBeCloseTo(sum, 6);
    }
  });

  it('by repetition adds nothing to a claim that was wholly implausible or certain', () => {
    for (const start of [-4.5, 4.5]) {
      const { meet, belief } = worldOf({ strength: 0, fluency: 0.5 }, (agents) => {
        agents.logOdds.fill(start);
        agents.logOddsStart.fill(start);
      });
      meet(1);
      meet(2);
      expect(belief()).toBe(start);
    }
  });

  it('to a manipulative claim is weaker for the prebunked, and the first one turns against it', () => {
    const set: Hand['set'] = (agents) => agents.immunity.fill(0.25);
    const { world, meet, belief } = worldOf({ strength: 0.4, fluency: 0.5, immunityBoost: 2 }, set);
    world.claims.manipulative[0] = 1;
    meet(1);
    expect(belief()).toBeCloseTo(START + 0.4 * 0.75 - 2 * 0.25, 6);
    meet(2);
    const second = 0.4 * 0.75 + 0.5 * Math.log(3 / 2) * 0.75;
    expect(belief()).toBeCloseTo(START + 0.4 * 0.75 - 0.5 + second, 6);
    world.claims.manipulative[0] = 0;
    const before = belief();
    meet(3);
    expect(belief()).toBeCloseTo(before + 0.4 + 0.5 * Math.log(4 / 3), 6);
  });

  it('to a true claim is hardly weaker for the prebunked, unless it manipulates', () => {
    const met = (settings: Record<string, number>, manipulative: number) => {
      const { world, meet, belief } = worldOf(
        { strength: 0.4, immunityBoost: 2, ...settings },
        (a) => a.immunity.fill(0.5),
      );
      world.claims.truth[0] = 1;
      world.claims.manipulative[0] = manipulative;
      meet(1, { veracity: 1 });
      return belief() - START;
    };
    expect(met({}, 0)).toBeCloseTo(0.4 * 0.99 - 2 * 0.01, 5);
    expect(met({ spillOver: 0 }, 0)).toBeCloseTo(0.4, 5);
    expect(met({ spillOver: 1 }, 0)).toBeCloseTo(0.4 * 0.5 - 1, 5);
    expect(met({ spillOver: 0 }, 1)).toBeCloseTo(0.4 * 0.5 - 1, 5);
  });

  it('to a denial that is labelled gives no evidence either, nor to a share of what is', () => {
    const { world, recipe, meet, belief } = worldOf({ strength: 0.4, fluency: 0 });
    const row = meet(1, { flags: LABELLED, polarity: -1 });
    const share = pass(world, row, { author: 2, flags: 0 });
    itemStepOf(world, recipe, 'exposure')(seen(world, share, { source: 2 }));
    expect(belief()).toBe(Math.fround(START));
  });

  it('to a labelled item gives no positive evidence, yet makes the claim more familiar', () => {
    const { world, meet, belief } = worldOf({ strength: 0.4, fluency: 0.5 });
    meet(1, { flags: LABELLED });
    meet(2, { flags: LABELLED });
    expect(belief()).toBeCloseTo(START + 0.5 * Math.log(3 / 2), 6);
    expect((world.agents.claimFlags[0] ?? 0) & MET_LABELLED).toBe(MET_LABELLED);
  });

  it('leaves corrections, and shares of them, to the mechanism of corrections', () => {
    const { world, recipe, meet, belief } = worldOf({ strength: 0.4 });
    const row = meet(1, { is: 'correction', polarity: -1 });
    const share = pass(world, row, { author: 2 });
    itemStepOf(world, recipe, 'exposure')(seen(world, share, { source: 2 }));
    expect(belief()).toBe(Math.fround(START));
  });

  it('to an item without a claim changes nothing', () => {
    const { world, meet, belief } = worldOf();
    meet(1, { claim: -1, polarity: 0 });
    expect(belief()).toBe(Math.fround(START));
    expect(world.agents.claimFlags.every((flags) => flags === 0)).toBe(true);
  });

  it('with all its effects at 0 leaves every belief as it was, to the bit', () => {
    const still = { strength: 0, fluency: 0, immunityBoost: 0 };
    const { world, meet, belief } = worldOf(still, (agents) => agents.immunity.fill(0.5));
    world.claims.manipulative[0] = 1;
    for (let sender = 1; sender < 12; sender++) {
      meet(sender, { polarity: sender % 3 === 0 ? -1 : 1 });
    }
    expect(belief()).toBe(Math.fround(START));
  });

  it('wears off by half in 45 days, and toward the belief at the start', () => {
    const { world, recipe, belief } = worldOf({ halfLife: 45 });
    world.agents.logOdds[0] = START + 1;
    world.agents.logOdds[1] = START - 1;
    const day = dailyOf(world, recipe, 'exposure');
    for (let n = 0; n < 45; n++) day();
    expect(belief()).toBeCloseTo(START + 0.5, 5);
    expect(world.agents.logOdds[1]).toBeCloseTo(START - 0.5, 5);
    expect(world.agents.logOdds[2]).toBe(Math.fround(START));
  });

  it('is explained by terms that sum to what it does', () => {
    const { world, recipe, meet, belief } = worldOf({ strength: 0.4, fluency: 0.5 });
    meet(1);
    const row = write(world, { author: 2, claim: 0, polarity: 1 });
    const terms = termsOf(world, recipe, 'exposure', seen(world, row));
    expect(terms).toEqual({
      evidence: 0.4,
      fluency: expect.closeTo(0.5 * Math.log(1.5), 12),
      immunity: 0,
    });
    const before = belief();
    itemStepOf(world, recipe, 'exposure')(seen(world, row));
    expect(belief() - before).toBeCloseTo(0.4 + 0.5 * Math.log(1.5), 6);
  });
});
