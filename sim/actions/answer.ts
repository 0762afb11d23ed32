/**
 * Answer: whom the government of a country answers from now on, until the action would come again:
 * everybody, its supporters, nobody, or all who write to an open portal. How it decides when
 * nothing is said belongs to accountability. Answering all costs eight budget units, supporters
 * four, a portal sixteen each time. Source: design choice.
 */
import { choice } from '../fields.ts';
import { ANSWERING, accountabilityState } from '../world/accountability.ts';
import { actionKind } from './action.ts';

const COSTS = { all: 8, supporters: 4, nobody: 0, portal: 16 } as const;

export const answer = actionKind({
  name: 'answer',
  summary: {
    en: 'whom the government answers from now on',
    fr: 'à qui le gouvernement répond désormais',
  },
  source: 'design choice',
  fields: {
    whom: choice(['all', 'supporters', 'nobody', 'portal'], 'all', {
      en: 'who is answered: everybody, supporters, nobody, or all by an open portal',
      fr: 'qui reçoit une réponse : tout le monde, les partisans, personne, ou tous par un portail ouvert',
    }),
  },
  needs: ['accountability'],
  latencyHours: 4,
  cost: ({ whom }) => COSTS[whom],
  start({ world, recipe }) {
    const { answering, answeringUntil } = world.module(accountabilityState);
    return ({ actor, values, time, interval }) => {
      const c = world.names.countries.indexOf(recipe.scenario.actors[actor].country);
      if (answering.length > 0) {
        answering[c] = ANSWERING.indexOf(values.whom);
        answeringUntil[c] = time + interval;
      }
      return -1;
    };
  },
});
