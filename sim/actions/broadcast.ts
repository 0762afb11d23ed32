/**
 * Broadcast: one official post by the main account, in its own language or in those named, without
 * answers. One budget unit. Source: MODEL 3.13.
 */
import { references } from '../fields.ts';
import { actionKind } from './action.ts';
import { languageMask, speaker, speechFields } from './speech.ts';

export const broadcast = actionKind({
  name: 'broadcast',
  summary: {
    en: 'the main account posts; nobody is answered',
    fr: 'le compte principal publie ; personne ne reçoit de réponse',
  },
  source: 'MODEL 3.13',
  fields: {
    ...speechFields,
    languages: references('language', {
      en: 'languages of the post; the account’s own when nothing is said',
      fr: 'langues de la publication ; celle du compte à défaut',
    }),
  },
  latencyHours: 4,
  cost: () => 1,
  start(start) {
    const { world } = start;
    const speak = speaker(start);
    return (performance) => {
      const main = world.accounts[performance.actor][0];
      const named = languageMask(world.names.languages, performance.values.languages);
      return speak(performance, main, named === 0 ? 1 << main.language : named);
    };
  },
});
