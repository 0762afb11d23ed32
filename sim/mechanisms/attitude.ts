/**
 * Attitude: how items about a country move the reader's attitude to it.
 *
 * Friendship, aid and culture speak of the sender's own country and weigh fully, information half.
 * Criticism and insults of another country leave the attitude to it as it was and, where the two
 * are in tension, cost the sender. Attitudes return to where they started; what programmes gave
 * them stands aside and fades by itself.
 *
 * Equation: datt = eta_a valence g(tone) c aff comp (1 - att^2); criticism where T > .5:
 * att to the sender -= .5 eta_a |valence| c aff (1 - att^2); daily att <- att0 + (att - att0)
 * 2^(-1 / h).
 * Source: MODEL 3.5; Mattingly & Sundquist 2023.
 */
import { quantity, type Values } from '../fields.ts';
import { exp, log } from '../math.ts';
import { mechanism, type Start } from '../mechanism.ts';
import type { Item } from '../relation.ts';
import { TONES } from '../world/messages.ts';
import { programmesState } from '../world/programmes.ts';

const LN2 = log(2);
const CRITICISM = TONES.indexOf('criticism');
const INSULT = TONES.indexOf('insult');
/** g(tone) in the order of TONES. */
const WEIGHT_OF_TONE = [0.5, 1, 1, 1, 0, 0] as const;
/** Tension from which hostile words cost the sender. */
const TENSE = 0.5;

const parameters = {
  step: quantity({
    default: 0.05,
    unit: 'attitude',
    limits: [0, 1],
    range: [0.002, 0.1],
    meaning: {
      en: 'eta_a: change by one item that is fully believed, near and understood',
      fr: 'eta_a : effet d’un contenu pleinement cru, proche et compris',
    },
    source: 'MODEL 3.5: twenty well-received items move an attitude by about .1',
    certainty: 'prototype',
  }),
  halfLife: quantity({
    default: 20,
    unit: 'd',
    limits: [0.5, 10000],
    range: [5, 60],
    meaning: {
      en: 'time in which a change of attitude by messages halves',
      fr: 'temps au bout duquel un changement d’attitude dû aux messages diminue de moitié',
    },
    source: 'Goldsmith, Horiuchi & Matush 2021: effects last up to 20 days',
    certainty: 'design',
  }),
};

function effect({ world, parameters: p }: Start<Values<typeof parameters>>) {
  const countries = world.sizes.country;
  const found = { country: -1, change: 0 };
  return (item: Item) => {
    const { agents, messages, dyads } = world;
    const { reader, message } = item;
    const target = messages.target[message];
    found.country = -1;
    if (target < 0) {
      return found;
    }
    const valence = messages.valence[message] * item.reading;
    const reception = item.credibility * item.affinity;
    const tone = messages.tone[message];
    if (tone === CRITICISM || tone === INSULT) {
      const sender = agents.country[messages.author[item.root]];
      if (dyads.tension[sender * countries + target] <= TENSE) {
        return found;
      }
      const attitude = agents.attitude[reader * countries + sender];
      found.country = sender;
      found.change = -0.5 * p.step * Math.abs(valence) * reception * (1 - attitude * attitude);
      return found;
    }
    const attitude = agents.attitude[reader * countries + target];
    found.country = target;
    found.change =
      p.step *
      valence *
      WEIGHT_OF_TONE[messages.tone[message]] *
      reception *
      item.comprehension *
      (1 - attitude * attitude);
    return found;
  };
}

export const attitude = mechanism({
  name: 'attitude',
  summary: {
    en: 'how messages move attitudes to countries',
    fr: 'comment les messages modifient les attitudes envers les pays',
  },
  equation: 'datt = eta_a valence g(tone) c aff comp (1 - att^2)',
  source: 'MODEL 3.5',
  validated: true,
  kind: 'item',
  parameters,
  reads: ['agents.attitudeStart', 'messages.valence', 'messages.tone', 'dyads.tension'],
  writes: ['agents.attitude'],
  start(start) {
    const { world } = start;
    const countries = world.sizes.country;
    const of = effect(start);
    return (item) => {
      const { country, change } = of(item);
      if (country >= 0) {
        const { attitude: attitudes } = world.agents;
        const place = item.reader * countries + country;
        const moved = attitudes[place] + change;
        attitudes[place] = moved < -1 ? -1 : moved > 1 ? 1 : moved;
      }
    };
  },
  daily({ world, parameters: p }) {
    const kept = exp(-LN2 / p.halfLife);
    const countries = world.sizes.country;
    const { gain } = world.module(programmesState);
    return (_tick, from, to) => {
      const { attitude: attitudes, attitudeStart } = world.agents;
      for (let n = from * countries; n < to * countries; n++) {
        const start = attitudeStart[n];
        const aside = n < gain.length ? gain[n] : 0;
        attitudes[n] =
          aside === 0
            ? start + (attitudes[n] - start) * kept
            : aside + start + (attitudes[n] - aside - start) * kept;
      }
    };
  },
  explain(start) {
    const { world } = start;
    const of = effect(start);
    return (item) => {
      const { country, change } = of(item);
      return country < 0
        ? []
        : [{ name: `attitude:${world.names.countries[country]}`, value: change }];
    };
  },
});
