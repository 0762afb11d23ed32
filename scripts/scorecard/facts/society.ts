/**
 * What moves publics offline: facts 23 to 25, each as a comparison of runs that differ in one thing
 * alone and share their luck.
 */
import {
  createPopulation,
  createSimulation,
  type Population,
  type Recipe,
  type Scenario,
} from '../../../sim/index.ts';
import { type Fact, figure, type Shown } from '../fact.ts';
import { meanOf } from '../statistics.ts';

const DAY = 24;

/** The first outcome of a recipe at the ends of some days; the last day ends the run. */
function outcomeOnDays(
  recipe: Recipe,
  population: Population,
  days: readonly number[],
  name = recipe.scenario.outcomes[0]?.name ?? '',
): number[] {
  const simulation = createSimulation(recipe, population);
  const { tickHours } = recipe.scenario.time;
  const found: number[] = [];
  for (const day of days) {
    while (!simulation.done && simulation.tick * tickHours < day * DAY) simulation.step();
    found.push(simulation.outcomes()[name] ?? Number.NaN);
  }
  return found;
}

const withScenario = (recipe: Recipe, changes: Partial<Scenario>): Recipe => ({
  ...recipe,
  scenario: { ...recipe.scenario, ...changes },
});

/** Points of approval above the same world without the visit, a day and twenty days after it. */
function visit({ recipe, population }: Shown): number[] {
  const days = [2, 21];
  const after = outcomeOnDays(recipe, population, days);
  const without = outcomeOnDays(withScenario(recipe, { timeline: [] }), population, days);
  return after.map((value, n) => 100 * (value - (without[n] ?? Number.NaN)));
}

const CITIES = 20;
const PENETRATION = 1.1;
/** Share of a city on the streets from which it counts as a protest. */
const PROTEST = 0.05;

/** Peaks of unrest in each city, with access times a factor. */
function peaks(recipe: Recipe, factor: number): number[] {
  const { countries, time } = recipe.scenario;
  const scenario = {
    countries: countries.map((country) => ({ ...country, access: factor * country.access })),
  };
  const days = (time.ticks * time.tickHours) / DAY;
  return Array.from({ length: CITIES }, (_, city) => {
    const own = {
      ...withScenario(recipe, scenario),
      seed: `${recipe.seed}/city ${city}`,
      networkSeed: `${recipe.networkSeed}/city ${city}`,
    };
    const [peak] = outcomeOnDays(own, createPopulation(own.scenario, own.networkSeed), [days]);
    return peak ?? Number.NaN;
  });
}

export const SOCIETY: readonly Fact[] = [
  {
    number: 23,
    title: { en: 'a leader’s visit', fr: 'la visite d’un dirigeant' },
    empirical: {
      en: '+2.3 points of approval, up to 20 days',
      fr: '+2,3 points d’approbation, jusqu’à 20 jours',
    },
    source: 'Goldsmith, Horiuchi & Matush 2021',
    role: 'input',
    oneSize: true,
    setting: { world: 'world-visit', overrides: [], run: false },
    figures: [
      figure('points of approval after a day', 'points d’approbation après un jour', [1, 4]),
      figure('after 20 days', 'après 20 jours'),
    ],
    measure: visit,
  },
  {
    number: 24,
    title: { en: 'appeals for gifts pay', fr: 'les appels aux dons rapportent' },
    empirical: {
      en: '1.45 euros at once for each euro spent',
      fr: '1,45 euro immédiat par euro dépensé',
    },
    source: 'Adena & Hager 2020',
    role: 'held-out',
    oneSize: true,
    setting: { world: 'world-appeal', overrides: [], run: false },
    figures: [figure('euros for each euro spent', 'euros par euro dépensé', [0.8, 2.2])],
    measure({ recipe, population }) {
      const days = (recipe.scenario.time.ticks * recipe.scenario.time.tickHours) / DAY;
      return outcomeOnDays(
        { ...recipe, strategy: 'appeals' },
        population,
        [days],
        'donation-return',
      );
    },
  },
  {
    number: 25,
    title: {
      en: 'more people online, more protest',
      fr: 'plus de monde en ligne, plus de protestation',
    },
    empirical: {
      en: '10 % more users: probability of a protest +4.6 %, its size +19 %',
      fr: '10 % d’usagers en plus : probabilité d’une protestation +4,6 %, taille +19 %',
    },
    source: 'Enikolopov, Makarin & Petrova 2020',
    role: 'held-out',
    oneSize: true,
    setting: { world: 'world-protest', overrides: [], run: false },
    figures: [
      figure(
        'per cent more on the streets for each per cent more online',
        'pour cent de manifestants en plus par pour cent d’usagers en plus',
        [0.5, 3],
      ),
      figure(
        'change of the share of cities with a protest, points',
        'part des villes où l’on proteste, points',
        [0, 100],
      ),
    ],
    measure({ recipe }) {
      const [few, many] = [1, PENETRATION].map((factor) => peaks(recipe, factor));
      const size = meanOf(many ?? []) / meanOf(few ?? []) - 1;
      const cities = (found: readonly number[] = []) =>
        found.filter((peak) => peak > PROTEST).length / CITIES;
      return [size / (PENETRATION - 1), 100 * (cities(many) - cities(few))];
    },
  },
];
