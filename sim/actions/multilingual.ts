/**
 * Multilingual: one post of the main account that can be read in all the languages named, and one
 * by each account of the actor that writes in one of them. One budget unit and half a unit a
 * language beyond its own. Source: MODEL 3.13 and 3.23, item 10.
 */
import { references } from '../fields.ts';
import { actionKind } from './action.ts';
import { languageMask, speaker, speechFields } from './speech.ts';

export const multilingual = actionKind({
  name: 'multilingual',
  summary: {
    en: 'one post in several languages, and one by each language account',
    fr: 'une publication en plusieurs langues, et une par compte linguistique',
  },
  source: 'MODEL 3.13, 3.23',
  fields: {
    ...speechFields,
    languages: references('language', {
      en: 'languages of the posts',
      fr: 'langues des publications',
    }),
  },
  latencyHours: 6,
  cost: ({ languages }) => 1 + 0.5 * (languages.length > 1 ? languages.length - 1 : 0),
  start(start) {
    const { world } = start;
    const speak = speaker(start);
    return (performance) => {
      const accounts = world.accounts[performance.actor];
      const main = accounts[0];
      const named = languageMask(world.names.languages, performance.values.languages);
      const first = speak(performance, main, named === 0 ? 1 << main.language : named);
      for (let n = 1; n < accounts.length; n++) {
        const account = accounts[n];
        if (account.kind === 'embassy' && ((named >>> account.language) & 1) === 1) {
          speak(performance, account, 1 << account.language);
        }
      }
      return first;
    };
  },
});
