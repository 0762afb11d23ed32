/**
 * Media partnership: a medium carries what the actor has to say, as a medium: its own public sees
 * it, and it is believed as media are. The actor is reached through it. Ten budget units.
 * Source: design choice; Goldsmith, Horiuchi & Matush 2021 (visits work where media report).
 */
import { reference, references } from '../fields.ts';
import { actionKind } from './action.ts';
import { languageMask, speaker, speechFields } from './speech.ts';

export const mediaPartnership = actionKind({
  name: 'media-partnership',
  summary: {
    en: 'a medium carries what the actor has to say',
    fr: 'un média relaie ce que l’acteur a à dire',
  },
  source: 'design choice; Goldsmith, Horiuchi & Matush 2021',
  fields: {
    ...speechFields,
    partner: reference(
      'actor',
      { en: 'the medium', fr: 'le média partenaire' },
      { required: true },
    ),
    languages: references('language', {
      en: 'languages of the post; the medium’s own when nothing is said',
      fr: 'langues de la publication ; celle du média à défaut',
    }),
  },
  latencyHours: 12,
  cost: () => 10,
  start(start) {
    const { world, recipe } = start;
    const speak = speaker(start, 0);
    return (performance) => {
      const { names, accounts } = world;
      const { values, actor } = performance;
      const account = accounts[names.actors.indexOf(values.partner!)][0];
      const named = languageMask(names.languages, values.languages);
      const home = recipe.scenario.actors[actor].country;
      const said = { ...performance, values: { ...values, about: values.about ?? home } };
      return speak(said, account, named === 0 ? 1 << account.language : named);
    };
  },
});
