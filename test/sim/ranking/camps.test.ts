import { describe, expect, it } from 'vitest';
import { campOf, partCamps } from '../../../sim/ranking/camps.ts';
import { campsState } from '../../../sim/world/ratings.ts';
import { handWorld } from '../../worlds/hand.ts';
import { mechanisms, recipe, scenario, text } from '../../worlds/scenario.ts';

/** People with these stances, a list an issue; `median` where their camps part. */
function worldOf(stances: readonly (readonly number[])[]) {
  const people = stances[0]?.length ?? 0;
  const { world } = handWorld({
    people,
    recipe: recipe(
      scenario({
        issues: stances.map((_, n) => ({ id: `issue-${n}`, title: text('issue') })),
        mechanisms: mechanisms({ feed: { rule: 'bridging' } }),
      }),
    ),
    set(agents) {
      stances.forEach((of, issue) => {
        of.forEach((stance, i) => {
          agents.stance[i * stances.length + issue] = stance;
          agents.stanceStart[i * stances.length + issue] = stance;
        });
      });
    },
  });
  partCamps(world);
  const { median } = world.module(campsState);
  const camps = (issue: number) =>
    Array.from({ length: people }, (_, i) => campOf(world, median, i, issue));
  return { world, median, camps };
}

describe('the camps of an issue', () => {
  it('part at the median of the stances that people have at the start', () => {
    expect([...worldOf([[0.5, -0.25, 0.75]]).median]).toEqual([0.5]);
    expect([...worldOf([[0.5, -0.25, 0.75, 0.25]]).median]).toEqual([0.375]);
    expect([
      ...worldOf([
        [0.5, -0.25],
        [1, -0.5],
      ]).median,
    ]).toEqual([0.125, 0.25]);
  });

  it('are two halves wherever the stances lie, and one where all think alike', () => {
    expect(worldOf([[0.5, 0.625, 0.75, 0.875]]).camps(0)).toEqual([0, 0, 1, 1]);
    expect(worldOf([[0.5, 0.5, 0.5]]).camps(0)).toEqual([0, 0, 0]);
  });

  it('are changed by those who cross the median, which stays', () => {
    const { world, median, camps } = worldOf([[0.5, -0.5, 0.25]]);
    world.agents.stance[1] = 0.75;
    expect(camps(0)).toEqual([1, 1, 0]);
    expect([...median]).toEqual([0.25]);
  });
});

describe('without an issue', () => {
  it('the mean distance from the medians decides', () => {
    // Medians 0 and 0: sums .75, -.25, -.5.
    const stances = [
      [0.5, -0.75, 0],
      [0.25, 0.5, -0.5],
    ];
    expect([...worldOf(stances).median]).toEqual([0, 0.25]);
    // Distances from the medians: .5 + 0, -.75 + .25, 0 - .75.
    expect(worldOf(stances).camps(-1)).toEqual([1, 0, 0]);
  });

  it('and without any in the scenario there is one camp', () => {
    const { world } = handWorld({ people: 2 });
    expect(campOf(world, new Float64Array(0), 1, -1)).toBe(0);
  });
});

describe('a world of nobody', () => {
  it('has its camps part at 0', () => {
    expect([...worldOf([[]]).median]).toEqual([0]);
  });
});
