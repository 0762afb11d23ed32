import { expect, test } from 'vitest';
import { voiceState } from '../../../sim/world/voice.ts';
import { handWorld } from '../../worlds/hand.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';
import { country, mechanisms, recipe, scenario } from '../../worlds/scenario.ts';

/** One person in each of four countries; `seen` by reader, then author. */
function fourCountries(seen: readonly number[]) {
  const ids = ['aurelia', 'borealia', 'cassia', 'delmar'];
  const countries = ids.map((id) => country(id));
  const made = handWorld({
    people: 4,
    recipe: recipe(scenario({ countries, mechanisms: mechanisms({ voice: {} }) })),
    set: (agents) => agents.country.set([0, 1, 2, 3]),
  });
  made.world.module(voiceState).seen.set(seen);
  return measured(made, 'voice-gini').values;
}

test('voice Gini is .75 where one of four equal countries alone is heard abroad', () => {
  // Everybody sees its own; Aurelia sees Delmar too.
  const values = fourCountries([7, 0, 0, 5, 0, 7, 0, 0, 0, 0, 7, 0, 0, 0, 0, 7]);
  expect(values).toEqual([...Array(4).fill(Number.NaN), expect.closeTo(0.75, 12)]);
});

test('voice Gini is .25 where they are heard as 1 to 2 to 3 to 4', () => {
  const values = fourCountries([0, 2, 3, 0, 1, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 9]);
  expect(values[4]).toBeCloseTo(0.25, 12);
});

test('voice Gini is 0 for countries heard in proportion to their people', () => {
  const made = fourPeople((agents) => agents.country.set([0, 0, 0, 1]), { voice: {} });
  made.world.module(voiceState).seen.set([0, 5, 15, 0]);
  expect(measured(made, 'voice-gini').values).toEqual([Number.NaN, Number.NaN, 0]);
});
