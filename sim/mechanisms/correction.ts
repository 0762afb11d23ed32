/**
 * Correction: how a debunk, when seen, lowers belief in the claim it is about.
 *
 * It works as far as its source is believed and understood, less on those for whom the claim is
 * congruent with their identity, and not below the belief at the start by more than two logits
 * (continued influence). It makes the claim known and adds nothing to its familiarity. Attitudes
 * follow a tenth of the way. Whoever brought the claim loses some trust, once a reader and claim. A
 * correction that a platform has labelled is no evidence.
 *
 * Equation: dL = -kappa_c c comp (1 - .3 identity congruent), L >= L0 - 2; att to the country that
 * the claim is about += .1 harm (p before - p after) (1 - att^2); trust of the class that brought
 * it <- trust (1 - eta_minus).
 * Source: MODEL 3.12; Porter & Wood 2021 (-0.59 on 5 points), Walter & Murphy 2018.
 * Departs: MODEL says that the source loses trust, not which; it is the class of the last source
 * that asserted the claim to the reader. Congruent: the claim speaks of a country that is not the
 * reader's own.
 */
import { quantity, type Values } from '../fields.ts';
import { sigmoid } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { type Item, isForeignTarget } from '../relation.ts';
import { HEARD, SOURCE_CLASSES } from '../world/agents.ts';
import { LABELLED, MESSAGE_KINDS } from '../world/messages.ts';

const CORRECTION = MESSAGE_KINDS.indexOf('correction');

const parameters = {
  strength: quantity({
    default: 1.4,
    unit: 'logit',
    limits: [0, 10],
    range: [0.25, 2.5],
    meaning: {
      en: 'kappa_c: what a correction by a fully believed source takes off belief',
      fr: 'kappa_c : ce qu’un correctif d’une source pleinement crue retire à la croyance',
    },
    source: 'Porter & Wood 2021: -0.59 on 5 points for a fact-checker',
    certainty: 'prototype',
  }),
  identityGuard: quantity({
    default: 0.3,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'what national identity takes from a correction that does not suit it',
      fr: 'ce que l’identité nationale retire à un correctif qui la contrarie',
    },
    source: 'MODEL 3.12; Walter & Murphy 2018: r = .15 in politics',
    certainty: 'design',
  }),
  floor: quantity({
    default: 2,
    unit: 'logit',
    limits: [0, 20],
    range: [1, 4],
    meaning: {
      en: 'belief cannot be corrected further below its start than this',
      fr: 'la croyance ne peut être corrigée au-delà de cet écart sous son niveau initial',
    },
    source: 'continued influence, MODEL 3.12',
    certainty: 'design',
  }),
  attitudeShare: quantity({
    default: 0.1,
    unit: '1',
    limits: [0, 1],
    range: [0, 0.5],
    meaning: {
      en: 'shift of the attitude to the country the claim is about, for each unit of belief corrected',
      fr: 'variation de l’attitude envers le pays dont parle l’affirmation, par unité de croyance corrigée',
    },
    source: 'Nyhan et al. 2019: beliefs improve, attitudes hardly',
    certainty: 'memory',
  }),
  trustLoss: quantity({
    default: 0.03,
    unit: 'share',
    limits: [0, 1],
    range: [0.01, 0.1],
    meaning: {
      en: 'eta_minus: share of trust lost by the class of sources that brought the claim',
      fr: 'eta_moins : part de confiance perdue par le type de source qui a apporté l’affirmation',
    },
    source: 'asymmetry principle, MODEL 3.5',
    certainty: 'memory',
  }),
};

/** What a claim does to the standing of the country it is about, by claim: 1 harms it wholly. */
const harmOf = ({ recipe }: Start<unknown>): readonly number[] =>
  recipe.scenario.claims.map(({ harm }) => harm);

function correcting({ world, parameters: p }: Start<Values<typeof parameters>>) {
  const claims = world.sizes.claim;
  return (item: Item, claim: number): number => {
    const { agents, messages } = world;
    const { reader } = item;
    if ((messages.flags[item.root] & LABELLED) !== 0) {
      return 0;
    }
    const place = reader * claims + claim;
    const congruent = isForeignTarget(world, reader, world.claims.about[claim]);
    const wanted =
      -p.strength *
      item.credibility *
      item.comprehension *
      (1 - p.identityGuard * agents.identity[reader] * congruent);
    const lowest = agents.logOddsStart[place] - p.floor;
    const now = agents.logOdds[place];
    return now + wanted >= lowest ? wanted : now > lowest ? lowest - now : 0;
  };
}

export const correction = mechanism({
  name: 'correction',
  summary: {
    en: 'how corrections lower belief in a claim',
    fr: 'comment les correctifs font reculer la croyance',
  },
  equation: 'dL = -kappa_c c comp (1 - .3 identity congruent), L >= L0 - 2',
  source: 'MODEL 3.12',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.identity', 'agents.logOddsStart', 'claims.about', 'agents.broughtBy'],
  writes: [
    'agents.logOdds',
    'agents.attitude',
    'agents.trust',
    'agents.broughtBy',
    'agents.claimFlags',
  ],
  start(start) {
    const { world } = start;
    const change = correcting(start);
    const claims = world.sizes.claim;
    const { trustLoss, attitudeShare } = start.parameters;
    const countries = world.sizes.country;
    const harm = harmOf(start);
    /** Makes good a part of what the claim did to the country that it is about. */
    const makeGood = (reader: number, claim: number, before: number, after: number): void => {
      const about = world.claims.about[claim];
      if (about < 0 || before === after) {
        return;
      }
      const { attitude } = world.agents;
      const at = reader * countries + about;
      const corrected = sigmoid(before) - sigmoid(after);
      const moved =
        attitude[at] + attitudeShare * harm[claim] * corrected * (1 - attitude[at] * attitude[at]);
      attitude[at] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
    };
    return (item) => {
      const { agents, messages } = world;
      const claim = messages.claim[item.message];
      if (claim < 0 || messages.kind[item.root] !== CORRECTION) {
        return;
      }
      const place = item.reader * claims + claim;
      const before = agents.logOdds[place];
      agents.logOdds[place] = before + change(item, claim);
      makeGood(item.reader, claim, before, agents.logOdds[place]);
      agents.claimFlags[place] = agents.claimFlags[place] | HEARD;
      const cls = agents.broughtBy[place] - 1;
      if (cls >= 0) {
        const at = item.reader * SOURCE_CLASSES.length + cls;
        agents.trust[at] = agents.trust[at] * (1 - trustLoss);
        agents.broughtBy[place] = 0;
      }
    };
  },
  explain(start) {
    const { world } = start;
    const change = correcting(start);
    return (item) => {
      const claim = world.messages.claim[item.message];
      return claim < 0 || world.messages.kind[item.root] !== CORRECTION
        ? []
        : [{ name: 'correction', value: change(item, claim) }];
    };
  },
});
