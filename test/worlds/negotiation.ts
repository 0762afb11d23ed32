/** A treaty among states, with people who have a stance on it, and what comes of its rounds. */
import type { Country, Scenario } from '../../sim/scenario/scenario.ts';
import type { Party, Treaty } from '../../sim/scenario/states.ts';
import { partyState, treatyState } from '../../sim/world/treaty.ts';
import { type Hand, handWorld, stepOf } from './hand.ts';
import { country, mechanisms, recipe, scenario, text } from './scenario.ts';

export const party = (id: string, changes: Partial<Party> = {}): Party => ({
  country: id,
  ideal: [0.5],
  cost: 0,
  votes: 1,
  power: 1,
  ...changes,
});

export const treatyOf = (parties: readonly Party[], changes: Partial<Treaty> = {}): Treaty => ({
  title: text('treaty'),
  issue: 'norms',
  articles: [{ id: 'restraint', title: text('restraint'), issue: 'norms', start: 0.5 }],
  every: 24,
  first: 12,
  rule: 1,
  weights: 'equal',
  brings: [],
  parties,
  ...changes,
});

export interface Negotiated {
  readonly parties?: readonly Party[];
  readonly treaty?: Partial<Treaty>;
  readonly settings?: Readonly<Record<string, number | string>>;
  readonly on?: Parameters<typeof mechanisms>[0];
  readonly countries?: readonly Country[];
  readonly scenario?: Partial<Scenario>;
  readonly hand?: Hand;
  readonly tickHours?: number;
  readonly seed?: string;
}

/** Rows 0 and 1 live in Aurelia, 2 and 3 in Borealia, unless told. */
export function negotiated(given: Negotiated = {}) {
  const { tickHours = 0.5, hand = {}, seed = 'seed' } = given;
  const parties = given.parties ?? [party('aurelia'), party('borealia')];
  const made = handWorld({
    people: 4,
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 100 },
        countries: given.countries ?? [country('aurelia'), country('borealia')],
        issues: [{ id: 'norms', title: text('norms') }],
        treaty: treatyOf(parties, given.treaty),
        mechanisms: mechanisms({ treaty: given.settings ?? {}, ...given.on }),
        ...given.scenario,
      }),
      { seed },
    ),
    ...hand,
    set(agents) {
      if (hand.people === undefined) agents.country.set([0, 0, 1, 1]);
      hand.set?.(agents);
    },
  });
  const { world } = made;
  const step = stepOf(world, made.recipe, 'treaty');
  let tick = 0;
  return {
    ...made,
    state: world.module(treatyState),
    own: world.module(partyState),
    hours(count: number) {
      for (const last = tick + Math.round(count / tickHours); tick < last; tick++) step(tick);
    },
    /** What happened, as kind and votes. */
    events: () => world.log.events.splice(0).map(({ id, detail, time }) => [id, detail, time]),
  };
}
