/** What official posts have in common: their fields, and how one is written. */
import { type Composer, composerOf } from '../composition.ts';
import { choice, type Fields, quantity, reference, type Values } from '../fields.ts';
import type { Start } from '../mechanism.ts';
import { slipsOf } from '../states/institution.ts';
import { OFFICIAL, TONES } from '../world/messages.ts';
import type { Account, World } from '../world/world.ts';
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

/**
 * The country that takes offence at a slip: the foreign one that the post is about or that its
 * account addresses, else the one in most tension with the speaker; -1 for none.
 */
function offended(world: World, account: Account, target: number): number {
  const { agents, dyads, sizes } = world;
  const home = agents.country[account.row];
  if (target !== home) {
    return target;
  }
  if (account.host !== home) {
    return account.host;
  }
  let found = -1;
  let most = 0;
  for (let c = 0; c < sizes.country; c++) {
    const tension = dyads.tension[c * sizes.country + home];
    if (tension > most) {
      found = c;
      most = tension;
    }
  }
  return found;
}

/**
 * Writes posts of an actor through an account: official ones through its own, or such as a partner
 * (`flags` 0) makes for it. An official post that slips reads as criticism of a country that it
 * meant no harm; where none takes offence it speaks badly of what it meant to praise.
 */
export function speaker(start: Start<unknown>, flags = OFFICIAL) {
  const { world } = start;
  const composer: Composer = composerOf(start);
  const slips = slipsOf(start);
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
    draft.hostility = values.tone === 'insult' ? Math.abs(values.valence) : 0;
    draft.flags = flags;
    if (flags === OFFICIAL) {
      draft.arousal = OFFICIAL_AROUSAL;
      if (slips(actor, account.row, tick, draft.number)) {
        draft.valence = -Math.abs(values.valence);
        const country = offended(world, account, draft.target);
        if (country >= 0 && values.tone !== 'insult') {
          draft.target = country;
          draft.tone = TONES.indexOf('criticism');
        }
      }
    }
    return composer.post(tick);
  };
}
