/**
 * Diaspora engagement: the main account posts in the language of a community from abroad; its
 * members, who read both languages, carry it to those they know at home. Three budget units.
 * Source: MODEL 3.13.
 */
import { reference } from '../fields.ts';
import { actionKind } from './action.ts';
import { speaker, speechFields } from './speech.ts';

export const diaspora = actionKind({
  name: 'diaspora',
  summary: {
    en: 'posts for a community from abroad, in its language',
    fr: 'publications destinées à une diaspora, dans sa langue',
  },
  source: 'MODEL 3.13',
  fields: {
    ...speechFields,
    language: reference(
      'language',
      {
        en: 'language of the community',
        fr: 'langue de la diaspora',
      },
      { required: true },
    ),
  },
  latencyHours: 12,
  cost: () => 3,
  start(start) {
    const { world } = start;
    const speak = speaker(start);
    return (performance) => {
      const main = world.accounts[performance.actor][0];
      const language = world.names.languages.indexOf(performance.values.language!);
      return speak(performance, main, 1 << language);
    };
  },
});
