/**
 * Cohorts: who takes part in a programme of a country, and what completing it does.
 *
 * The people of a public stand in a line of their own for each country's programmes, drawn once and
 * for all: a larger cohort holds a smaller one, and a later one takes those who are next. Nobody
 * completes programmes of one country twice, nor of the own country.
 *
 * Equation: att += delta_x e (1 - att); e is the intensity of the programme.
 * Source: Pettigrew & Tropp 2006 (contact, r about -.21, from memory, which is d .43); Paluck,
 * Green & Green 2019: randomised studies find less.
 */
import type { Values } from './fields.ts';
import type { Start } from './mechanism.ts';
import type { programmeFields } from './programme-fields.ts';
import { hash32, uniform32 } from './random.ts';
import { CITIZEN } from './world/agents.ts';
import { programmesState } from './world/programmes.ts';

/**
 * Forms of programmes: what a place costs and gives, relative to an exchange, and whether it is
 * held online (design choices).
 */
export const FORMS = {
  exchange: { cost: 1, intensity: 1, online: false },
  scholarship: { cost: 1, intensity: 1, online: false },
  course: { cost: 0.5, intensity: 0.5, online: false },
  festival: { cost: 0.1, intensity: 0.25, online: true },
} as const;

export interface Enrolment {
  /** Indices of the country whose people take part, and of the one whose programme it is. */
  readonly country: number;
  readonly toward: number;
  readonly places: number;
  readonly form: keyof typeof FORMS;
  readonly network: boolean;
}

/** Lets a cohort complete a programme; returns how many there were. */
export function cohorts(start: Start<unknown>) {
  const { world, random, recipe } = start;
  const { effect } = recipe.scenario.mechanisms.programmes as unknown as Values<
    typeof programmeFields
  >;
  const stream = random.stream('programme').at(0);
  const { gain, alumnus, networked } = world.module(programmesState);
  const line: number[] = [];
  const lot = new Map<number, number>();

  const mayTakePart = (i: number, { country, toward, form }: Enrolment): boolean => {
    const { agents } = world;
    return (
      agents.kind[i] === CITIZEN &&
      agents.country[i] === country &&
      country !== toward &&
      agents.origin[i] !== toward &&
      ((alumnus[i] >>> toward) & 1) === 0 &&
      (!FORMS[form].online || agents.accessDraw[i] < agents.access[i])
    );
  };

  return (enrolment: Enrolment): number => {
    if (!world.has(programmesState)) {
      return 0;
    }
    const { agents, sizes, names } = world;
    const { toward, form, network } = enrolment;
    const programme = hash32(names.countries[toward]);
    line.length = 0;
    lot.clear();
    for (let i = 0; i < world.people; i++) {
      if (mayTakePart(i, enrolment)) {
        stream.draw(agents.key[i], programme);
        lot.set(i, uniform32(stream.first));
        line.push(i);
      }
    }
    line.sort((a, b) => lot.get(a)! - lot.get(b)! || agents.key[a] - agents.key[b]);
    const count = Math.min(line.length, Math.max(0, enrolment.places));
    const moves = effect * FORMS[form].intensity;
    for (let n = 0; n < count; n++) {
      const place = line[n] * sizes.country + toward;
      const change = moves * (1 - agents.attitude[place]);
      agents.attitude[place] = Math.min(1, agents.attitude[place] + change);
      gain[place] = gain[place] + change;
      alumnus[line[n]] = alumnus[line[n]] | (1 << toward);
      if (network) {
        networked[line[n]] = networked[line[n]] | (1 << toward);
      }
    }
    return count;
  };
}
