import { describe, expect, it } from 'vitest';
import { Measuring, seriesName } from '../../sim/measuring.ts';
import type { Outcome } from '../../sim/scenario/scenario.ts';
import { HEARD } from '../../sim/world/agents.ts';
import { handWorld } from '../worlds/hand.ts';
import { actor, claim, outcome, recipe, scenario } from '../worlds/scenario.ts';

function measuring(outcomes: readonly Outcome[]) {
  const made = handWorld({
    people: 2,
    recipe: recipe(scenario({ outcomes, claims: [claim('plot')], actors: [actor('ministry')] })),
    set: (agents) => agents.country.set([0, 1]),
  });
  return { ...made, measuring: new Measuring(made.world, made.recipe) };
}

const attitude = (changes: Partial<Outcome> = {}) =>
  outcome('attitude', { of: 'borealia', toward: 'aurelia', ...changes });

describe('series', () => {
  it('are rows for each country and for all, once an hour, and at the end', () => {
    const { world, measuring: measures } = measuring([attitude()]);
    world.agents.attitude[2] = 0.5;
    expect(measures.rows(1, false)).toEqual([]);
    const rows = [
      { metric: 'attitude:aurelia', country: 'aurelia', value: 0 },
      { metric: 'attitude:aurelia', country: 'borealia', value: 0.5 },
      { metric: 'attitude:aurelia', country: 'all', value: 0.25 },
    ];
    expect(measures.rows(2, false)).toEqual(rows);
    expect(measures.rows(3, true)).toEqual(rows);
  });

  it('are given once, however many outcomes look at them', () => {
    const both = [attitude(), attitude({ name: 'other', of: 'aurelia' })];
    const { measuring: measures } = measuring(both);
    expect(measures.rows(0, false)).toHaveLength(3);
    expect(Object.keys(measures.outcomes())).toEqual([
      'attitude',
      'attitude:reached',
      'other',
      'other:reached',
    ]);
  });

  it('leave out what has no value', () => {
    const { world, measuring: measures } = measuring([outcome('misperception', { of: 'aurelia' })]);
    expect(measures.rows(0, false)).toEqual([]);
    world.agents.claimFlags[1] = HEARD;
    expect(measures.rows(2, false)).toEqual([
      { metric: 'misperception', country: 'borealia', value: 0.5 },
      { metric: 'misperception', country: 'all', value: 0.5 },
    ]);
  });

  it('are named by the metric and what it is about; countries are their panels', () => {
    expect(seriesName(attitude())).toBe('attitude:aurelia');
    expect(seriesName(outcome('reach', { of: 'ministry', in: 'borealia' }))).toBe('reach:ministry');
    expect(seriesName(outcome('awareness', { of: 'aurelia', claim: 'plot' }))).toBe(
      'awareness:plot',
    );
    expect(seriesName(outcome('trust', { of: 'aurelia' }))).toBe('trust');
    expect(seriesName(outcome('polarisation', { issue: 'visas' }))).toBe('polarisation:visas');
  });
});

describe('outcomes', () => {
  it('are the values of their own public, and null where there is none', () => {
    const { world, measuring: measures } = measuring([
      attitude(),
      outcome('reach', { of: 'ministry', in: 'borealia' }),
      outcome('misperception', { of: 'borealia' }),
    ]);
    world.agents.attitude[2] = 0.5;
    world.agents.reachedBy[1] = 1;
    measures.rows(2, false);
    expect(measures.outcomes()).toEqual({
      attitude: 0.5,
      'attitude:reached': null,
      reach: 1,
      misperception: null,
      'misperception:reached': null,
    });
  });

  it('stand still when their window has ended', () => {
    const { world, measuring: measures } = measuring([attitude({ to: 2 })]);
    for (let hour = 0; hour <= 4; hour++) {
      world.agents.attitude[2] = hour / 8;
      measures.rows(2 * hour, false);
    }
    expect(measures.outcomes()['attitude']).toBe(0.25);
  });

  it('that begin later are means over their window, totals their rise', () => {
    const { world, measuring: measures } = measuring([
      attitude({ from: 1, to: 3 }),
      outcome('spent', { of: 'ministry', from: 1, to: 3 }),
    ]);
    for (let hour = 0; hour <= 4; hour++) {
      world.agents.attitude[2] = (hour * hour) / 16;
      world.actors.spent[0] = 10 * hour;
      measures.rows(2 * hour, false);
    }
    expect(measures.outcomes()['attitude']).toBeCloseTo((1 + 4 + 9) / 48, 6);
    expect(measures.outcomes()['spent']).toBe(20);
  });
});
