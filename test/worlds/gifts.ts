/** Four people who have given: what they gave to the ministry, actor 1, and how. */
import { donationsState } from '../../sim/world/donations.ts';
import { fourPeople } from './measured.ts';

interface Given {
  readonly given?: readonly number[];
  readonly prompted?: readonly number[];
  readonly gifts?: readonly number[];
  readonly regular?: readonly number[];
}

/** By person; a person of the model stands for a thousand inhabitants unless told. */
export function givers(given: Given, settings: Record<string, number> = {}) {
  const made = fourPeople((agents) => agents.reachedBy.set([0b10, 0, 0, 0b10]), {
    donations: settings,
  });
  const state = made.world.module(donationsState);
  for (const column of ['given', 'prompted', 'gifts'] as const) {
    (given[column] ?? []).forEach((value, i) => {
      // What they gave to the newspaper, actor 0, is none of the ministry's.
      state[column].set([99, value], 2 * i);
    });
  }
  (given.regular ?? []).forEach((is, i) => {
    state.regular[i] = 0b01 | (is << 1);
  });
  return made;
}
