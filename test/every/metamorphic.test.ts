/** What must come out the same, or move one way, when a run is changed in a way that is known. */
import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import type { Actor, Scenario, Settings } from '../../sim/scenario/scenario.ts';
import { everything, everythingRecipe, withSettings } from '../worlds/everything.ts';
import { run, storyOf } from '../worlds/running.ts';
import { action, botnet, claim, recipe, strategy } from '../worlds/scenario.ts';

const TICKS = 60;
const base = everythingRecipe();
const population = createPopulation(base.scenario, base.networkSeed);

const withMechanisms = (changes: Parameters<typeof withSettings>[0]) => ({
  ...base,
  scenario: { ...base.scenario, mechanisms: withSettings(changes) },
});

describe('an empty strategy', () => {
  it('is silence, to the bit', () => {
    const [silence, quiet] = ['silence', 'quiet'].map((strategy) =>
      run({ ...base, strategy }, { population, ticks: TICKS }).digest(),
    );
    expect(quiet).toBe(silence);
    const engaged = run(base, { population, ticks: TICKS });
    expect(engaged.digest()).not.toBe(silence);
  });

  it('is a strategy whose actions nobody can afford', () => {
    const poor = base.scenario.actors.map((actor) => ({ ...actor, budget: 0 }));
    const scenario = { ...base.scenario, actors: poor };
    const [silence, engage] = ['silence', 'engage'].map(
      (strategy) => storyOf({ ...base, scenario, strategy }, population, TICKS).messages,
    );
    expect(engage).toEqual(silence);
  });
});

describe('a botnet of nobody', () => {
  it('does nothing, whatever its infiltration, deception, flooding and targeting, to the bit', () => {
    const digests = [
      { infiltration: 0.01, deception: 0, flooding: 1, targeting: 'none' as const },
      { infiltration: 0.1, deception: 1, flooding: 64, targeting: 'vulnerable' as const },
      { infiltration: 0, deception: 0.5, flooding: 8, targeting: 'hubs' as const },
    ].map((net) => {
      const actors: Actor[] = base.scenario.actors.map((one) =>
        one.kind === 'botnet' ? botnet('farm', { share: 0, ...net }) : one,
      );
      return run({ ...base, scenario: { ...base.scenario, actors } }, { ticks: 30 }).digest();
    });
    expect(new Set(digests).size).toBe(1);
  });
});

describe('beliefs', () => {
  it('are constant where neither evidence, repetition, prebunking, labels nor corrections have force', () => {
    const still = withMechanisms({
      exposure: { strength: 0, fluency: 0, immunityBoost: 0 },
      correction: { strength: 0 },
      labelling: { strength: 0 },
    });
    const { world, tick } = run(still, { population, ticks: TICKS });
    expect(tick).toBe(TICKS);
    const { logOdds, logOddsStart, claimFlags } = world.agents;
    expect(logOdds).toEqual(logOddsStart);
    expect(claimFlags.some((flags) => flags !== 0)).toBe(true);
    const { world: moved } = run(base, { population, ticks: TICKS });
    expect(moved.agents.logOdds).not.toEqual(moved.agents.logOddsStart);
  });

  it('stand further from the truth the weaker corrections are, with the same luck', () => {
    const falsehood = { truth: false, plausibility: 0.5, about: null };
    const correcting: Scenario = everything({
      claims: [claim('plot', falsehood), claim('storm', falsehood)],
      strategies: [
        strategy('debunk', [
          action('debunk', {
            every: 6,
            settings: { claim: 'plot', languages: ['en', 'fr', 'fa'], partner: 'paper' },
          }),
        ]),
      ],
      teaching: null,
    });
    const people = createPopulation(correcting, 'network');
    const misperception = (strength: number): number => {
      const mechanisms = withSettings({ correction: { strength } });
      const sum = ['a', 'b', 'c'].reduce((total, seed) => {
        const simulation = run(recipe({ ...correcting, mechanisms }, { seed }), {
          population: people,
          ticks: 84,
        });
        return total + (simulation.outcomes()['misperception'] ?? Number.NaN);
      }, 0);
      return sum / 3;
    };
    const [none = 0, some = 0, strong = 0] = [0, 0.7, 2.5].map(misperception);
    expect(some).toBeLessThan(none);
    expect(strong).toBeLessThan(some);
  });
});

describe('stances', () => {
  it('do not drift where nobody is moved', () => {
    const { world } = run(withMechanisms({ stance: { step: 0 } }), { population, ticks: TICKS });
    expect(world.agents.stance).toEqual(world.agents.stanceStart);
  });

  it('of people who are wholly stubborn are back where they began at the end of the day', () => {
    const stubborn: Settings = { susceptibility: 0 };
    const of = withMechanisms({ people: stubborn, stance: { step: 0.5, confidence: 4 } });
    const { world } = run(of, { ticks: 48 });
    expect(world.agents.stance).toEqual(world.agents.stanceStart);
  });
});

describe('attitudes', () => {
  it('do not drift where neither messages, corrections, events nor programmes move them', () => {
    const moving = ['event', 'programme'];
    const calm = base.scenario.timeline.filter(({ do: kind }) => !moving.includes(kind));
    const of = withMechanisms({ attitude: { step: 0 }, correction: { attitudeShare: 0 } });
    const scenario = { ...of.scenario, timeline: calm };
    const { world } = run({ ...of, scenario }, { population, ticks: TICKS });
    expect(world.agents.attitude).toEqual(world.agents.attitudeStart);
  });
});
