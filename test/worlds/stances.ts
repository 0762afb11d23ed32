/** People of two countries who take stances on two issues, and what a metric says of them. */
import type { World } from '../../sim/world/world.ts';
import { handWorld } from './hand.ts';
import { measured } from './measured.ts';
import { mechanisms, recipe, scenario, text } from './scenario.ts';

export interface Stances {
  /** One list a person: country first, then a stance an issue. */
  readonly people: readonly (readonly [country: number, ...stances: number[]])[];
  readonly ties?: readonly (readonly [follower: number, followed: number])[];
  readonly on?: Parameters<typeof mechanisms>[0];
}

export function worldOfStances({ people, ties = [], on = {} }: Stances) {
  const issues = Math.max(0, ...people.map((one) => one.length - 1));
  return handWorld({
    people: people.length,
    ties,
    recipe: recipe(
      scenario({
        mechanisms: mechanisms(on),
        issues: ['opening', 'visas'].slice(0, issues).map((id) => ({ id, title: text(id) })),
      }),
    ),
    set(agents) {
      people.forEach(([country, ...stances], i) => {
        agents.country[i] = country;
        agents.origin[i] = country;
        agents.stance.set(stances, i * issues);
        agents.stanceStart.set(stances, i * issues);
      });
    },
  });
}

/** What the metric says of each country and of all, on an issue or on all. */
export const saidOf = (
  made: { world: World; recipe: Parameters<typeof measured>[0]['recipe'] },
  metric: string,
  issue: string | null = null,
): number[] => measured(made, metric, { of: 'aurelia', issue }).values;

/** People of one country with these stances on one issue; the metric of them. */
export const ofStances = (metric: string, stances: readonly number[]): number | undefined =>
  saidOf(worldOfStances({ people: stances.map((stance) => [0, stance] as const) }), metric)[0];
