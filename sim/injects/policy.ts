/**
 * Policy: a platform changes its rules, or a law changes them in a country. What it does not name
 * stays as it was; at its end, if it has one, nothing goes back by itself.
 * Source: design choice.
 */
import { reference } from '../fields.ts';
import { changeFields, changePolicy, MODERATING, ruledBy } from '../platforms.ts';
import { policyState } from '../world/moderation.ts';
import { injectKind } from './inject.ts';

export const policy = injectKind({
  name: 'policy',
  summary: {
    en: 'a platform, or a law, changes the rules of moderation',
    fr: 'une plateforme, ou une loi, change les règles de modération',
  },
  source: 'design choice',
  fields: {
    country: reference('country', {
      en: 'where; everywhere, or where the platform serves, when nothing is said',
      fr: 'où ; partout, ou là où la plateforme est active, à défaut',
    }),
    actor: reference('actor', {
      en: 'the platform that changes its rules',
      fr: 'la plateforme qui change ses règles',
    }),
    ...changeFields,
  },
  needs: ['platforms', ...MODERATING],
  start(start) {
    const { world } = start;
    return {
      begin({ values }) {
        const { countries, actors } = world.names;
        const everywhere = countries.map((_, c) => c);
        const ruled =
          values.actor === null ? everywhere : ruledBy(start, actors.indexOf(values.actor));
        for (const c of ruled) {
          const meant = values.country === null || values.country === countries[c];
          if (meant && world.has(policyState)) {
            changePolicy(world, c, values);
          }
        }
        return -1;
      },
    };
  },
});
