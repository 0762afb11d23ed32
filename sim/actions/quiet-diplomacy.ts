/**
 * Quiet diplomacy: a meeting of which no public hears. If it succeeds it takes some tension from
 * both sides. A mediator may bring two others together. Five budget units.
 *
 * Equation: quiet_ab + 1 and quiet_ba + 1 with probability `success`; the mechanism of tension
 * takes w_q for each. Source: design choice.
 */
import { quantity, reference } from '../fields.ts';
import { mixKey } from '../random.ts';
import { pairsOf } from '../states/pairs.ts';
import { tensionState } from '../world/tension.ts';
import { actionKind } from './action.ts';

export const quietDiplomacy = actionKind({
  name: 'quiet-diplomacy',
  summary: {
    en: 'a meeting of which no public hears, to lower tension',
    fr: 'une rencontre dont aucun public n’entend parler, pour faire baisser la tension',
  },
  source: 'design choice',
  needs: ['tension'],
  fields: {
    country: reference(
      'country',
      { en: 'whose government is met', fr: 'le gouvernement rencontré' },
      { required: true },
    ),
    other: reference('country', {
      en: 'for a mediator: the second government; the actor’s own when nothing is said',
      fr: 'pour un médiateur : le second gouvernement ; celui de l’acteur à défaut',
    }),
    success: quantity({
      default: 0.5,
      unit: 'probability',
      limits: [0, 1],
      meaning: {
        en: 'probability that the meeting achieves something',
        fr: 'probabilité que la rencontre aboutisse',
      },
      source: 'design choice',
      certainty: 'design',
    }),
  },
  latencyHours: 24,
  cost: () => 5,
  start({ world, random, recipe }) {
    const stream = random.stream('quiet-diplomacy');
    const { countries, keys } = pairsOf(recipe.scenario);
    return ({ actor, values, tick }) => {
      const { names, accounts, agents } = world;
      const home = recipe.scenario.actors[actor].country;
      const a = names.countries.indexOf(values.other ?? home);
      const b = names.countries.indexOf(values.country!);
      const key = agents.key[accounts[actor][0].row];
      const luck = stream.at(tick).uniform(key, mixKey(keys[a], keys[b]));
      if (world.has(tensionState) && a !== b && luck < values.success) {
        const { meetings } = world.module(tensionState);
        meetings[a * countries + b] = meetings[a * countries + b] + 1;
        meetings[b * countries + a] = meetings[b * countries + a] + 1;
      }
      return -1;
    };
  },
});
