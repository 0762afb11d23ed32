import { expect, test } from 'vitest';
import { Measuring } from '../../../sim/measuring.ts';
import { unrestCountryState } from '../../../sim/world/unrest.ts';
import { handWorld } from '../../worlds/hand.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { mechanisms, outcome, recipe, scenario } from '../../worlds/scenario.ts';

/** The outcome after hours with these shares of Aurelia on the streets. */
function peak(shares: readonly number[], from: number): number | null | undefined {
  const made = handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        mechanisms: mechanisms({ unrest: {} }),
        outcomes: [outcome('unrest-peak', { of: 'aurelia', from })],
      }),
    ),
  });
  const measuring = new Measuring(made.world, made.recipe);
  const { share } = made.world.module(unrestCountryState);
  shares.forEach((value, hour) => {
    share[0] = value;
    measuring.rows(2 * hour, false);
  });
  return measuring.outcomes()['unrest-peak'];
}

test('the peak of unrest is the largest share on the streets, also where it fell again', () => {
  expect(peak([0, 0.25, 0.5, 0.125], 0)).toBe(0.5);
});

test('the peak within a window forgets what was before it', () => {
  expect(peak([0, 0.5, 0.25, 0.125], 2)).toBe(0.25);
});

test('at a moment it is the share then, weighed by people', () => {
  const made = fourPeople(undefined, { unrest: {} });
  made.world.module(unrestCountryState).share.set([0.5, 0]);
  expect(measured(made, 'unrest-peak').values).toEqual([0.5, 0, 0.25]);
  expect(measured(fourPeople(), 'unrest-peak').values[2]).toBeNaN();
});
