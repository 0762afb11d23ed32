/** What official posts have in common: their fields, and how one is written. */
import { type Composer, composerOf } from '../composition.ts';
import { choice, type Fields, quantity, reference, type Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';
import { OFFICIAL, TONES } from '../world/messages.ts';
import type { Account } from '../world/world.ts';
import type { Performance } from './action.ts';

/** Arousal of an official post (MODEL 3.13). */
const OFFICIAL_AROUSAL = 0.2;

export const speechFields = {
  tone: choice(TONES, 'information', {
    en: 'what the message is for',
    fr: 'à quoi sert le message',
  }),
  valence: quantity({
    default: 0.6,
    unit: '1',
    limits: [-1, 1],
    meaning: {
      en: 'what it says of the country it is about, bad to good',
      fr: 'ce qui est dit du pays dont il parle, du pire au meilleur',
    },
    source: 'MODEL 3.5',
    certainty: 'design',
  }),
  about: reference('country', {
    en: 'country it is about; the sender’s own when nothing is said',
    fr: 'pays dont il parle ; celui de l’émetteur à défaut',
  }),
  issue: reference('issue', {
    en: 'issue it takes a stance on',
    fr: 'sujet sur lequel il prend position',
  }),
  stance: quantity({
    default: 0,
    unit: 'stance',
    limits: [-1, 1],
    meaning: { en: 'stance it takes', fr: 'position prise' },
    source: 'scenario',
    certainty: 'design',
  }),
} satisfies Fields;

type Speech = Values<typeof speechFields>;

/** Languages by name as a mask of bits. */
export function languageMask(names: readonly string[], languages: readonly string[]): number {
  let mask = 0;
  for (const language of languages) {
    mask |= 1 << names.indexOf(language);
  }
  return mask;
}

/** Writes official posts of an actor through one of its accounts. */
export function speaker(start: Start<unknown>) {
  const { world } = start;
  const composer: Composer = composerOf(start);
  return (performance: Performance<Speech>, account: Account, languages: number): number => {
    const { actor, values, tick, time } = performance;
    const { names, agents } = world;
    const draft = composer.draft.reset();
    draft.author = account.row;
    draft.number = composer.scriptedNumber(account.row);
    draft.time = time;
    draft.actor = actor;
    draft.languages = languages;
    draft.tone = TONES.indexOf(values.tone);
    draft.valence = values.valence;
    draft.target =
      values.about === null ? agents.country[account.row] : names.countries.indexOf(values.about);
    draft.issue = values.issue === null ? -1 : names.issues.indexOf(values.issue);
    draft.stance = values.stance;
    draft.arousal = OFFICIAL_AROUSAL;
    draft.hostility = values.tone === 'insult' ? Math.abs(values.valence) : 0;
    draft.flags = OFFICIAL;
    return composer.post(tick);
  };
}
