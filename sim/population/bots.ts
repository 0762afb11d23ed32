/**
 * Botnets: their accounts, and who follows them. They are attached last, behind everybody else.
 *
 * Equation: bots = share x people; a person follows a given bot that it can read with probability
 * min(1, gamma g w), w lognormal with sigma 4 and mean 1 times the weight of the targeting; g is
 * solved so that the mean number of bots followed is 6,400 share gamma whatever the population.
 * Source: MODEL 3.10; Truong et al. 2024 for share and infiltration, Eady et al. 2023 for sigma.
 * Departs: people follow only bots whose language they read, since they could not meet the others.
 */
import { exp } from '../math.ts';
import type { Random } from '../random.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Agents, BOT } from '../world/agents.ts';
import { type Graph, graphFromTies } from '../world/graph.ts';
import type { Account } from '../world/world.ts';
import { freeKey } from './accounts.ts';
import type { Index } from './people.ts';

const BOTS_FOLLOWED = 6400;

export const botCount = (share: number, people: number): number => Math.round(share * people);

/** Fills the rows from `first` on with the bots of all botnets; returns them by actor. */
export function fillBots(
  agents: Agents,
  first: number,
  people: number,
  scenario: Scenario,
  index: Index,
  taken: Set<number>,
): Account[][] {
  let row = first;
  return scenario.actors.map((actor, a) => {
    const accounts: Account[] = [];
    if (actor.botnet === null) {
      return accounts;
    }
    const count = botCount(actor.botnet.share, people);
    for (let n = 0; n < count; n++) {
      // Bots pose as people of all countries, in the order of the people's rows.
      const posesAs = Math.floor((n * people) / count);
      const language = agents.language[posesAs];
      agents.kind[row] = BOT;
      agents.actor[row] = a;
      agents.country[row] = agents.country[posesAs];
      agents.origin[row] = agents.country[posesAs];
      agents.host[row] = agents.country[posesAs];
      agents.language[row] = language;
      agents.languages[row] = 1 << language;
      agents.proficiency[row * index.languages.length + language] = 1;
      const { culture } = scenario.countries[agents.country[row]];
      agents.culture[2 * row] = culture[0];
      agents.culture[2 * row + 1] = culture[1];
      agents.access[row] = 1;
      agents.latestMessage[row] = -1;
      agents.key[row] = freeKey(`${actor.id}/bot/${n}`, taken);
      accounts.push({ row, kind: 'bot', language, host: agents.country[row] });
      row++;
    }
    return accounts;
  });
}

/** How much a person draws the bots' attention, before the lognormal part. */
function targetWeight(
  agents: Agents,
  graph: Graph,
  issues: number,
  targeting: string,
  i: number,
): number {
  switch (targeting) {
    case 'hubs':
      return graph.followersStart[i + 1] - graph.followersStart[i];
    case 'partisans':
      return issues === 0 ? 1 : Math.abs(agents.stance[i * issues]);
    case 'vulnerable':
      return 1 - agents.literacy[i];
    default:
      return 1;
  }
}

/** Adds the ties from people to bots to `graph`; `bots` are the accounts of each botnet. */
export function infiltrate(
  graph: Graph,
  agents: Agents,
  people: number,
  scenario: Scenario,
  bots: readonly (readonly Account[])[],
  spread: number,
  random: Random,
): Graph {
  const follower: number[] = [];
  const followed: number[] = [];
  scenario.actors.forEach((actor, a) => {
    const accounts = bots[a];
    if (actor.botnet === null || accounts.length === 0) {
      return;
    }
    const { infiltration, share, targeting } = actor.botnet;
    const weights = new Float64Array(people);
    const stream = random.stream(`infiltration/${actor.id}`).at(0, 0);
    for (let i = 0; i < people; i++) {
      const drawn = exp(spread * stream.sequence(agents.key[i]).normal() - (spread * spread) / 2);
      weights[i] = drawn * targetWeight(agents, graph, scenario.issues.length, targeting, i);
    }
    const readable = new Map<number, Account[]>();
    const readableBy = (i: number): Account[] => {
      const mask = agents.languages[i];
      let found = readable.get(mask);
      if (found === undefined) {
        found = accounts.filter(({ language }) => ((mask >>> language) & 1) === 1);
        readable.set(mask, found);
      }
      return found;
    };
    const goal = BOTS_FOLLOWED * share * infiltration * people;
    const scale = solveScale((scale) => {
      let sum = 0;
      for (let i = 0; i < people; i++) {
        sum += readableBy(i).length * Math.min(1, scale * weights[i]);
      }
      return sum;
    }, goal);
    const ties = random.stream(`infiltration/${actor.id}`).at(0, 1);
    for (let i = 0; i < people; i++) {
      const chance = Math.min(1, scale * weights[i]);
      if (chance <= 0) {
        continue;
      }
      for (const { row } of readableBy(i)) {
        if (ties.uniform(agents.key[i], agents.key[row]) < chance) {
          follower.push(i);
          followed.push(row);
        }
      }
    }
  });
  return follower.length === 0 && agents.key.length === graph.agents
    ? graph
    : extendGraph(graph, agents.key.length, follower, followed);
}

/** The scale at which `mean(scale)` reaches `goal`, or the largest there is: 60 bisections. */
function solveScale(sum: (scale: number) => number, goal: number): number {
  let low = 0;
  let high = 1e-6;
  while (sum(high) < goal && high < 1e12) {
    high *= 2;
  }
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sum(middle) < goal) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

/** The graph with more agents behind its own and more ties. */
export function extendGraph(
  graph: Graph,
  agents: number,
  follower: readonly number[],
  followed: readonly number[],
): Graph {
  const count = graph.ties + follower.length;
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const weights = graph.weights === null ? null : new Float64Array(count).fill(1);
  let tie = 0;
  for (let i = 0; i < graph.agents; i++) {
    for (let k = graph.followedStart[i]; k < graph.followedStart[i + 1]; k++) {
      from[tie] = i;
      to[tie] = graph.followed[k];
      if (weights !== null) {
        weights[tie] = graph.weights![k];
      }
      tie++;
    }
  }
  from.set(follower, tie);
  to.set(followed, tie);
  return graphFromTies(agents, from, to, count, weights);
}
