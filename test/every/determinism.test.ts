import { describe, expect, it } from 'vitest';
import { explainAgent } from '../../sim/explain.ts';
import { createPopulation } from '../../sim/population/population.ts';
import { everything, everythingRecipe } from '../worlds/everything.ts';
import { run } from '../worlds/running.ts';

const recipe = everythingRecipe();
const population = createPopulation(recipe.scenario, recipe.networkSeed);
const TICKS = 60;

describe('a run', () => {
  const digests: string[] = [];
  const first = run(recipe, {
    population,
    ticks: TICKS,
    watch: (simulation) => digests.push(simulation.digest()),
  });

  it('is the same again, tick by tick, and has the same outcomes', () => {
    const again: string[] = [];
    const second = run(recipe, {
      ticks: TICKS,
      watch: (simulation) => again.push(simulation.digest()),
    });
    expect(again).toEqual(digests);
    expect(second.outcomes()).toEqual(first.outcomes());
    expect(second.counts()).toEqual(first.counts());
  });

  it('is another one under another seed, another network seed, another strategy', () => {
    const others = [
      { ...recipe, seed: 'another' },
      { ...recipe, networkSeed: 'another' },
      { ...recipe, strategy: 'silence' },
    ].map((other) => run(other, { ticks: TICKS }).digest());
    expect(new Set([first.digest(), ...others]).size).toBe(4);
  });

  it('is not changed by watching it', () => {
    const watched = run(recipe, {
      population,
      ticks: 0,
    });
    const again: string[] = [];
    while (watched.tick < TICKS) {
      watched.step({ digestEach: watched.tick % 8 === 0 });
      again.push(watched.digest());
      if (watched.tick % 5 === 0) {
        for (const row of [0, 7, 50, 99]) explainAgent(watched, row);
        watched.outcomes();
        watched.counts();
        watched.firstMetrics();
        watched.snapshot();
      }
    }
    expect(again).toEqual(digests);
  });

  it('leaves its population as it was, for the next run', () => {
    const other = run(recipe, { population, ticks: 4 });
    expect(other.digest()).toBe(digests[3]);
  });

  it('does not know the names of its strategies, nor the words of its scenario', () => {
    const { strategies, title, ...rest } = everything();
    const words = { en: 'other words', fr: 'd’autres mots' };
    const renamed = {
      ...rest,
      title: words,
      summary: words,
      strategies: strategies.map((one) => ({ ...one, title: words })),
    };
    expect(run({ ...recipe, scenario: renamed }, { ticks: 8 }).digest()).toBe(digests[7]);
    expect(title).not.toEqual(words);
  });
});
