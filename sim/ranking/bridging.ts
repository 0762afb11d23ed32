/**
 * Order by approval across camps: what readers of both camps react to stands higher, what only one
 * of them likes does not.
 *
 * Equation: w_b ln min_k (r_k + 1) / (e_k + 2) + w_t tie, over the two camps k: e_k impressions by
 * readers of camp k, r_k of them with a reaction; one half before anybody has seen it.
 * Source: Ovadya & Thorburn 2023 (bridging systems); Wojcik et al. 2022 (Community Notes: helpful
 * is what people who usually disagree find helpful).
 * Departs: camps are the two sides of the median stance at the start, not a factor found in past
 * ratings, and a reaction stands for a rating. What engagement ranking adds for agreement, arousal
 * and hostility is left out: a message does not rise here by pleasing one camp. The mean bonus was
 * measured over the items of feeds in worlds of 4,000 people.
 * Simultaneous: impressions and reactions count from the next tick on.
 */
import { log } from '../math.ts';
import { CARD, ROOT } from '../world/cards.ts';
import { Outbox } from '../world/outbox.ts';
import { campsState, ratingsState } from '../world/ratings.ts';
import type { World } from '../world/world.ts';
import { CAMPS, campOf, partCamps } from './camps.ts';
import type { RankingRule } from './rule.ts';

/** The counts of the messages as they stand; looked up anew only when the store has grown. */
function ratingsOf(world: World) {
  let of = world.store.table;
  let ratings = world.module(ratingsState);
  return () => {
    if (world.store.table !== of) {
      of = world.store.table;
      ratings = world.module(ratingsState);
    }
    return ratings;
  };
}

export const bridging: RankingRule = {
  name: 'bridging',
  summary: {
    en: 'first what both camps approve of',
    fr: 'd’abord ce que les deux camps approuvent',
  },
  source: 'Ovadya & Thorburn 2023; Wojcik et al. 2022',
  terms: ['bridging', 'tie'],
  meanBonus: -1.7,
  scored: true,
  owns: [ratingsState, campsState],
  fill: partCamps,
  start(world, { bridgingWeight, tieWeight }) {
    const ratings = ratingsOf(world);
    return (_reader, message, mutual, _foreignTarget, out) => {
      const { exposures, reactions } = ratings();
      const place = CAMPS * world.store.cards.words[message * CARD + ROOT];
      const one = (reactions[place] + 1) / (exposures[place] + 2);
      const other = (reactions[place + 1] + 1) / (exposures[place + 1] + 2);
      out[0] = bridgingWeight * log(one < other ? one : other);
      out[1] = tieWeight * mutual;
    };
  },
  learn(world) {
    const { median } = world.module(campsState);
    const ratings = ratingsOf(world);
    const seen = new Outbox();
    return {
      saw({ reader, message, root, reactions }) {
        const { newExposures, newReactions } = ratings();
        const camp = campOf(world, median, reader, world.messages.issue[message]);
        const place = CAMPS * root;
        if (newExposures[place] + newExposures[place + 1] === 0) {
          seen.push(root);
        }
        newExposures[place + camp] = newExposures[place + camp] + 1;
        if (reactions > 0) {
          newReactions[place + camp] = newReactions[place + camp] + 1;
        }
      },
      settle() {
        const { exposures, reactions, newExposures, newReactions } = ratings();
        for (let n = 0; n < seen.count; n++) {
          const from = CAMPS * seen.rows[n];
          for (let place = from; place < from + CAMPS; place++) {
            exposures[place] = exposures[place] + newExposures[place];
            reactions[place] = reactions[place] + newReactions[place];
            newExposures[place] = 0;
            newReactions[place] = 0;
          }
        }
        seen.count = 0;
      },
    };
  },
};
