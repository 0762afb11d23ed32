/** States that attack each other, nobody else about; Aurelia attacks, Borealia is struck. */
import type { Scenario } from '../../sim/scenario/scenario.ts';
import type { CyberSecurity } from '../../sim/scenario/states.ts';
import { attackState, cyberState } from '../../sim/world/cyber.ts';
import { type Hand, handWorld, stepOf } from './hand.ts';
import { actor, country, cyber, mechanisms, recipe, scenario } from './scenario.ts';

type Settings = Parameters<typeof mechanisms>[0];

export interface Attacked {
  readonly settings?: Settings;
  readonly attacker?: Partial<CyberSecurity>;
  readonly victim?: Partial<CyberSecurity>;
  /** Other states, by what they hold to. */
  readonly others?: readonly Partial<CyberSecurity>[];
  readonly scenario?: Partial<Scenario>;
  readonly hand?: Hand;
  readonly tickHours?: number;
  readonly seed?: string;
}

export function attacked(given: Attacked = {}) {
  const { settings = {}, tickHours = 0.5, hand = {}, seed = 'seed' } = given;
  const states = [
    country('aurelia', { cyber: cyber({ offence: 1, ...given.attacker }) }),
    country('borealia', { cyber: cyber(given.victim) }),
    ...(given.others ?? []).map((own, n) => country(`other-${n}`, { cyber: cyber(own) })),
  ];
  const made = handWorld({
    people: 4,
    accounts: [{ kind: 'ministry', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 100 },
        countries: states,
        actors: [actor('office', { country: 'borealia' })],
        mechanisms: mechanisms({ 'cyber-attacks': {}, ...settings }),
        ...given.scenario,
      }),
      { seed },
    ),
    ...hand,
    set(agents) {
      agents.country.fill(1);
      hand.set?.(agents);
    },
  });
  const { world } = made;
  const names = ['cyber-attacks', 'takeovers', 'leaks', 'outages'];
  const steps = names
    .filter((name) => made.recipe.scenario.mechanisms[name]?.['off'] === false)
    .map((name) => stepOf(world, made.recipe, name));
  let tick = 0;
  const state = world.module(attackState);
  return {
    ...made,
    state,
    security: world.module(cyberState),
    /** Place of attacks of Aurelia on Borealia. */
    ab: 1,
    hours(count: number, each: (tick: number) => void = () => undefined) {
      for (const last = tick + Math.round(count / tickHours); tick < last; tick++) {
        for (const step of steps) step(tick);
        each(tick);
      }
    },
    /** An attempt in the next tick, of kind 0 to 2. */
    force(kind: number, strength = 1e6, place = 1) {
      state.forced[place * 3 + kind] = strength;
    },
  };
}
