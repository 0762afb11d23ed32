/** Who follows whom, and who is online: facts 15, 26 and 28. Nothing has to happen for them. */
import {
  clustering,
  meanPath,
  type Population,
  Random,
  reciprocity,
  sameShare,
  tailExponent,
} from '../../../sim/index.ts';
import { type Band, type Fact, type Figure, figure, LARGE, type Setting } from '../fact.ts';

const PATH_SAMPLES = 200;

const people = (world: string, overrides: readonly string[] = []): Setting => ({
  world,
  overrides,
  run: false,
});

const bySize = (en: string, fr: string, usual: Band, large: Band): Figure => ({
  name: { en, fr },
  band: (count) => (count < LARGE ? usual : large),
});

const or = (value: number | null): number => value ?? Number.NaN;

const sameCountry = ({ graph, table }: Population): number =>
  or(sameShare(graph, table.columns.country));

/** Share of the people of a country who are connected, in percent. */
function online({ table, people: count }: Population, country: number): number {
  const { columns } = table;
  let [there, connected] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (columns.country[i] !== country) continue;
    there++;
    if ((columns.accessDraw[i] ?? 1) < (columns.access[i] ?? 0)) connected++;
  }
  return (100 * connected) / there;
}

export const GRAPH: readonly Fact[] = [
  {
    number: 15,
    title: { en: 'the network of followers', fr: 'le réseau des abonnements' },
    empirical: {
      en: 'reciprocal pairs .221, exponent 2.28, path 4.12 at 41.7 million, clustering .1 to .25',
      fr: 'paires réciproques 0,221, exposant 2,28, chemin 4,12 à 41,7 millions, agrégation 0,1 à 0,25',
    },
    source: 'Kwak, Lee, Park & Moon 2010; Myers et al. 2014 from memory; bands: design choice',
    role: 'input',
    setting: people('world-news'),
    figures: [
      bySize('reciprocal pairs', 'paires réciproques', [0.19, 0.26], [0.18, 0.26]),
      figure(
        'exponent of numbers of followers from 20 on',
        'exposant des nombres d’abonnés dès 20',
        [2.1, 2.6],
      ),
      bySize('mean path', 'chemin moyen', [2.7, 3.8], [2.7, 4.1]),
      figure('local clustering', 'agrégation locale', [0.1, 0.3]),
      figure('ties within a country', 'liens au sein d’un pays', [0.58, 0.72]),
    ],
    measure({ population, recipe }) {
      const { graph } = population;
      const draws = new Random(recipe.networkSeed).stream('mean path').sequence(0);
      return [
        or(reciprocity(graph)),
        or(tailExponent(graph, 20)),
        or(meanPath(graph, PATH_SAMPLES, draws)),
        or(clustering(graph)),
        sameCountry(population),
      ];
    },
  },
  {
    number: 26,
    title: { en: 'ties cross borders', fr: 'les liens traversent les frontières' },
    empirical: { en: 'more than a third', fr: 'plus d’un tiers' },
    source: 'Kulshrestha et al. 2012; band: design choice',
    role: 'input',
    setting: people('world-news'),
    figures: [
      figure('share of ties across borders', 'part des liens transfrontaliers', [0.28, 0.42]),
    ],
    measure: ({ population }) => [1 - sameCountry(population)],
  },
  {
    number: 28,
    title: { en: 'who is online', fr: 'qui est en ligne' },
    empirical: {
      en: '93 % in high-income countries, 27 % in low-income ones',
      fr: '93 % dans les pays à revenu élevé, 27 % dans les pays à faible revenu',
    },
    source: 'ITU, Facts and Figures 2024',
    role: 'input',
    oneSize: true,
    setting: people('world-trials', [
      'population.citizens=50000',
      'network.agents=50000',
      'countries.aurelia.income=high',
      'countries.borealia.income=low',
    ]),
    figures: [
      figure('per cent online, high income', 'pour cent en ligne, revenu élevé', [92, 94]),
      figure('per cent online, low income', 'pour cent en ligne, faible revenu', [26, 28]),
    ],
    measure: ({ population }) => [online(population, 0), online(population, 1)],
  },
];
