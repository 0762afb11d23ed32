/**
 * Giving: how ready somebody is to give to an organisation, and what a gift does.
 *
 * Equation: readiness = delta_w warm + delta_t trust (1 - a p) + delta_s ln(1 + peers)
 * + delta_m minutes - f ln(1 + (prompted + s prompted elsewhere) / usual gift); p is the belief in
 * an accusation that the person has heard of; warm halves in 24 h and rises by .2 aff an appeal.
 * Source: Adena & Hager 2020; Brown & Minty 2006; Castillo, Petrie & Wardell 2017.
 */
import type { donationFields } from './donation-fields.ts';
import type { Values } from './fields.ts';
import { exp, log, sigmoid } from './math.ts';
import type { Start } from './mechanism.ts';
import { sourceClass } from './relation.ts';
import type { Actor, Country } from './scenario/scenario.ts';
import { HEARD, SOURCE_CLASSES } from './world/agents.ts';
import { askingState, donationsState, newsState } from './world/donations.ts';

export type DonationValues = Values<typeof donationFields>;

const LN2 = log(2);

/** The income of a country of each group, that of high-income ones being 1. */
const incomeOf = (p: DonationValues, income: Country['income']): number =>
  ({
    high: 1,
    'upper-middle': p.upperMiddleIncome,
    'lower-middle': p.lowerMiddleIncome,
    low: p.lowIncome,
  })[income];

/** Whether gifts come to an actor without its asking in the feed. */
export const isCharity = ({ kind }: Actor): boolean => kind === 'ngo';

export function giving(start: Start<DonationValues>) {
  const { world, recipe, parameters: p } = start;
  const { scenario } = recipe;
  const { actor: actors, claim: claims } = world.sizes;
  const state = world.module(donationsState);
  const { given, prompted, gifts, visible, visibleBefore, warmth, warmedAt } = state;
  const { thanks } = world.module(askingState);
  const { minutes } = world.module(newsState);
  const usual = Float64Array.from(
    scenario.countries,
    ({ income }) => p.amount * incomeOf(p, income),
  );
  const accused = Int32Array.from(scenario.claims, ({ accuses }) =>
    accuses === null ? -1 : world.names.actors.indexOf(accuses),
  );
  const remembered = Math.round((p.visibleDays * 24) / world.tickHours);

  /** Trust of person `i` in an actor, by what its main account is to it. */
  const trustIn = (i: number, actor: number): number => {
    const { trust, claimFlags, logOdds } = world.agents;
    const main = world.accounts[actor][0].row;
    let value = trust[i * SOURCE_CLASSES.length + sourceClass(world, i, main)];
    for (let q = 0; q < claims; q++) {
      if (accused[q] === actor && (claimFlags[i * claims + q] & HEARD) !== 0) {
        value *= 1 - p.accusation * sigmoid(logOdds[i * claims + q]);
      }
    }
    return value;
  };

  /** What gifts upon appeals take off: those to others count by how far they stand in for these. */
  const fatigueOf = (i: number, actor: number): number => {
    let sum = 0;
    for (let a = 0; a < actors; a++) {
      sum += (a === actor ? 1 : p.substitution) * prompted[i * actors + a];
    }
    return sum === 0 ? 0 : -p.fatigue * log(1 + sum / usual[world.agents.country[i]]);
  };

  const known = (since: number, tick: number): boolean =>
    since > 0 && since <= tick + 1 && since + remembered > tick + 1;

  /**
   * Accounts that `i` follows who gave to the actor for all to see, as known when the tick began.
   */
  const peersOf = (i: number, actor: number, tick: number): number => {
    const { followedStart, followed } = world.graph;
    let count = 0;
    for (let tie = followedStart[i]; tie < followedStart[i + 1]; tie++) {
      const place = followed[tie] * actors + actor;
      if (
        followed[tie] < world.people &&
        (known(visible[place], tick) || known(visibleBefore[place], tick))
      ) {
        count++;
      }
    }
    return count;
  };

  return {
    trustIn,
    fatigueOf,
    peersOf,
    usual,
    /** The warm glow of `i` at `time`, hours. */
    warmthAt: (i: number, time: number): number =>
      warmth[i] * exp((-LN2 * (time - warmedAt[i])) / p.glowHalfLife),
    warm(i: number, time: number, to: number): void {
      warmth[i] = to;
      warmedAt[i] = time;
    },
    mediaOf: (i: number): number => p.media * minutes[world.agents.country[i]],
    /** How likely a gift upon an appeal is seen by friends. */
    visibilityOf: (actor: number): number =>
      thanks[actor] === 1 ? p.thankedVisibility : p.visibility,
    /** Notes a gift of `amount`; others know of a visible one from the next tick on. */
    give(i: number, actor: number, amount: number, upon: { tick: number; shows: boolean } | null) {
      const place = i * actors + actor;
      given[place] = given[place] + amount;
      gifts[place] = gifts[place] < 65535 ? gifts[place] + 1 : gifts[place];
      if (upon === null) {
        return;
      }
      prompted[place] = prompted[place] + amount;
      const from = upon.tick + 2;
      if (upon.shows && visible[place] !== from) {
        visibleBefore[place] = visible[place];
        visible[place] = from;
      }
    },
  };
}
