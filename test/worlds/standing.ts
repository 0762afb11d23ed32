/** A world of three countries whose actors are followed, met and trusted abroad. */

import { softPower } from '../../sim/mechanisms/soft-power.ts';
import type { Treaty } from '../../sim/scenario/states.ts';
import { standingState } from '../../sim/world/soft-power.ts';
import { partyState, treatyState } from '../../sim/world/treaty.ts';
import { type Hand, handWorld, startOf } from './hand.ts';
import { measured } from './measured.ts';
import { actor, botnet, country, mechanisms, recipe, scenario, text } from './scenario.ts';

interface Options {
  readonly settings?: Parameters<typeof mechanisms>[0];
  readonly ties?: NonNullable<Hand['ties']>;
  readonly set?: Hand['set'];
  /** Parties to a treaty. */
  readonly parties?: readonly string[];
}

const treatyOf = (parties: readonly string[]): Treaty => ({
  title: text('treaty'),
  issue: 'opening',
  articles: [],
  every: 168,
  first: 168,
  rule: 1,
  weights: 'equal',
  brings: [],
  parties: parties.map((country) => ({ country, ideal: [], cost: 0, votes: 1, power: 1 })),
});

/**
 * Rows 0 and 1 live in Aurelia, 2 and 3 in Borealia, 4 in Cassia, which has no actor. Aurelia has a
 * ministry (row 5, with an embassy in row 6) and a botnet (row 9), Borealia an NGO (7) and a
 * newspaper (8).
 */
export function abroad({ settings = {}, ties = [], set, parties }: Options = {}) {
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
        treaty: parties === undefined ? null : treatyOf(parties),
        issues: [{ id: 'opening', title: text('opening') }],
        mechanisms: mechanisms({
          ...(parties && { treaty: {} }),
          'soft-power': {},
          programmes: {},
          alumni: {},
          ...settings,
        }),
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
    /** The treaty's last round: who voted for it, country by country. */
    voted(votes: readonly number[]) {
      world.module(treatyState).rounds[0] = 1;
      world.module(partyState).signed.set(votes);
    },
    /** Finds the places in the network again, as at a week's end. */
    week: () => softPower.start(startOf(world, made.recipe, 'soft-power'))(335, 0, 10),
    of: (metric: string, who = 'aurelia') => measured(made, metric, { of: who }).values,
  };
}
