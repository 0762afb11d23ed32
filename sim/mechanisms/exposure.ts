/**
 * Exposure: how an item about a claim moves the belief of its reader.
 *
 * A new source is evidence, as far as it is believed, near and understood; the same source again
 * is none. Each exposure that asserts the claim makes it more familiar, whoever says so, up to a
 * bound. Prebunking takes from both where the claim is manipulative, and hardly where it is true.
 * What carries a label is no evidence. Belief returns slowly to its start.
 *
 * Equation: dL = d kappa c aff comp (1 - immun manip) w + [d = 1] {rho ln((1 + n) / n)
 * (1 - immun manip) [2 <= n <= n_max] [|L0| < L_max] - chi_b immun manip [n = 1]};
 * daily L <- L0 + (L - L0) 2^(-1 / h_L).
 * Source: MODEL 3.3 and 3.23, items 3, 8 and 9; Porter & Wood 2021, Pennycook et al. 2018.
 * Sequential within a reader: the reader's belief changes at once.
 */
import { quantity, type Values } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { mixKey } from '../random.ts';
import type { Item } from '../relation.ts';
import { HEARD, MET_LABELLED } from '../world/agents.ts';
import { LABELLED, MESSAGE_KINDS } from '../world/messages.ts';

const LN2 = log(2);
const CORRECTION = MESSAGE_KINDS.indexOf('correction');

