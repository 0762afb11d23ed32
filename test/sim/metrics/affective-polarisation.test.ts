import { describe, expect, it } from 'vitest';
import { handWorld } from '../../worlds/hand.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { country, recipe, scenario } from '../../worlds/scenario.ts';

describe('affective polarisation', () => {
  it('is the attitude to the own country less that to the other', () => {
    const made = fourPeople((agents) => {
      agents.attitude.set([0.5, -0.25, 0.75, 0.75, 0.25, 1, -0.5, 0.5]);
    });
    // .75, 0 in Aurelia; .75, 1 in Borealia.
    const found = measured(made, 'affective-polarisation', { of: 'aurelia' });
    expect(found.values).toEqual([0.375, 0.875, 0.625]);
    made.world.agents.reachedBy.set([0b10, 0, 0, 0b10]);
    expect(measured(made, 'affective-polarisation', { of: 'aurelia' }).reached).toEqual([
      0.75, 1, 0.875,
    ]);
  });

  it('counts home and origin of a diaspora as their own, and the mean of all others', () => {
    const { world, recipe: run } = handWorld({
      people: 2,
      recipe: recipe(
        scenario({
          countries: ['aurelia', 'borealia', 'cassia', 'delmar'].map((id) => country(id)),
        }),
      ),
      set(agents) {
        agents.origin[0] = 2;
        agents.attitude.set([0.5, -0.5, 0.25, 0, 0.5, -0.5, 0.25, 0]);
      },
    });
    const { values } = measured({ world, recipe: run }, 'affective-polarisation');
    // (.5 + .25) / 2 + .5 / 2 and .5 - (-.25) / 3.
    expect(values[0]).toBeCloseTo((0.375 + 0.25 + 0.5 + 0.25 / 3) / 2, 6);
  });

  it('has no value where there is no other country', () => {
    const { world, recipe: run } = handWorld({
      people: 1,
      recipe: recipe(scenario({ countries: [country('aurelia')] })),
    });
    expect(measured({ world, recipe: run }, 'affective-polarisation').values).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
  });
});
