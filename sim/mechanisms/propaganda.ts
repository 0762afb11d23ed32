/**
 * Propaganda: how much of it somebody has met of late. Items that recruit add to it; what a peer
 * passes on or says for an open actor, as friendship, aid or culture, takes from it
 * (counter-speech). It fades. An abstraction without ideology or method.
 *
 * Equation: dx = gain c comp (1 - x) for propaganda, -counter c comp x for counter-speech;
 * daily x <- x 2^(-1 / h_x).
 * Source: design choice. Unvalidated.
 */
import { propagandaOf } from '../extremism.ts';
import { quantity, references, type Values } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import { type Item, PEER } from '../relation.ts';
import { TONES } from '../world/messages.ts';
import { propagandaState } from '../world/radicalisation.ts';

const LN2 = log(2);
const KIND_TONES = ['friendship', 'aid', 'culture'].map((tone) => TONES.indexOf(tone as 'aid'));

const parameters = {
  propagandists: references('actor', {
    en: 'actors whose items recruit',
    fr: 'acteurs dont les contenus recrutent',
  }),
  gain: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    range: [0.01, 0.3],
    meaning: {
      en: 'what one item of propaganda, fully believed and understood, adds to exposure',
      fr: 'ce qu’ajoute à l’exposition un contenu de propagande pleinement cru et compris',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  counterSpeech: quantity({
    default: 0.1,
    unit: 'share',
    limits: [0, 1],
    range: [0, 0.3],
    meaning: {
      en: 'what one item of counter-speech by a peer, fully believed and understood, takes from it',
      fr: 'ce qu’en retire un contre-discours venu d’un pair, pleinement cru et compris',
    },
    source: 'design choice',
    certainty: 'design',
  }),
  halfLife: quantity({
    default: 7,
    unit: 'd',
    limits: [0.5, 10000],
    range: [2, 30],
    meaning: {
      en: 'h_x: time in which exposure halves',
      fr: 'h_x : temps au bout duquel l’exposition diminue de moitié',
    },
    source: 'design choice',
    certainty: 'design',
  }),
};

function effect(start: Start<Values<typeof parameters>>) {
  const { world, parameters: p } = start;
  const recruits = propagandaOf(start);
  const { exposure } = world.module(propagandaState);
  return (item: Item): number => {
    const { reader, root, message } = item;
    if (recruits === null || reader >= world.people) {
      return 0;
    }
    const taken = item.credibility * item.comprehension;
    const before = exposure[reader];
    if (recruits(root)) {
      return p.gain * taken * (1 - before);
    }
    const { actor, tone } = world.messages;
    const kind = actor[root] >= 0 && KIND_TONES.includes(tone[message]);
    return kind && item.sourceClass === PEER ? -p.counterSpeech * taken * before : 0;
  };
}

export const propaganda = mechanism({
  name: 'propaganda',
  summary: {
    en: 'how much propaganda somebody has met of late',
    fr: 'combien de propagande chacun a rencontrée ces derniers temps',
  },
  equation: 'dx = gain c comp (1 - x), counter-speech -counter c comp x; daily x <- x 2^(-1 / h_x)',
  source: 'design choice',
  validated: false,
  asked: true,
  kind: 'item',
  parameters,
  owns: [propagandaState],
  reads: ['messages.actor', 'messages.hostility', 'messages.tone', 'radicalisation.state'],
  writes: ['propaganda.exposure'],
  start(start) {
    const change = effect(start);
    const { exposure } = start.world.module(propagandaState);
    return (item) => {
      const by = change(item);
      if (by !== 0) {
        const moved = exposure[item.reader] + by;
        exposure[item.reader] = moved < 0 ? 0 : moved > 1 ? 1 : moved;
      }
    };
  },
  daily({ world, parameters: p }) {
    const kept = exp(-LN2 / p.halfLife);
    const { exposure } = world.module(propagandaState);
    return (_tick, from, to) => {
      for (let i = from; i < to && i < world.people; i++) {
        exposure[i] = exposure[i] * kept;
      }
    };
  },
  explain(start) {
    const change = effect(start);
    return (item) => {
      const value = change(item);
      return value === 0 ? [] : [{ name: 'propaganda', value }];
    };
  },
});
