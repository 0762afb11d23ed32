/**
 * Leak: somebody from inside publishes secrets of a government, by a medium or on its own. Source:
 * scenario.
 */
import { reference } from '../fields.ts';
import { leaker } from '../states/leak.ts';
import { injectKind } from './inject.ts';

export const leak = injectKind({
  name: 'leak',
  summary: {
    en: 'secrets of a government are published from inside',
    fr: 'des secrets d’un gouvernement sont divulgués de l’intérieur',
  },
  source: 'scenario',
  needs: ['leaks'],
  fields: {
    country: reference(
      'country',
      { en: 'whose secrets', fr: 'les secrets de qui' },
      {
        required: true,
      },
    ),
    claim: reference('claim', {
      en: 'what they amount to; nothing that can be said in a claim when nothing is said',
      fr: 'ce qu’ils révèlent ; rien qui tienne en une affirmation à défaut',
    }),
    actor: reference('actor', { en: 'who publishes them', fr: 'qui les publie' }),
  },
  start(start) {
    const { names } = start.world;
    const { trustLoss } = start.recipe.scenario.mechanisms.leaks as { trustLoss: number };
    const publish = leaker(start, () => trustLoss);
    return {
      begin({ values, tick, time }) {
        return publish({
          country: names.countries.indexOf(values.country!),
          claim: values.claim === null ? -1 : names.claims.indexOf(values.claim),
          publisher: values.actor === null ? -1 : names.actors.indexOf(values.actor),
          time,
          tick,
        });
      },
    };
  },
});
