import { describe, expect, it } from 'vitest';
import { prebunkingState } from '../../../sim/world/prebunking.ts';
import { handWorld, itemStepOf, seen, stepOf, write } from '../../worlds/hand.ts';
import { claim, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

function worldOf(settings: Record<string, number> = {}, people = 3, tickHours = 0.5) {
  const made = handWorld({
    people,
    accounts: [{ kind: 'media', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 48 },
        claims: [claim('plot', { manipulative: true })],
        mechanisms: mechanisms({ prebunking: settings }),
      }),
    ),
  });
  const step = stepOf(made.world, made.recipe, 'prebunking');
  const { waiting } = made.world.module(prebunkingState);
  return {
    ...made,
    waiting,
    immunity: () => [...made.world.agents.immunity.subarray(0, people)],
    tick(at: number, sessions: readonly number[] = []) {
      made.world.agents.sessions.set(sessions);
      step(at);
    },
  };
}

describe('a prebunk that waits', () => {
  it('is met at the next sitting, and adds a fifth of what is missing to full immunity', () => {
    const { world, waiting, immunity, tick } = worldOf();
    waiting.set([1, 1, 0]);
    world.agents.immunity.set([0, 0.5, 0.5]);
    tick(0, [0, 0, 1]);
    expect(immunity()).toEqual([0, 0.5, 0.5]);
    tick(1, [1, 1, 1]);
    expect(immunity()).toEqual([Math.fround(0.2), Math.fround(0.6), 0.5]);
    expect([...waiting]).toEqual([0, 0, 0]);
    tick(2, [1, 1, 1]);
    expect(immunity()[0]).toBe(Math.fround(0.2));
  });

  it('is met with all others that wait: three doses leave .8^3 to be had', () => {
    const { waiting, immunity, tick } = worldOf();
    waiting[0] = 3;
    tick(0, [1]);
    expect(immunity()[0]).toBeCloseTo(1 - 0.8 ** 3, 6);
  });

  it('with a dose of 0 protects nobody, with one of 1 wholly', () => {
    for (const dose of [0, 1]) {
      const { waiting, immunity, tick } = worldOf({ dose });
      waiting.fill(1);
      tick(0, [1, 1, 1]);
      expect(immunity()).toEqual([dose, dose, dose]);
    }
  });
});

describe('immunity', () => {
  it('halves in 30 days, whatever the length of the tick', () => {
    for (const tickHours of [1 / 12, 1]) {
      const { world, immunity, tick } = worldOf({}, 3, tickHours);
      world.agents.immunity.fill(0.8);
      for (let at = 0; at < (30 * 24) / tickHours; at++) tick(at);
      expect(immunity()[0]).toBeCloseTo(0.4, 5);
    }
  });

  it('fades within a day or never, as the scenario has it', () => {
    const left = (halfLife: number) => {
      const { world, immunity, tick } = worldOf({ halfLife });
      world.agents.immunity.fill(0.8);
      for (let at = 0; at < 48; at++) tick(at);
      return immunity()[0];
    };
    expect(left(0.5)).toBeCloseTo(0.2, 6);
    expect(left(10000)).toBeCloseTo(0.8, 3);
  });
});

describe('prebunks before the run', () => {
  it('wait for the share of people that the scenario says', () => {
    const share = (before: number) => {
      const { waiting } = worldOf({ before }, 4000);
      return waiting.reduce((sum, one) => sum + one, 0) / 4000;
    };
    expect([share(0), share(1)]).toEqual([0, 1]);
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(4 * Math.sqrt(0.21 / 4000));
  });
});

describe('one dose against one exposure to a manipulative claim', () => {
  it('has an effect of d between .05 and .4, as inoculation has', () => {
    const met = (doses: number) => {
      const { world, recipe, waiting, tick } = worldOf();
      waiting[0] = doses;
      tick(0, [1]);
      const row = write(world, { author: 1, claim: 0, polarity: 1, veracity: 0 });
      itemStepOf(world, recipe, 'exposure')(seen(world, row, { credibility: 0.2 }));
      return world.agents.logOdds[0] ?? Number.NaN;
    };
    // Answers are logistic about the belief, whose sd at the start is .8 (variance of the logistic:
    // pi^2 / 3).
    const spread = Math.sqrt(0.8 ** 2 + Math.PI ** 2 / 3);
    const effect = (met(0) - met(1)) / spread;
    expect(effect).toBeGreaterThan(0.05);
    expect(effect).toBeLessThan(0.4);
  });
});
