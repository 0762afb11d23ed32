/**
 * The population of a scenario under a network seed: people, accounts and bots with all their
 * attributes, and the graph between them. It is the same for every arm and every seed of a run, so
 * it is made once and used again.
 */
import type { Values } from '../fields.ts';
import { followInstitutions } from '../network/build/institutions.ts';
import { type Blocks, followerGraph, type followerParameters } from '../network/follower.ts';
import { generatorOf } from '../network/index.ts';
import { Random } from '../random.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Agents, agentColumns } from '../world/agents.ts';
import { allocate, type Table } from '../world/columns.ts';
import { type Graph, mutualTies } from '../world/graph.ts';
import type { Account, Names } from '../world/world.ts';
import { fillAccounts, type PlannedAccount, planAccounts } from './accounts.ts';
import { botCount, extendGraph, fillBots, infiltrate } from './bots.ts';
import { type Imported, placeImported } from './imported.ts';
import { drawPeople, type peopleFields, residence } from './people.ts';

export interface Population {
  readonly names: Names;
  readonly people: number;
  /** The columns of agents at the start, to be copied into a world. */
  readonly table: Table<typeof agentColumns>;
  readonly graph: Graph;
  readonly mutual: Uint8Array;
  readonly accounts: readonly (readonly Account[])[];
  /** Ids of the people as users know them: row numbers, or the ids of an imported network. */
  readonly ids: readonly string[] | null;
}

export const namesOf = (scenario: Scenario): Names => ({
  countries: scenario.countries.map(({ id }) => id),
  languages: scenario.languages,
  claims: scenario.claims.map(({ id }) => id),
  issues: scenario.issues.map(({ id }) => id),
  actors: scenario.actors.map(({ id }) => id),
});

/** Makes the population. `imported` is the network that the scenario names, already read. */
export function createPopulation(
  scenario: Scenario,
  networkSeed: string,
  imported: Imported | null = null,
): Population {
  const random = new Random(`${networkSeed}/network`);
  const names = namesOf(scenario);
  const planned = planAccounts(scenario);
  const given = givenGraph(scenario, random, imported);
  const people = given === null ? scenario.population.citizens : given.agents;
  let bots = 0;
  for (const { botnet } of scenario.actors) {
    bots += botnet === null ? 0 : botCount(botnet.share, people);
  }
  const sizes = {
    country: names.countries.length,
    language: names.languages.length,
    claim: names.claims.length,
    issue: names.issues.length,
    actor: names.actors.length,
  };
  const table = allocate(agentColumns, people + planned.length + bots, sizes);
  const agents = table.columns;
  const taken = new Set<number>();
  const { home, origin } = residence(scenario, people);
  agents.country.set(home);
  agents.origin.set(origin);
  for (let i = 0; i < people; i++) {
    agents.key[i] = imported === null ? i : imported.keys[i];
    taken.add(agents.key[i]);
  }
  if (imported !== null) {
    placeImported(agents, imported, names);
  }
  const values = scenario.mechanisms.people as unknown as Values<typeof peopleFields>;
  drawPeople(agents, people, scenario, names, values, random);
  const accounts = fillAccounts(agents, people, planned, scenario, names, taken);
  const withAccounts = people + planned.length;
  const botAccounts = fillBots(agents, withAccounts, people, scenario, names, taken);
  const graph = socialGraph(scenario, agents, people, planned, random, given);
  const spread = (scenario.mechanisms.bots as { infiltrationSpread: number }).infiltrationSpread;
  const whole = infiltrate(graph, agents, people, scenario, botAccounts, spread, random);
  return {
    names,
    people,
    table,
    graph: whole,
    mutual: mutualTies(whole),
    accounts: accounts.map((own, a) => [...own, ...botAccounts[a]]),
    ids: imported?.ids ?? null,
  };
}

/** The network of people that the scenario names or describes; null: the follower network. */
function givenGraph(scenario: Scenario, random: Random, imported: Imported | null): Graph | null {
  const { generator, settings } = scenario.network;
  if (imported !== null) {
    return imported.graph;
  }
  return generator === 'follower'
    ? null
    : generatorOf(generator).build(settings as never, random.stream('network').at(0).sequence(0));
}

/** The graph among people and institutions, bots apart. */
function socialGraph(
  scenario: Scenario,
  agents: Agents,
  people: number,
  planned: readonly PlannedAccount[],
  random: Random,
  given: Graph | null,
): Graph {
  const count = people + planned.length;
  const followerShare = new Float64Array(count);
  planned.forEach(({ followers }, n) => {
    followerShare[people + n] = followers;
  });
  const blocks: Blocks = {
    people,
    agents: count,
    key: agents.key.subarray(0, count),
    country: agents.country.subarray(0, count),
    origin: agents.origin.subarray(0, count),
    host: agents.host.subarray(0, count),
    language: agents.language.subarray(0, count),
    languages: agents.languages.subarray(0, count),
    culture: agents.culture.subarray(0, 2 * count),
    followerShare,
  };
  if (given === null) {
    const values = scenario.network.settings as unknown as Values<typeof followerParameters>;
    return followerGraph(blocks, values, random);
  }
  // A network of people alone says nothing of nearness: any of them may follow an institution.
  const follower: number[] = [];
  const followed: number[] = [];
  const stream = random.stream('network followers of institutions').at(0);
  followInstitutions(blocks, NO_HOMOPHILY, stream, (person, institution) => {
    follower.push(person);
    followed.push(institution);
  });
  return extendGraph(given, count, follower, followed);
}

const NO_HOMOPHILY = { country: 0, language: 0, culture: 0 } as const;
