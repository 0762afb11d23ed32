/**
 * Actor: an actor takes up another strategy, or is given a budget or has one cut. Source: scenario.
 */
import { quantity, reference } from '../fields.ts';
import { institutionState } from '../world/institution.ts';
import { injectKind } from './inject.ts';

export const actor = injectKind({
  name: 'actor',
  summary: {
    en: 'an actor changes its strategy, or its budget changes',
    fr: 'un acteur change de stratégie, ou son budget change',
  },
  source: 'scenario',
  needs: ['institutions'],
  fields: {
    actor: reference('actor', { en: 'which actor', fr: 'quel acteur' }, { required: true }),
    strategy: reference('strategy', {
      en: 'strategy that it follows from then on; as before when nothing is said',
      fr: 'stratégie suivie dès lors ; inchangée à défaut',
    }),
    budget: quantity({
      default: 0,
      unit: 'BU',
      limits: [-1e9, 1e9],
      range: [-100, 100],
      meaning: {
        en: 'budget that it is given, or that is taken from it, at once',
        fr: 'budget accordé ou retiré, en une fois',
      },
      source: 'scenario',
      certainty: 'design',
    }),
  },
  start({ world, recipe }) {
    const strategies = recipe.scenario.strategies.map(({ id }) => id);
    return {
      begin({ values, time }) {
        const { actors, names } = world;
        const a = names.actors.indexOf(values.actor!);
        if (values.strategy !== null) {
          actors.strategy[a] = strategies.indexOf(values.strategy);
          actors.strategySince[a] = time;
        }
        if (world.has(institutionState)) {
          const { granted } = world.module(institutionState);
          granted[a] = granted[a] + values.budget;
        }
        return -1;
      },
    };
  },
});
