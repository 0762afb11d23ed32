/**
 * Policy: a platform changes its rules where it serves, or a government those of its own country by
 * law. What it does not name stays as it was. Five budget units. Source: design choice.
 */
import { changeFields, changePolicy, MODERATING, ruledBy } from '../platforms.ts';
import { policyState } from '../world/moderation.ts';
import { actionKind } from './action.ts';

export const policy = actionKind({
  name: 'policy',
  summary: {
    en: 'a platform changes its rules of moderation, or a government makes a law',
    fr: 'une plateforme change ses règles de modération, ou un gouvernement légifère',
  },
  source: 'design choice',
  fields: changeFields,
  needs: ['platforms', ...MODERATING],
  latencyHours: 6,
  cost: () => 5,
  start(start) {
    const { world } = start;
    return ({ actor, values }) => {
      for (const c of world.has(policyState) ? ruledBy(start, actor) : []) {
        changePolicy(world, c, values);
      }
      return -1;
    };
  },
});
