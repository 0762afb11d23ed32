import { expect, test } from 'vitest';
import {
  RADICAL,
  radicalisationCountryState,
  radicalisationState,
  SYMPATHISER,
} from '../../../sim/world/radicalisation.ts';
import { fourPeople, measured } from '../../worlds/measured.ts';

const NOBODY = { radicalisation: { core: 0, periphery: 0 } };

test('it is their number by that at the start, and has none where there were none', () => {
  const made = fourPeople(undefined, NOBODY);
  made.world.module(radicalisationCountryState).sympathisersAtStart.set([4, 0]);
  made.world
    .module(radicalisationState)
    .state.set([SYMPATHISER, SYMPATHISER, RADICAL, SYMPATHISER]);
  expect(measured(made, 'sympathisers').values).toEqual([0.5, Number.NaN, 0.75]);
});

test('it has no value where it is off, or where nobody was there to begin with', () => {
  expect(measured(fourPeople(), 'sympathisers').values[2]).toBeNaN();
  const made = fourPeople(undefined, NOBODY);
  made.world.module(radicalisationState).state.fill(SYMPATHISER);
  expect(measured(made, 'sympathisers').values[2]).toBeNaN();
});
