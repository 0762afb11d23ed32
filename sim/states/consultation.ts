/**
 * A consultation on a treaty: people and organisations who are online are drawn for its seats; bots
 * get hold of some of them where nobody checks who sits there.
 *
 * Equation: a seat is a bot's with probability beta (1 - verification), beta = bots by person; a
 * bot wishes what its sponsor does, and is for the text as far as that serves it.
 */
import type { Start } from '../mechanism.ts';
import type { Treaty } from '../scenario/states.ts';
import { CITIZEN } from '../world/agents.ts';
import { treatyState } from '../world/treaty.ts';
import { benefitOf, medianOf, supportOf } from './treaty.ts';

export interface Consulted {
  /** Median wish for each article. */
  readonly median: Float64Array;
  /** Mean support of those who sat there. */
  support: number;
  seats: number;
  bots: number;
}

/** `wishes` are what each country's government wants, article by article. */
export function consultation(
  start: Start<unknown>,
  treaty: Treaty,
  wishes: readonly ArrayLike<number>[],
  steepness: number,
) {
  const { world, random, recipe } = start;
  const state = world.module(treatyState);
  const articles = treaty.articles.length;
  const issues = treaty.articles.map(({ issue }) => world.names.issues.indexOf(issue));
  const main = world.names.issues.indexOf(treaty.issue);
  const takesPart = world.names.countries.map((id) =>
    treaty.parties.some(({ country }) => country === id),
  );
  const nets = recipe.scenario.actors.flatMap(({ botnet }, a) =>
    botnet === null
      ? []
      : [
          {
            size: world.accounts[a].length,
            sponsor: world.names.countries.indexOf(botnet.sponsor),
          },
        ],
  );
  const botCount = nets.reduce((sum, { size }) => sum + size, 0);
  const acting = new Set(
    recipe.scenario.strategies.flatMap(({ actions }) => actions.map(({ actor }) => actor)),
  );
  /** Organisations that say nothing take no seat. */
  const speaks = recipe.scenario.actors.map(
    ({ id, kind, postsPerDay }) =>
      (kind === 'ngo' || kind === 'platform') && (postsPerDay > 0 || acting.has(id)),
  );
  const draws = random.stream('consultation');
  const rows = new Uint32Array(world.agentCount);
  const luck = new Float64Array(world.agentCount);
  const sorted = new Float64Array(world.agentCount);
  /** Row of who sits there, or minus one minus the sponsor of the bot that does. */
  const seated = new Int32Array(world.agentCount);
  const values = new Float64Array(world.agentCount);
  const found: Consulted = { median: new Float64Array(articles), support: 0, seats: 0, bots: 0 };

  /** Those who may be drawn, each with a draw of its own; how many they are. */
  const eligible = (hour: number): number => {
    const { kind, country, actor, access, accessDraw, key } = world.agents;
    let count = 0;
    draws.at(hour, 0);
    for (let i = 0; i < world.agentCount; i++) {
      const of = kind[i] === CITIZEN ? takesPart[country[i]] : speaks[actor[i]];
      if (of && accessDraw[i] < access[i]) {
        rows[count] = i;
        luck[count] = draws.uniform(key[i]);
        count++;
      }
    }
    return count;
  };

  const sponsorOf = (u: number): number => {
    let place = u * botCount;
    for (const { size, sponsor } of nets) {
      if (place < size) {
        return sponsor;
      }
      place -= size;
    }
    return nets[nets.length - 1].sponsor;
  };

  return (hour: number): Consulted => {
    const { agents, people, sizes } = world;
    const count = eligible(hour);
    const seats = Math.min(count, Math.max(1, Math.round(state.seats[0] * people)));
    const risk = people === 0 ? 0 : Math.min(1, botCount / people) * (1 - state.verification[0]);
    found.seats = 0;
    found.bots = 0;
    found.support = Number.NaN;
    if (seats === 0) {
      return found;
    }
    sorted.set(luck.subarray(0, count));
    const last = sorted.subarray(0, count).sort((a, b) => a - b)[seats - 1];
    let support = 0;
    for (let n = 0; n < count && found.seats < seats; n++) {
      if (luck[n] > last) {
        continue;
      }
      const row = rows[n];
      const stolen = draws.at(hour, 1).uniform(agents.key[row]) < risk;
      const sponsor = stolen ? sponsorOf(draws.at(hour, 2).uniform(agents.key[row])) : -1;
      seated[found.seats++] = stolen ? -1 - sponsor : row;
      found.bots += stolen ? 1 : 0;
      support += stolen
        ? (benefitOf(state.text, wishes[sponsor], articles) + 1) / 2
        : supportOf(agents.stance[row * sizes.issue + main], steepness);
    }
    found.support = support / found.seats;
    for (let k = 0; k < articles; k++) {
      for (let n = 0; n < found.seats; n++) {
        const who = seated[n];
        values[n] =
          who < 0 ? wishes[-1 - who][k] : (agents.stance[who * sizes.issue + issues[k]] + 1) / 2;
      }
      found.median[k] = medianOf(values, found.seats);
    }
    return found;
  };
}
