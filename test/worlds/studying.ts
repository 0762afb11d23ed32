/** Programmes alone: who took part, and what it left. */
import type { Enrolment } from '../../sim/cohorts.ts';
import { cohorts } from '../../sim/cohorts.ts';
import { programmesState } from '../../sim/world/programmes.ts';
import { type Hand, handWorld, startOf } from './hand.ts';
import { actor, country, mechanisms, recipe, scenario } from './scenario.ts';

export const [AURELIA, BOREALIA, CASSIA] = [0, 1, 2];

interface Options {
  readonly people?: number;
  readonly tickHours?: number;
  readonly settings?: Parameters<typeof mechanisms>[0];
  readonly set?: Hand['set'];
}

/** People of Borealia, indifferent to all, and a ministry of Aurelia. */
export function students(options: Options = {}) {
  const { people = 10, tickHours = 0.5, settings = {}, set } = options;
  const made = handWorld({
    people,
    accounts: [{ kind: 'ministry', actor: 0 }],
    recipe: recipe(
      scenario({
        time: { tickHours, ticks: 48 },
        countries: ['aurelia', 'borealia', 'cassia'].map((id) => country(id)),
        actors: [actor('ministry')],
        mechanisms: mechanisms({ programmes: {}, alumni: {}, ...settings }),
      }),
    ),
    set(agents) {
      agents.country.fill(BOREALIA, 0, people);
      agents.origin.fill(BOREALIA, 0, people);
      set?.(agents);
    },
  });
  const { world } = made;
  const enrol = cohorts(startOf(world, made.recipe, 'programmes'));
  const state = world.module(programmesState);
  return {
    ...made,
    state,
    enrol: (changes: Partial<Enrolment> = {}) =>
      enrol({
        country: BOREALIA,
        toward: AURELIA,
        places: 3,
        form: 'exchange',
        network: false,
        ...changes,
      }),
    /** Keys of those who completed a programme of the country, in order. */
    alumni: (of = AURELIA) =>
      [...state.alumnus.keys()]
        .filter((i) => (((state.alumnus[i] ?? 0) >>> of) & 1) === 1)
        .map((i) => world.agents.key[i] ?? -1)
        .sort((a, b) => a - b),
    attitude: (i: number, toward = AURELIA) => world.agents.attitude[3 * i + toward] ?? Number.NaN,
  };
}
