/**
 * What became of groups of people: measures by country, by primary language and by the income group
 * of the country, at this moment of a run. It reads the world, and changes and draws nothing.
 *
 * Besides the outcomes of the scenario it measures what the public bears and believes wherever a
 * public is addressed: risk, trust in foreign governments, misperception.
 */
import { seriesName } from './measuring.ts';
import { metricOf, queryOf, sendersOf } from './metrics/index.ts';
import type { Recipe } from './scenario/scenario.ts';
import type { World } from './world/world.ts';

export type Grouping = 'country' | 'language' | 'income';

export interface GroupValue {
  /** Name of the measure as in the metrics table. */
  readonly measure: string;
  readonly by: Grouping;
  readonly group: string;
  readonly value: number;
}

/** What is measured of every public, whatever a scenario asks. */
export const PUBLIC_METRICS = ['audience-risk', 'trust', 'misperception'] as const;

interface Running {
  readonly world: World;
  readonly recipe: Recipe;
}

interface Group {
  readonly by: Grouping;
  readonly group: string;
  /** One entry a person: 1 for those who are in it. */
  readonly within: Uint8Array;
}

function membersOf(world: World, isIn: (row: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: world.people }, (_, row) => (isIn(row) ? 1 : 0));
}

function groupsOf({ world, recipe }: Running): Group[] {
  const { country, language } = world.agents;
  const { countries } = recipe.scenario;
  const incomes = [...new Set(countries.map(({ income }) => income))];
  const languages = world.names.languages.map(
    (group, place): Group => ({
      by: 'language',
      group,
      within: membersOf(world, (row) => language[row] === place),
    }),
  );
  const byIncome = incomes.map(
    (group): Group => ({
      by: 'income',
      group,
      within: membersOf(world, (row) => countries[country[row]].income === group),
    }),
  );
  return [...languages, ...byIncome].filter(({ within }) => within.includes(1));
}

const NOTHING = {
  of: null,
  toward: null,
  in: null,
  claim: null,
  issue: null,
  language: null,
} as const;

/** Every measure for every group that it has a value for. */
export function groupValues(running: Running): GroupValue[] {
  const { world, recipe } = running;
  const groups = groupsOf(running);
  const { countries } = world.names;
  const values = new Float64Array(countries.length + 1);
  const reached = new Float64Array(countries.length + 1);
  const found: GroupValue[] = [];
  const take = (measure: string, by: Grouping, group: string, value: number) => {
    if (!Number.isNaN(value)) {
      found.push({ measure, by, group, value });
    }
  };
  const publics = PUBLIC_METRICS.map((metric) => ({ ...NOTHING, metric }));
  const asked = new Map(
    [...recipe.scenario.outcomes, ...publics].map((each) => [seriesName(each), each]),
  );
  for (const [name, each] of asked) {
    const metric = metricOf(each.metric);
    const query = queryOf(world, recipe, each);
    const measure = metric.start(query);
    measure(values, reached);
    countries.forEach((country, place) => {
      take(name, 'country', country, values[place]);
    });
    if (measure.ofPeople) {
      for (const { by, group, within } of groups) {
        metric.start({ ...query, within })(values, reached);
        take(name, by, group, values[countries.length]);
      }
    }
  }
  return found;
}

/** People in every group, as shares of all of them. */
export function groupShares(running: Running): Omit<GroupValue, 'measure'>[] {
  const { world } = running;
  const { country } = world.agents;
  const byCountry = world.names.countries.map(
    (group, place): Group => ({
      by: 'country',
      group,
      within: membersOf(world, (row) => country[row] === place),
    }),
  );
  return [...byCountry, ...groupsOf(running)].map(({ by, group, within }) => {
    const people = within.reduce((sum, member) => sum + member, 0);
    return { by, group, value: people / world.people };
  });
}

/**
 * Share of each country's public, and behind them of everybody, that met a message of the senders.
 */
export function reachedShares({ world, recipe }: Running): { country: string; value: number }[] {
  const { countries } = world.names;
  const { country, reachedBy } = world.agents;
  const senders = sendersOf(recipe);
  const met = new Float64Array(countries.length + 1);
  const people = new Float64Array(countries.length + 1);
  for (let row = 0; row < world.people; row++) {
    const reached = (reachedBy[row] & senders) === 0 ? 0 : 1;
    for (const place of [country[row], countries.length]) {
      met[place] += reached;
      people[place]++;
    }
  }
  return [...countries, 'all'].map((name, place) => ({
    country: name,
    value: met[place] / people[place],
  }));
}

/** Budget units that each actor has spent. */
export const spending = ({ world }: Running): { actor: string; value: number }[] =>
  world.names.actors.map((actor, place) => ({ actor, value: world.actors.spent[place] }));
