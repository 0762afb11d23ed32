/**
 * How a person finds somebody to follow: a friend of a friend, somebody like-minded, or somebody
 * popular. Every choice hangs on keys and draws, never on the order of rows, and none on accounts
 * that nobody follows, so that a newcomer whom nobody knows changes nobody's choice.
 */

import { type Draws, mixKey } from './random.ts';
import { SUSPENDED } from './world/agents.ts';
import { follows } from './world/graph.ts';
import type { World } from './world/world.ts';

/** How often one looks before one gives up. */
const TRIES = 6;
/** People among whom the like-minded are looked for; a design choice. */
const CANDIDATES = 10;
const WORDS = 4294967296;

/** Mean distance of the stances of two agents over all issues; 0 where there are none. */
export function stanceDistance({ agents, sizes }: World, one: number, other: number): number {
  const issues = sizes.issue;
  let sum = 0;
  for (let q = 0; q < issues; q++) {
    sum += Math.abs(agents.stance[one * issues + q] - agents.stance[other * issues + q]);
  }
  return issues === 0 ? 0 : sum / issues;
}

export class Acquaintance {
  private readonly world: World;
  /** Rows of people in the order of their keys. */
  private readonly people: Uint32Array;

  constructor(world: World) {
    const { key } = world.agents;
    this.world = world;
    this.people = Uint32Array.from({ length: world.people }, (_, row) => row);
    this.people.sort((a, b) => key[a] - key[b]);
  }

  /** One of those whom `agent` follows, all equally likely, -1 for none. */
  followedBy(agent: number, draws: Draws): number {
    const { graph, agents } = this.world;
    const salt = Math.floor(draws.uniform() * WORDS);
    let found = -1;
    let least = WORDS;
    for (let tie = graph.followedStart[agent]; tie < graph.followedStart[agent + 1]; tie++) {
      const account = graph.followed[tie];
      const drawn = mixKey(agents.key[account], salt);
      if (drawn < least || (drawn === least && agents.key[account] < agents.key[found])) {
        found = account;
        least = drawn;
      }
    }
    return found;
  }

  /** Whether `person` might begin to follow `account`: an open one that it can read. */
  mayFollow(person: number, account: number): boolean {
    const { agents, graph } = this.world;
    return (
      account !== person &&
      (agents.languages[person] & agents.languages[account]) !== 0 &&
      (agents.flags[account] & SUSPENDED) === 0 &&
      !follows(graph, person, account)
    );
  }

  /** Somebody followed by somebody whom `person` follows, -1 where none is found. */
  friendOfFriend(person: number, draws: Draws): number {
    for (let n = 0; n < TRIES; n++) {
      const friend = this.followedBy(person, draws);
      const found = friend < 0 ? -1 : this.followedBy(friend, draws);
      if (found >= 0 && this.mayFollow(person, found)) {
        return found;
      }
    }
    return -1;
  }

  /** The nearest in stance of a few people drawn, -1 where nobody can be followed. */
  likeMinded(person: number, draws: Draws): number {
    const { world, people } = this;
    const { key } = world.agents;
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 0; n < CANDIDATES; n++) {
      const candidate = people[draws.below(people.length)];
      if (this.mayFollow(person, candidate)) {
        const distance = stanceDistance(world, person, candidate);
        if (distance < least || (distance === least && key[candidate] < key[found])) {
          found = candidate;
          least = distance;
        }
      }
    }
    return found;
  }

  /** Somebody whom a person drawn follows: the more followers, the likelier; -1 for none. */
  popular(person: number, draws: Draws): number {
    const { people } = this;
    for (let n = 0; n < TRIES; n++) {
      const found = this.followedBy(people[draws.below(people.length)], draws);
      if (found >= 0 && this.mayFollow(person, found)) {
        return found;
      }
    }
    return -1;
  }
}
