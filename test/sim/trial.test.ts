import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import { createTrial, type Trial } from '../../sim/trial.ts';
import { MESSAGE_KINDS } from '../../sim/world/messages.ts';
import { everythingRecipe } from '../worlds/everything.ts';

const recipe = everythingRecipe();
const population = createPopulation(recipe.scenario, recipe.networkSeed);
const PLOT = 0;
const ASSERTED = { author: 1, claim: PLOT, polarity: 1, veracity: 0, languages: 7 } as const;

const begin = (): Trial => createTrial(recipe, population);

const beliefOf = ({ world }: Trial, reader: number): number =>
  world.agents.logOdds[reader * world.sizes.claim + PLOT] ?? Number.NaN;

describe('a trial', () => {
  it('lets a reader read, and nobody else', () => {
    const trial = begin();
    const before = [0, 5].map((reader) => beliefOf(trial, reader));
    trial.read(5, trial.post(ASSERTED));
    trial.read(5, trial.post({ ...ASSERTED, author: 2 }));
    expect(beliefOf(trial, 0)).toBe(before[0]);
    expect(beliefOf(trial, 5)).toBeGreaterThan(before[1] ?? 0);
  });

  it('has the same luck again', () => {
    const beliefs = [begin(), begin()].map((trial) => {
      for (let reader = 2; reader < 20; reader++) {
        trial.read(reader, trial.post({ ...ASSERTED, author: reader - 1 }));
      }
      return Array.from({ length: 20 }, (_, reader) => beliefOf(trial, reader));
    });
    expect(beliefs[0]).toEqual(beliefs[1]);
  });

  it('moves belief by what it explains beforehand', () => {
    const trial = begin();
    trial.read(7, trial.post(ASSERTED));
    const again = trial.post({ ...ASSERTED, author: 3 });
    const before = beliefOf(trial, 7);
    const terms = trial.explain(7, again, 'exposure') ?? [];
    expect(beliefOf(trial, 7)).toBe(before);
    trial.read(7, again);
    const change = terms.reduce((sum, { value }) => sum + value, 0);
    expect(change).toBeGreaterThan(0.1);
    expect(beliefOf(trial, 7) - before).toBeCloseTo(change, 6);
  });

  it('hands corrections to those who correct, and delivers nothing', () => {
    const trial = begin();
    const author = population.accounts[0]?.[0]?.row ?? -1;
    const correction = trial.post({
      ...{ author, claim: PLOT, polarity: -1, languages: 7 },
      kind: MESSAGE_KINDS.indexOf('correction'),
    });
    const before = Array.from({ length: 50 }, (_, reader) => beliefOf(trial, reader));
    for (let reader = 0; reader < 50; reader++) trial.read(reader, correction);
    const after = before.map((_, reader) => beliefOf(trial, reader));
    expect(after.every((belief, reader) => belief <= (before[reader] ?? 0))).toBe(true);
    expect(after.filter((belief, reader) => belief < (before[reader] ?? 0)).length).toBeGreaterThan(
      20,
    );
    expect(trial.world.outbox.count).toBe(0);
    expect(trial.world.counters.deliveries[0]).toBe(0);
  });

  it('says nothing of a mechanism that is off or unknown', () => {
    const trial = begin();
    expect(trial.explain(3, trial.post(ASSERTED), 'nothing-of-the-kind')).toBeNull();
  });
});
