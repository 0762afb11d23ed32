/**
 * A leak: secrets of a government are published, by a medium if there is one, and cost it trust.
 */
import { composerOf } from '../composition.ts';
import type { Start } from '../mechanism.ts';
import { SOURCE_CLASSES } from '../world/agents.ts';
import { leakState } from '../world/cyber.ts';

const OWN_GOVERNMENT = SOURCE_CLASSES.indexOf('own-government');
/** What the published secrets say of the country. */
const DAMAGING = -0.5;

export interface Leak {
  /** Whose secrets they are. */
  readonly country: number;
  /** What is published, -1 for nothing that can be said in a claim. */
  readonly claim: number;
  /** Actor that publishes it, -1 for none. */
  readonly publisher: number;
  readonly time: number;
  readonly tick: number;
}

/**
 * Counts the leak, lets the publisher assert the claim, and takes `trustLoss` of the trust of the
 * country's people in their government. Returns the row of the message, -1 for none.
 */
export function leaker(start: Start<unknown>, trustLoss: () => number) {
  const { world } = start;
  const composer = composerOf(start);
  return ({ country, claim, publisher, time, tick }: Leak): number => {
    const { agents, people, claims, accounts } = world;
    if (world.has(leakState)) {
      const { leaks } = world.module(leakState);
      leaks[country] = leaks[country] + 1;
    }
    const left = 1 - trustLoss();
    for (let i = 0; i < people; i++) {
      if (agents.country[i] === country) {
        const place = i * SOURCE_CLASSES.length + OWN_GOVERNMENT;
        agents.trust[place] = agents.trust[place] * left;
      }
    }
    const account = publisher < 0 ? undefined : accounts[publisher][0];
    if (account === undefined || claim < 0) {
      return -1;
    }
    claims.inTheAir[claim] = 1;
    const draft = composer.draft.reset();
    draft.author = account.row;
    draft.number = composer.scriptedNumber(account.row);
    draft.time = time;
    draft.actor = publisher;
    draft.claim = claim;
    draft.polarity = 1;
    draft.veracity = claims.truth[claim];
    draft.target = country;
    draft.valence = DAMAGING;
    draft.languages = 1 << account.language;
    return composer.post(tick);
  };
}
