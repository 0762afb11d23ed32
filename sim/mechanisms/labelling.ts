/**
 * Labelling: what a label does to belief. The first labelled item about a claim that somebody meets
 * lowers belief in what the item says, less where media are distrusted; what carries a label is no
 * evidence any more (that is the business of exposure and correction).
 *
 * Equation: dL = -d kappa_lab (1 - .53 [trust in media < .4]) at the first labelled item about q.
 * Source: Martel & Rand 2024: belief -27.6 %, -12.9 % among those who distrust fact-checkers most.
 * Departs: a label on an item that denies a claim raises belief in the claim.
 */
import { quantity, type Values } from '../fields.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { distrustsMedia, type Item } from '../relation.ts';
import { HEARD, MET_LABELLED } from '../world/agents.ts';
import { LABELLED } from '../world/messages.ts';

const parameters = {
  strength: quantity({
    default: 0.65,
    unit: 'logit',
    limits: [0, 5],
    range: [0, 1.3],
    meaning: {
      en: 'kappa_lab: what the first label met takes off belief in what the item says',
      fr: 'kappa_lab : ce que le premier avertissement rencontré retire à la croyance',
    },
    source: 'Martel & Rand 2024: belief -27.6 %',
    certainty: 'prototype',
  }),
  distrust: quantity({
    default: 0.53,
    unit: 'share',
    limits: [0, 1],
    meaning: {
      en: 'part of that effect that is lost on those who distrust media',
      fr: 'part de cet effet perdue chez celles et ceux qui se méfient des médias',
    },
    source: 'Martel & Rand 2024: -12.9 % among the most distrusting',
    certainty: 'checked',
  }),
};

function effect({ world, parameters: p }: Start<Values<typeof parameters>>) {
  const claims = world.sizes.claim;
  /** Change of belief, 0 where it is no first labelled item about a claim. */
  return (item: Item): number => {
    const { agents, messages } = world;
    const claim = messages.claim[item.message];
    if (claim < 0 || (messages.flags[item.root] & LABELLED) === 0) {
      return 0;
    }
    if ((agents.claimFlags[item.reader * claims + claim] & MET_LABELLED) !== 0) {
      return 0;
    }
    const lost = distrustsMedia(world, item.reader) ? p.distrust : 0;
    return -messages.polarity[item.message] * p.strength * (1 - lost);
  };
}

export const labelling = mechanism({
  name: 'labelling',
  summary: {
    en: 'how labels lower belief in what an item says',
    fr: 'comment les avertissements font reculer la croyance en un contenu',
  },
  equation: 'dL = -d kappa_lab (1 - .53 [trust in media < .4]) at the first labelled item about q',
  source: 'Martel & Rand 2024',
  validated: true,
  asked: true,
  needs: ['moderation'],
  kind: 'item',
  parameters,
  reads: ['agents.trust', 'messages.flags', 'messages.claim', 'messages.polarity'],
  writes: ['agents.logOdds', 'agents.claimFlags'],
  start(start) {
    const { world } = start;
    const claims = world.sizes.claim;
    const change = effect(start);
    return (item) => {
      const by = change(item);
      if (by !== 0) {
        const { logOdds, claimFlags } = world.agents;
        const place = item.reader * claims + world.messages.claim[item.message];
        logOdds[place] = logOdds[place] + by;
        claimFlags[place] = claimFlags[place] | HEARD | MET_LABELLED;
      }
    };
  },
  explain(start) {
    const change = effect(start);
    return (item) => {
      const value = change(item);
      return value === 0 ? [] : [{ name: 'label', value }];
    };
  },
});
