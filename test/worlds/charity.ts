/** Worlds in which an NGO asks: people who are all alike, a ministry, an NGO and its rival. */
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { SOURCE_CLASSES } from '../../sim/world/agents.ts';
import { askingState, donationsState, newsState } from '../../sim/world/donations.ts';
import { dailyOf, type Hand, handWorld, itemStepOf, seen, termsOf, write } from './hand.ts';
import { actor, claim, country, mechanisms, recipe, scenario } from './scenario.ts';

export const [MINISTRY, RELIEF, RIVAL] = [0, 1, 2];
const ACTORS = 3;
const NGO = SOURCE_CLASSES.indexOf('ngo');

interface Options {
  readonly people?: number;
  readonly settings?: Record<string, number>;
  readonly income?: Scenario['countries'][number]['income'];
  readonly tickHours?: number;
  readonly ties?: NonNullable<Hand['ties']>;
  readonly set?: Hand['set'];
}

/** Trust in NGOs is .5; one false claim accuses the NGO, another one nobody. */
export function charity(options: Options = {}) {
  const { people = 4, settings = {}, income = 'high', tickHours = 0.5, ties = [], set } = options;
  const made = handWorld({
    people,
    ties,
    accounts: [
      { kind: 'ministry', actor: MINISTRY },
      { kind: 'ngo', actor: RELIEF },
      { kind: 'ngo', actor: RIVAL },
    ],
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 48 },
        countries: [country('aurelia', { income }), country('borealia')],
        claims: [claim('fraud', { accuses: 'relief' }), claim('storm')],
        actors: [
          actor('ministry'),
          actor('relief', { kind: 'ngo' }),
          actor('rival', { kind: 'ngo' }),
        ],
        mechanisms: mechanisms({ donations: settings }),
      }),
    ),
    ...(set === undefined ? {} : { set }),
  });
  const { world } = made;
  const state = world.module(donationsState);
  const meet = itemStepOf(world, made.recipe, 'donations');
  const author = (by: number) => people + by;
  const appeal = (by = RELIEF) => write(world, { author: author(by), actor: by, is: 'appeal' });
  return {
    ...made,
    state,
    asking: world.module(askingState),
    news: world.module(newsState),
    author,
    appeal,
    day: dailyOf(world, made.recipe, 'donations'),
    /** Reader `reader` meets `message`, an appeal of the NGO unless told, at `time` hours. */
    meets(reader: number, changes: object = {}, message = appeal()) {
      meet(seen(world, message, { reader, sourceClass: NGO, ...changes }));
    },
    /** The terms of the logit of an appeal that `reader` is about to meet. */
    terms: (reader: number, changes: object = {}, message = appeal()) =>
      termsOf(world, made.recipe, 'donations', seen(world, message, { reader, ...changes })),
    given: (i: number, to = RELIEF) => state.given[i * ACTORS + to] ?? Number.NaN,
    gifts: (i: number, to = RELIEF) => state.gifts[i * ACTORS + to] ?? Number.NaN,
    prompted: (i: number, to: number, euros: number) => {
      state.prompted[i * ACTORS + to] = euros;
    },
    /** All gifts to an actor. */
    total: (to = RELIEF) =>
      Array.from({ length: people }, (_, i) => state.gifts[i * ACTORS + to] ?? 0).reduce(
        (sum, n) => sum + n,
        0,
      ),
  };
}
