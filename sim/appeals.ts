/** Appeals: what an organisation that asks for gifts says, and how it is posted. */
import { composerOf } from './composition.ts';
import { type Fields, flag, quantity, reference, references, type Values } from './fields.ts';
import type { Start } from './mechanism.ts';
import { hashtagState } from './world/campaigns.ts';
import { askingState } from './world/donations.ts';
import { MESSAGE_KINDS, OFFICIAL } from './world/messages.ts';
import type { Account } from './world/world.ts';

const APPEAL = MESSAGE_KINDS.indexOf('appeal');
/** Where an organisation stands on the issue of its mandate. */
const CONVICTION = 0.6;

export const appealFields = {
  about: reference('country', {
    en: 'country for whose people is asked',
    fr: 'pays au profit duquel on sollicite',
  }),
  languages: references('language', {
    en: 'languages of the appeal; the account’s own when nothing is said',
    fr: 'langues de l’appel ; celle du compte à défaut',
  }),
  arousal: quantity({
    default: 0.5,
    unit: '1',
    limits: [0, 1],
    range: [0.2, 0.9],
    meaning: { en: 'how stirring it is', fr: 'émotion qu’il suscite' },
    source: 'design choice',
    certainty: 'design',
  }),
  thanks: flag(false, {
    en: 'thank those who give for all to see, from now on',
    fr: 'remercier publiquement les donateurs, désormais',
  }),
  hashtag: flag(false, {
    en: 'post it under the hashtag of the organisation’s campaign',
    fr: 'le publier sous le mot-dièse de la campagne de l’organisation',
  }),
  partners: references('actor', {
    en: 'media and influencers who carry it too',
    fr: 'médias et influenceurs qui le relaient',
  }),
} satisfies Fields;

export type AppealValues = Values<typeof appealFields>;

/** Mechanisms that an appeal needs. */
export const appealNeeds = ({ hashtag }: AppealValues): readonly string[] =>
  hashtag ? ['donations', 'hashtags'] : ['donations'];

/**
 * Posts an appeal through the main account, each language account whose language is named, and the
 * main accounts of partners in their own languages; gifts go to the organisation.
 */
export function appealer(start: Start<unknown>) {
  const { world, recipe } = start;
  const composer = composerOf(start);
  const { thanks } = world.module(askingState);

  const post = (
    actor: number,
    account: Account,
    languages: number,
    values: AppealValues,
    tick: number,
    time: number,
  ): number => {
    const { names } = world;
    const { mandate, appeal } = recipe.scenario.actors[actor];
    const draft = composer.draft.reset();
    draft.author = account.row;
    draft.number = composer.scriptedNumber(account.row);
    draft.time = time;
    draft.actor = actor;
    draft.kind = APPEAL;
    draft.languages = languages;
    draft.target = values.about === null ? -1 : names.countries.indexOf(values.about);
    draft.issue = mandate === null ? -1 : names.issues.indexOf(mandate);
    draft.stance = CONVICTION;
    draft.appeal = appeal ?? -1;
    draft.arousal = values.arousal;
    draft.hostility = 0;
    draft.flags = account.kind === 'ministry' || account.kind === 'embassy' ? OFFICIAL : 0;
    const row = composer.post(tick);
    if (values.hashtag && world.has(hashtagState)) {
      world.module(hashtagState).tag[row] = 1 + actor;
    }
    return row;
  };

  return (actor: number, values: AppealValues, tick: number, time: number): number => {
    const { names, accounts } = world;
    let named = 0;
    for (const language of values.languages) {
      named |= 1 << names.languages.indexOf(language);
    }
    const [main, ...others] = accounts[actor];
    if (main === undefined) {
      return -1;
    }
    if (thanks.length > 0) {
      thanks[actor] = values.thanks ? 1 : 0;
    }
    const first = post(actor, main, named === 0 ? 1 << main.language : named, values, tick, time);
    for (const account of others) {
      if (account.kind === 'embassy' && ((named >>> account.language) & 1) === 1) {
        post(actor, account, 1 << account.language, values, tick, time);
      }
    }
    for (const partner of values.partners) {
      const [account] = accounts[names.actors.indexOf(partner)];
      if (account !== undefined) {
        post(actor, account, 1 << account.language, values, tick, time);
      }
    }
    return first;
  };
}