const parameters = {
  strength: quantity({
    default: 0.08,
    unit: 'logit',
    limits: [0, 2],
    range: [0.02, 0.3],
    meaning: {
      en: 'kappa: what one exposure to a fully believed source adds to belief',
      fr: 'kappa : ce qu’une exposition à une source pleinement crue ajoute à la croyance',
    },
    source: 'from Porter & Wood 2021: exposure moved belief by less than .07 on 5 points',
    certainty: 'design',
  }),
  fluency: quantity({
    default: 0.5,
    unit: 'logit',
    limits: [0, 3],
    range: [0, 1.65],
    meaning: {
      en: 'rho: what repetition adds to belief, whoever repeats',
      fr: 'rho : ce que la répétition ajoute à la croyance, quel que soit l’auteur',
    },
    source: 'illusory truth, g = .37 in the laboratory; attenuated for inattentive feeds',
    certainty: 'design',
  }),
  mostRepetitions: quantity({
    default: 8,
    unit: 'exposures',
    limits: [1, 255],
    range: [3, 50],
    integer: true,
    meaning: {
      en: 'n_max: exposures beyond which repetition adds nothing',
      fr: 'n_max : nombre d’expositions au-delà duquel la répétition n’ajoute plus rien',
    },
    source: 'MODEL 3.3',
    certainty: 'prototype',
  }),
  plausibilityBound: quantity({
    default: 4,
    unit: 'logit',
    limits: [0, 20],
    range: [3, 6],
    meaning: {
      en: 'L_max: claims less plausible than this gain nothing by repetition',
      fr: 'L_max : une affirmation moins plausible ne gagne rien à être répétée',
    },
    source: 'Pennycook et al. 2018: not for wholly implausible claims',
    certainty: 'checked',
  }),
  halfLife: quantity({
    default: 45,
    unit: 'd',
    limits: [1, 10000],
    range: [14, 120],
    meaning: {
      en: 'h_L: time in which a change of belief halves',
      fr: 'h_L : temps au bout duquel un changement de croyance diminue de moitié',
    },
    source: 'Porter & Wood 2021: more than two weeks',
    certainty: 'design',
  }),
  immunityBoost: quantity({
    default: 2,
    unit: 'logit',
    limits: [0, 10],
    range: [0, 4],
    meaning: {
      en: 'chi_b: what prebunking takes off at the first exposure to a manipulative claim',
      fr: 'chi_b : ce que le prebunking retire à la première exposition à une affirmation manipulatrice',
    },
    source: 'set by the effect of inoculation in twelve EU states',
    certainty: 'prototype',
  }),
  spillOver: quantity({
    default: 0.02,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.2],
    meaning: {
      en: 'part of immunity that also works against true claims made without manipulation',
      fr: 'part de l’immunité qui agit aussi contre les affirmations vraies et sans manipulation',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  denialWeight: quantity({
    default: 0,
    unit: '1',
    limits: [0, 1],
    meaning: {
      en: 'weight with which a denial counts as repetition of the claim',
      fr: 'poids d’un démenti dans la répétition de l’affirmation',
    },
    source: 'MODEL 3.3',
    certainty: 'prototype',
  }),
};

const TERMS = ['evidence', 'fluency', 'immunity'] as const;

/** Bit of `source` in a reader's hashed set of 64 for a claim. */
const bitOf = (key: number): number => mixKey(key, 0x5eed) & 63;

function persuasion({ world, parameters: p }: Start<Values<typeof parameters>>) {
  const out = new Float64Array(TERMS.length);
  const claims = world.sizes.claim;
  /** How far prebunking bears on a claim: on manipulative ones, and a little on true ones. */
  const concerned = (claim: number): number => {
    const { manipulative, truth } = world.claims;
    return manipulative[claim] === 1 ? 1 : p.spillOver * truth[claim];
  };
  /** Writes the terms; they sum to the change of belief. `n` counts this exposure too. */
  const change = (item: Item, claim: number): number => {
    const { agents, messages } = world;
    const { reader, message, source } = item;
    const place = reader * claims + claim;
    const polarity = messages.polarity[message];
    const guard = 1 - agents.immunity[reader] * concerned(claim);
    const bit = bitOf(agents.key[source]);
    const known = (agents.sources[2 * place + (bit >>> 5)] >>> (bit & 31)) & 1;
    const labelled = (messages.flags[item.root] & LABELLED) !== 0;
    const evidence = known === 1 || labelled ? 0 : 1;
    out[0] =
      polarity *
      p.strength *
      item.credibility *
      item.affinity *
      item.comprehension *
      guard *
      evidence;
    out[1] = 0;
    out[2] = 0;
    if (polarity > 0) {
      const n = agents.assertions[place] + 1;
      const start = agents.logOddsStart[place];
      if (
        n >= 2 &&
        n <= p.mostRepetitions &&
        start < p.plausibilityBound &&
        start > -p.plausibilityBound
      ) {
        out[1] = p.fluency * log((1 + n) / n) * guard;
      }
      if (n === 1) {
        out[2] = p.immunityBoost * (guard - 1);
      }
    }
    return out[0] + out[1] + out[2];
  };
  return { out, change };
}

export const exposure = mechanism({
  name: 'exposure',
  summary: {
    en: 'how items about a claim move belief in it',
    fr: 'comment les contenus sur une affirmation modifient la croyance',
  },
  equation:
    'dL = d kappa c aff comp (1 - immun manip) w + [d = 1] (rho ln((1 + n) / n) (1 - immun manip) - chi_b immun manip [n = 1])',
  source: 'MODEL 3.3, 3.23',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.immunity', 'agents.logOddsStart', 'claims.manipulative'],
  writes: [
    'agents.logOdds',
    'agents.assertions',
    'agents.sources',
    'agents.broughtBy',
    'agents.claimFlags',
  ],
  start(start) {
    const { world } = start;
    const claims = world.sizes.claim;
    const { change } = persuasion(start);
    const { denialWeight } = start.parameters;
    const denials = start.random.stream('denial-counts').at(0);
    return (item) => {
      const { agents, messages } = world;
      const { reader, message } = item;
      const claim = messages.claim[message];
      if (claim < 0 || messages.kind[item.root] === CORRECTION) {
        return;
      }
      const place = reader * claims + claim;
      agents.logOdds[place] = agents.logOdds[place] + change(item, claim);
      const bit = bitOf(agents.key[item.source]);
      const word = 2 * place + (bit >>> 5);
      agents.sources[word] = agents.sources[word] | (1 << (bit & 31));
      const asserts = messages.polarity[message] > 0;
      const counts =
        asserts ||
        (denialWeight > 0 &&
          denials.uniform(agents.key[reader], messages.keyHigh[item.root]) < denialWeight);
      if (counts && agents.assertions[place] < 255) {
        agents.assertions[place] = agents.assertions[place] + 1;
      }
      if (asserts) {
        agents.broughtBy[place] = item.sourceClass + 1;
      }
      const labelled = (messages.flags[item.root] & LABELLED) !== 0 ? MET_LABELLED : 0;
      agents.claimFlags[place] = agents.claimFlags[place] | HEARD | labelled;
    };
  },
  daily({ world, parameters: p }) {
    const kept = exp(-LN2 / p.halfLife);
    const claims = world.sizes.claim;
    return (_tick, from, to) => {
      const { logOdds, logOddsStart } = world.agents;
      for (let n = from * claims; n < to * claims; n++) {
        const start = logOddsStart[n];
        logOdds[n] = start + (logOdds[n] - start) * kept;
      }
    };
  },
  explain(start) {
    const { world } = start;
    const { out, change } = persuasion(start);
    return (item) => {
      const claim = world.messages.claim[item.message];
      if (claim < 0 || world.messages.kind[item.root] === CORRECTION) {
        return [];
      }
      change(item, claim);
      return TERMS.map((name, n) => ({ name, value: out[n] }));
    };
  },
});
