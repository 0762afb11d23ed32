/**
 * Debunk: a correction of a claim, checked first, by the main account and its language accounts;
 * a partner among the media may carry it too. Six budget units. Source: MODEL 3.12, 3.13.
 *
 * Departs: the partner's credibility is no bonus on the actor's post; the partner posts the
 * correction itself and is believed as a medium is.
 */
import { composerOf } from '../composition.ts';
import { reference, references } from '../fields.ts';
import { MESSAGE_KINDS, OFFICIAL } from '../world/messages.ts';
import type { Account } from '../world/world.ts';
import { actionKind } from './action.ts';
import { languageMask } from './speech.ts';

const CORRECTION = MESSAGE_KINDS.indexOf('correction');

export const debunk = actionKind({
  name: 'debunk',
  summary: {
    en: 'a correction of a claim, checked first',
    fr: 'un correctif, après vérification',
  },
  source: 'MODEL 3.12, 3.13',
  fields: {
    claim: reference(
      'claim',
      { en: 'what is corrected', fr: 'ce qui est corrigé' },
      { required: true },
    ),
    languages: references('language', {
      en: 'languages of the correction; the account’s own when nothing is said',
      fr: 'langues du correctif ; celle du compte à défaut',
    }),
    partner: reference('actor', {
      en: 'a medium that carries the correction too',
      fr: 'un média qui relaie le correctif',
    }),
  },
  latencyHours: 9,
  cost: () => 6,
  start(start) {
    const { world } = start;
    const composer = composerOf(start);
    return ({ actor, values, tick, time }) => {
      const { names, accounts, claims } = world;
      const q = names.claims.indexOf(values.claim!);
      const named = languageMask(names.languages, values.languages);
      const post = (account: Account, by: number, languages: number): number => {
        const draft = composer.draft.reset();
        draft.author = account.row;
        draft.number = composer.scriptedNumber(account.row);
        draft.time = time;
        draft.actor = by;
        draft.kind = CORRECTION;
        draft.claim = q;
        draft.polarity = -1;
        draft.veracity = 1 - claims.truth[q];
        draft.languages = languages;
        draft.flags = by === actor ? OFFICIAL : 0;
        return composer.post(tick);
      };
      const [main, ...others] = accounts[actor];
      const first = post(main!, actor, named === 0 ? 1 << main!.language : named);
      for (const account of others) {
        if (account.kind === 'embassy' && ((named >>> account.language) & 1) === 1) {
          post(account, actor, 1 << account.language);
        }
      }
      const partner = values.partner === null ? -1 : names.actors.indexOf(values.partner);
      if (partner >= 0) {
        const account = accounts[partner][0];
        post(account, partner, 1 << account.language);
      }
      return first;
    };
  },
});
