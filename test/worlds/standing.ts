/** A world of three countries whose actors are followed, met and trusted abroad. */

import { softPower } from '../../sim/mechanisms/soft-power.ts';
import { standingState, votesState } from '../../sim/world/soft-power.ts';
import { type Hand, handWorld, startOf } from './hand.ts';
import { measured } from './measured.ts';
import { actor, botnet, country, mechanisms, recipe, scenario } from './scenario.ts';

interface Options {
  readonly settings?: Parameters<typeof mechanisms>[0];
  readonly ties?: NonNullable<Hand['ties']>;
  readonly set?: Hand['set'];
}

/**
 * Rows 0 and 1 live in Aurelia, 2 and 3 in Borealia, 4 in Cassia, which has no actor. Aurelia has a
 * ministry (row 5, with an embassy in row 6) and a botnet (row 9), Borealia an NGO (7) and a
 * newspaper (8).
 */
export function abroad({ settings = {}, ties = [], set }: Options = {}) {
  const made = handWorld({
    people: 5,
    ties,
    accounts: [
      { kind: 'ministry', actor: 0 },
      { kind: 'embassy', actor: 0 },
      { kind: 'ngo', actor: 1 },
      { kind: 'media', actor: 2 },
      { kind: 'bot', actor: 3 },
    ],
    recipe: recipe(
      scenario({
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        actors: [
          actor('ministry'),
          actor('relief', { kind: 'ngo', country: 'borealia' }),
          actor('paper', { kind: 'media', country: 'borealia' }),
          botnet('farm'),
        ],
        mechanisms: mechanisms({ 'soft-power': {}, programmes: {}, alumni: {}, ...settings }),
      }),
    ),
    set(agents) {
      agents.country.set([0, 0, 1, 1, 2, 0, 0, 1, 1, 0]);
      agents.origin.set([0, 0, 1, 1, 2, 0, 0, 1, 1, 0]);
      set?.(agents);
    },
  });
  const { world } = made;
  return {
    ...made,
    standing: world.module(standingState).network,
    votes: world.module(votesState),
    /** Finds the places in the network again, as at a week's end. */
    week: () => softPower.start(startOf(world, made.recipe, 'soft-power'))(335, 0, 10),
    of: (metric: string, who = 'aurelia') => measured(made, metric, { of: who }).values,
  };
}
