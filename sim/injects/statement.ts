/**
 * Statement: an official of an actor says something, off any strategy: an insult at a rally, a hand
 * held out. It costs nothing and waits for no approval. Source: scenario.
 */
import { languageMask, speaker, speechFields } from '../actions/speech.ts';
import { reference, references } from '../fields.ts';
import { injectKind } from './inject.ts';

export const statement = injectKind({
  name: 'statement',
  summary: {
    en: 'an actor says something that no strategy has planned',
    fr: 'un acteur fait une déclaration qu’aucune stratégie n’avait prévue',
  },
  source: 'scenario',
  fields: {
    actor: reference('actor', { en: 'who says it', fr: 'qui la fait' }, { required: true }),
    ...speechFields,
    languages: references('language', {
      en: 'languages of the post; the account’s own when nothing is said',
      fr: 'langues de la publication ; celle du compte à défaut',
    }),
  },
  start(start) {
    const { world } = start;
    const speak = speaker(start);
    return {
      begin({ values, tick, time }) {
        const actor = world.names.actors.indexOf(values.actor!);
        const main = world.accounts[actor][0];
        if (main === undefined) {
          return -1;
        }
        const named = languageMask(world.names.languages, values.languages);
        const said = { actor, values, tick, time, interval: 0 };
        return speak(said, main, named === 0 ? 1 << main.language : named);
      },
    };
  },
});
