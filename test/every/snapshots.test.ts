import { describe, expect, it } from 'vitest';
import { createPopulation } from '../../sim/population/population.ts';
import { createSimulation, type Simulation } from '../../sim/simulation.ts';
import { columnDigests } from '../../sim/world/snapshot.ts';
import { everythingRecipe } from '../worlds/everything.ts';
import { decision } from '../worlds/scenario.ts';

const recipe = everythingRecipe();
const population = createPopulation(recipe.scenario, recipe.networkSeed);
const LAST = 96;

function doTicks(simulation: Simulation, until: number): Simulation {
  while (simulation.tick < until) simulation.step();
  return simulation;
}

/** Everything that can be said of where a run stands. */
const standing = (simulation: Simulation) => ({
  tick: simulation.tick,
  digest: simulation.digest(),
  counts: simulation.counts(),
  outcomes: simulation.outcomes(),
  columns: columnDigests(simulation.world),
});

const fresh = () => createSimulation(recipe, population);
const whole = standing(doTicks(fresh(), LAST));

describe('a snapshot', () => {
  it.each([0, 1, 17, 48, 49, 95])('after %i ticks, restored, goes on as the run does', (ticks) => {
    const simulation = doTicks(fresh(), ticks);
    const snapshot = simulation.snapshot();
    const then = standing(simulation);
    doTicks(simulation, Math.min(LAST, ticks + 30));
    simulation.restore(snapshot);
    expect(standing(simulation)).toEqual(then);
    expect(standing(doTicks(simulation, LAST))).toEqual(whole);
  });

  it('goes on in another simulation of the same recipe', () => {
    const snapshot = doTicks(fresh(), 40).snapshot();
    const other = fresh();
    other.restore(snapshot);
    expect(standing(doTicks(other, LAST))).toEqual(whole);
  });

  it('goes on in one that has more room for messages, and in one that has run on', () => {
    const snapshot = doTicks(fresh(), 40).snapshot();
    const other = doTicks(fresh(), 60);
    other.world.store.reserve(3 * other.world.store.table.rows);
    other.restore(snapshot);
    expect(standing(doTicks(other, LAST))).toEqual(whole);
  });

  it('lets a run branch: what is decided after it leaves what was before', () => {
    const simulation = doTicks(fresh(), 40);
    const snapshot = simulation.snapshot();
    simulation.decide(decision(0, { decision: 'answer', option: 'open', actor: 'ministry' }));
    const branch = standing(doTicks(simulation, LAST));
    expect(branch.digest).not.toBe(whole.digest);
    const again = createSimulation(simulation.recipe, population);
    expect(standing(doTicks(again, LAST))).toEqual(branch);
    const unbranched = fresh();
    unbranched.restore(snapshot);
    expect(standing(doTicks(unbranched, LAST))).toEqual(whole);
  });
});
